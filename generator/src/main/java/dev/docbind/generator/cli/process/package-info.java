/** The process that a command has for itself. */
@NullMarked
package dev.docbind.generator.cli.process;

import org.jspecify.annotations.NullMarked;
