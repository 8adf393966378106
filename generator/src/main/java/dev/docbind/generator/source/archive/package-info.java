/** Archives of documentation: read with suspicion, and unpacked into a folder that their digest names. */
@NullMarked
package dev.docbind.generator.source.archive;

import org.jspecify.annotations.NullMarked;
