/** Two clients compared. */
package dev.docbind.generator.diff.java;
