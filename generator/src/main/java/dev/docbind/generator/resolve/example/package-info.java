/** Requests and answers that a page shows. */
@NullMarked
package dev.docbind.generator.resolve.example;

import org.jspecify.annotations.NullMarked;
