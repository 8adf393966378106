/** The facade of the generator and its command line. */
@NullMarked
package dev.docbind.generator;

import org.jspecify.annotations.NullMarked;
