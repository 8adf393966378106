package dev.docbind.generator.source.archive;

import java.nio.file.Path;

/**
 * The pages of an archive on the disk.
 *
 * @param folder the folder of the documentation: what the archive has, or its one folder at the top
 * @param revision the commit that the archive says it is of; empty where it says nothing
 */
public record UnpackedDocs(Path folder, String revision) {}
