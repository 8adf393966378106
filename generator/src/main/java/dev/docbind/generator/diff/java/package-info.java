/** Two clients held against each other as a compiler and a virtual machine see them. */
@NullMarked
package dev.docbind.generator.diff.java;

import org.jspecify.annotations.NullMarked;
