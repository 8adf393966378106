/** Rules that find problems of a method, or of all methods together, once everything is linked. */
@NullMarked
package dev.docbind.generator.resolve.rule;

import org.jspecify.annotations.NullMarked;
