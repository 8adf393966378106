/** The command line: commands, their options, what they print, their exit status. It uses the facade as any program does. */
@NullMarked
package dev.docbind.generator.cli;

import org.jspecify.annotations.NullMarked;
