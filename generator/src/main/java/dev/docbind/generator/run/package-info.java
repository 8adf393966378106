/**
 * What the facade needs to assemble a run: corrections, pages to read, methods in the result. It takes and returns the
 * values of the stages and does not know the types of the facade, which uses it.
 */
@NullMarked
package dev.docbind.generator.run;

import org.jspecify.annotations.NullMarked;
