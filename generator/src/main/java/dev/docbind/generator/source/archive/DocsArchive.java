package dev.docbind.generator.source.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * An archive of documentation, {@code .tar.gz} or {@code .zip}, told by its first bytes. Only pages are unpacked. An archive whose names
 * could lead out of the folder, that has more than documentation has, or that is damaged, is refused as a whole.
 */
public final class DocsArchive {

    private static final int GZIP = 0x1f8b;
    private static final int ZIP = 0x504b;

    private final Path file;
    private final ArchiveLimits limits;

    /** An archive that may hold as much as documentation does. */
    public DocsArchive(Path file) {
        this(file, ArchiveLimits.USUAL);
    }

    DocsArchive(Path file, ArchiveLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Whether a path leads to something that can only be read as an archive. */
    public static boolean isFile(Path path) {
        return Files.isRegularFile(path);
    }

    /**
     * Unpacks the pages into a folder that the archive's digest names, or finds them there.
     *
     * @param cache the folder of such folders; what is in it can be deleted at any time
     * @throws IOException if the archive cannot be read or is refused; the message begins with its path
     */
    public UnpackedDocs unpack(Path cache) throws IOException {
        String digest = FileDigest.of(file);
        return new UnpackCache(cache).folder(digest, this::unpackInto);
    }

    /** Unpacks the pages into an empty folder; the revision that the archive names. */
    String unpackInto(Path folder) throws IOException {
        PageFolder pages = new PageFolder(folder, limits);
        try {
            read(pages);
        } catch (FileSystemException e) {
            throw e;
        } catch (ArchiveException | EOFException | ZipException | IllegalArgumentException e) {
            // Names of entries that are not in their encoding are an illegal argument to the JDK.
            throw new IOException(file + " cannot be unpacked: " + e.getMessage(), e);
        } catch (IOException e) {
            // Of a full disk the message says no more than that.
            throw new IOException(file + " cannot be unpacked: " + e.getMessage() + ", into " + folder, e);
        }
        if (pages.pages() == 0) {
            throw new IOException(file + " cannot be unpacked: it has no page, no file *.md");
        }
        return pages.revision();
    }

    private void read(PageVisitor pages) throws IOException {
        switch (signature()) {
            case GZIP -> {
                try (InputStream in = Files.newInputStream(file);
                        InputStream unzipped = new GZIPInputStream(in, 1 << 16)) {
                    TarArchive.read(new BoundedInput(unzipped, limits.total(), "it"), pages);
                }
            }
            case ZIP -> readZip(pages);
            default -> throw new ArchiveException("it is neither a .tar.gz nor a .zip");
        }
    }

    private int signature() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() << 8 | in.read();
        }
    }

    private void readZip(PageVisitor pages) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory() && EntryName.page(entry.getName()) != null) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        pages.file(entry.getName(), in);
                    }
                }
            }
            String comment = zip.getComment();
            if (comment != null) {
                pages.revision(comment.strip());
            }
        }
    }
}
