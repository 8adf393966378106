/** Results as reports for people who do not read consoles. */
@NullMarked
package dev.docbind.generator.cli.page;

import org.jspecify.annotations.NullMarked;
