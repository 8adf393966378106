/** What rows say: tables, lists and cells as fields, before anything is placed or typed. */
@NullMarked
package dev.docbind.generator.resolve.field.row;

import org.jspecify.annotations.NullMarked;
