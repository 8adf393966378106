/** The methods of {@code v3.tasks.aux_}. */
package dev.docbind.hostile.v3.tasks.aux_;
