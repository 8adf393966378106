package dev.docbind.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.docbind.runtime.internal.SentFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * A file that a request carries or a portal answers with. On the wire of a request it is its name and its content in Base64,
 * {@code ["a.txt", "aGVsbG8="]}; the CRM mostly wants that inside an object, which {@link #asFileData()} is, and bots want
 * {@link #alone() the content} alone. A file on the disk is read while it is sent, piece by piece.
 */
public final class FileContent implements SentFile {

    private static final int GROUP = 3;
    private static final int LETTERS = 4;

    private final String name;
    private final boolean isAlone;
    private final @Nullable String base64;
    private final long length;
    private final Callable<? extends InputStream> source;

    private FileContent(
            String name,
            boolean isAlone,
            @Nullable String base64,
            long length,
            Callable<? extends InputStream> source) {
        this.name = Objects.requireNonNull(name);
        this.isAlone = isAlone;
        this.base64 = base64;
        this.length = length;
        this.source = source;
    }

    private static FileContent inMemory(String name, boolean isAlone, String base64) {
        Callable<InputStream> decoded =
                () -> new ByteArrayInputStream(Base64.getDecoder().decode(base64));
        return new FileContent(name, isAlone, base64, base64.length(), decoded);
    }

    /**
     * Returns a file with this content.
     *
     * @param name the name that the portal gives it
     * @param content its bytes
     * @return the file
     */
    public static FileContent of(String name, byte[] content) {
        return inMemory(name, false, Base64.getEncoder().encodeToString(content));
    }

    /**
     * Returns a file whose content is read while it is sent, anew for each attempt.
     *
     * @param name the name that the portal gives it
     * @param length how many bytes it has, exactly
     * @param content opens its bytes, each time the same
     * @return the file
     */
    public static FileContent of(String name, long length, Callable<? extends InputStream> content) {
        return new FileContent(name, false, null, length, content);
    }

    /**
     * The file of a pair as {@link #asList()} gives it.
     *
     * @param pair the name and the content in Base64
     * @return the file
     * @throws IllegalArgumentException when this is not such a pair
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FileContent of(List<String> pair) {
        if (pair.size() != 2) {
            throw new IllegalArgumentException("a file is a pair of name and content, not a list of " + pair.size());
        }
        return inMemory(pair.get(0), false, pair.get(1));
    }

    /**
     * Returns a file without a name, for a parameter that takes the content alone.
     *
     * @param content the content in Base64
     * @return the file
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FileContent ofBase64(String content) {
        return inMemory("", true, content);
    }

    /**
     * Names a file on the disk, which is sent under its own name. It is read while it is sent; when it has changed by then, the
     * call fails.
     *
     * @param file an existing file
     * @return the file
     * @throws UncheckedIOException when there is none
     * @throws IllegalArgumentException when the path has no name, as a root has none
     */
    public static FileContent of(Path file) {
        Path name = file.getFileName();
        if (name == null) {
            throw new IllegalArgumentException(file + " has no name");
        }
        try {
            BasicFileAttributes known = Files.readAttributes(file, BasicFileAttributes.class);
            return of(name.toString(), known.size(), () -> {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                if (now.size() != known.size() || !now.lastModifiedTime().equals(known.lastModifiedTime())) {
                    throw new IOException("the file " + name + " has changed since it was named");
                }
                return Files.newInputStream(file);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same file for a parameter that takes the content alone.
     *
     * @return a file that is sent without its name
     */
    public FileContent alone() {
        return new FileContent(name, true, base64, length, source);
    }

    @Override
    public boolean isAlone() {
        return isAlone;
    }

    /**
     * The name that the portal gives it.
     *
     * @return the name, empty where a portal sent the file without one
     */
    @Override
    public String name() {
        return name;
    }

    /**
     * The pair that stands on the wire.
     *
     * @return the name and the content in Base64
     */
    public List<String> asList() {
        return List.of(name, asBase64());
    }

    /**
     * The content.
     *
     * @return its bytes, a copy
     * @throws UncheckedIOException when it cannot be read
     * @throws IllegalArgumentException when what was given as Base64 is none
     */
    public byte[] content() {
        return read(false);
    }

    private byte[] read(boolean encoded) {
        try (InputStream in = new PulledStream(source, encoded)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The content alone.
     *
     * @return the content in Base64, read into memory
     * @throws UncheckedIOException when it cannot be read
     */
    @Override
    public String asBase64() {
        return base64 == null ? new String(read(true), StandardCharsets.ISO_8859_1) : base64;
    }

    /**
     * The content to be sent, which is read anew for each who is given it.
     *
     * @param encoded true for its Base64, false for the bytes themselves
     * @return the bytes
     */
    public HttpRequest.BodyPublisher publisher(boolean encoded) {
        if (base64 != null) {
            return HttpRequest.BodyPublishers.ofByteArray(read(encoded));
        }
        long size = encoded ? letters() : length;
        return size == 0
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.fromPublisher(
                        HttpRequest.BodyPublishers.ofInputStream(() -> new PulledStream(source, encoded)), size);
    }

    private long letters() {
        return base64 == null ? (length + GROUP - 1) / GROUP * LETTERS : base64.length();
    }

    @Override
    public boolean isElsewhere() {
        return base64 == null;
    }

    /**
     * The object that fields of the CRM take: {@code {"fileData": ["a.txt", "aGVsbG8="]}}.
     *
     * @return this file under its key
     */
    public Map<String, Object> asFileData() {
        return Map.of("fileData", this);
    }

    /** Compares the names and the contents, which are read for it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileContent file
                && name.equals(file.name)
                && asBase64().equals(file.asBase64());
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The name and the size; the content belongs in no log. */
    @Override
    public String toString() {
        return name + ", " + letters() + " characters of Base64";
    }
}
