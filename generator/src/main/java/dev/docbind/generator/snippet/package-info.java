/** Pages with one more tab: where it goes, and the page around it byte for byte. */
@NullMarked
package dev.docbind.generator.snippet;

import org.jspecify.annotations.NullMarked;
