/** What is written: pages as located elements, each read from its own file alone. Bad input gives problems, no exception. */
@NullMarked
package dev.docbind.generator.page;

import org.jspecify.annotations.NullMarked;
