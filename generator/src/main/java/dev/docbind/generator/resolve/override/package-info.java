/** Corrections of wrong pages. */
@NullMarked
package dev.docbind.generator.resolve.override;

import org.jspecify.annotations.NullMarked;
