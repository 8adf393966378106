/** Reads the lines between a directive and its end marker. */
@NullMarked
package dev.docbind.generator.yfm.directive.internal;

import org.jspecify.annotations.NullMarked;
