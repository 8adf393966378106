/** Puts the parsing of inline text off. */
@NullMarked
package dev.docbind.generator.yfm.inline.internal;

import org.jspecify.annotations.NullMarked;
