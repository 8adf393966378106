package dev.docbind.maven.build;

import java.nio.file.Path;

/**
 * The documentation of a build.
 *
 * @param folder its pages
 * @param revision what an archive or artifact says of its revision; empty where there is nothing
 */
public record FoundDocs(Path folder, String revision) {}
