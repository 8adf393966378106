/** What is written: one page as located elements. Knows no other page and never throws for bad input. */
@NullMarked
package dev.docbind.generator.page;

import org.jspecify.annotations.NullMarked;
