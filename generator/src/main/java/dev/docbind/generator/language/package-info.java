/** The languages that pages are read in: their words and phrases are data, one resource a language. */
@NullMarked
package dev.docbind.generator.language;

import org.jspecify.annotations.NullMarked;
