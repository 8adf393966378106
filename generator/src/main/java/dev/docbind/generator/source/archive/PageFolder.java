package dev.docbind.generator.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Writes the pages of an archive into a folder that is empty at first. */
final class PageFolder implements PageVisitor {

    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}(?:[0-9a-f]{24})?");

    private final Path folder;
    private final ArchiveLimits limits;
    private int pages;
    private String revision = "";

    PageFolder(Path folder, ArchiveLimits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    @Override
    public void file(String name, InputStream content) throws IOException {
        String path = EntryName.page(name);
        if (path == null) {
            return;
        }
        if (++pages > limits.pages()) {
            throw new ArchiveException("it has more than " + limits.pages() + " pages");
        }
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            // Never replaces a file, so that no name, however a disk compares names, is taken twice.
            Files.copy(new BoundedInput(content, limits.page(), "the page " + path), file);
        } catch (FileAlreadyExistsException e) {
            throw new ArchiveException("it has " + path + ", or what a disk takes for it, twice");
        }
    }

    @Override
    public void link(String name) throws ArchiveException {
        if (EntryName.isPage(name)) {
            throw new ArchiveException("the page " + EntryName.page(name) + " is a link; links are not unpacked");
        }
    }

    @Override
    public void revision(String text) {
        if (COMMIT.matcher(text).matches()) {
            revision = text;
        }
    }

    /** The commit that the archive says it is of; empty where it says nothing. */
    String revision() {
        return revision;
    }

    /** How many pages it has. */
    int pages() {
        return pages;
    }
}
