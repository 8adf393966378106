/** Two specs of one API held against each other, such as those of two languages. */
@NullMarked
package dev.docbind.generator.compare;

import org.jspecify.annotations.NullMarked;
