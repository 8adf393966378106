/** Where a page lists the fields of a structure. */
@NullMarked
package dev.docbind.generator.resolve.field.child;

import org.jspecify.annotations.NullMarked;
