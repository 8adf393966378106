package dev.docbind.generator.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Compiled classes: those of a folder or a jar, or a single class file. Jars inside of them are counted and not opened. */
public final class ClassFiles {

    private static final String CLASS = ".class";
    private static final List<String> ARCHIVES = List.of(".jar", ".war", ".ear", ".zip");

    private final Reader reader;
    private int innerJars;

    /** Class files that a reader reads, one after the other. */
    public ClassFiles(Reader reader) {
        this.reader = reader;
    }

    /** What is done with the bytes of a class file. */
    @FunctionalInterface
    public interface Reader {

        /** Reads one class file, which may end anywhere and hold anything. */
        void read(InputStream bytes) throws IOException;
    }

    /**
     * Reads the classes of a folder, of a jar, or a class file.
     *
     * @throws IOException if something cannot be read; its message names the file, and the entry in a jar
     */
    public void readAll(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            readFolder(path);
        } else if (!Files.exists(path)) {
            throw new IOException(path + ": there is no such file or folder");
        } else if (isClass(path.toString())) {
            readFile(path);
        } else if (isArchive(path.toString())) {
            readJar(path);
        } else {
            throw new IOException(path + ": is no folder, no jar and no class file");
        }
    }

    /** How many jars stand inside of what was read. */
    public int innerJars() {
        return innerJars;
    }

    private void readFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException e) {
            throw new IOException(folder + ": cannot be read to its end: " + e.getMessage(), e);
        }
        for (Path file : files) {
            if (isClass(file.toString())) {
                readFile(file);
            } else if (isArchive(file.toString())) {
                innerJars++;
            }
        }
    }

    private void readFile(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            reader.read(in);
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private void readJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (isClass(entry.getName())) {
                    readEntry(zip, entry, jar);
                } else if (isArchive(entry.getName())) {
                    innerJars++;
                }
            }
        } catch (ZipException e) {
            throw new IOException(jar + ": is no jar, or a damaged one: " + e.getMessage(), e);
        }
    }

    private void readEntry(ZipFile zip, ZipEntry entry, Path jar) throws IOException {
        try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
            reader.read(in);
        } catch (IOException e) {
            throw new IOException(jar + "!/" + entry.getName() + ": " + e.getMessage(), e);
        }
    }

    private static boolean isClass(String name) {
        return name.endsWith(CLASS);
    }

    private static boolean isArchive(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ARCHIVES.stream().anyMatch(lower::endsWith);
    }
}
