/** Finds what changed between two documentations: in the Java of their clients first, with its cause, then in what programs cannot see. */
@NullMarked
package dev.docbind.generator.diff.spec;

import org.jspecify.annotations.NullMarked;
