/** What is said of things: by the overview page of their namespace, and by which methods show which of their fields. */
@NullMarked
package dev.docbind.generator.resolve.overview;

import org.jspecify.annotations.NullMarked;
