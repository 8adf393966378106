/** Holds the pages about the rules of lint against the code. */
package dev.docbind.generator.lint;
