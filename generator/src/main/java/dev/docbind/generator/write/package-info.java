/** The disk: claimed paths, unchanged files left alone, files of removed pages taken away. */
@NullMarked
package dev.docbind.generator.write;

import org.jspecify.annotations.NullMarked;
