package dev.docbind.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that a request carries or a portal answers with. On the wire of a request it is its name and its content in Base64,
 * {@code ["a.txt", "aGVsbG8="]}; the CRM mostly wants that inside an object, which {@link #asFileData()} is, and bots send
 * {@link #asBase64() the content} alone.
 */
public final class FileContent {

    private final String name;
    private final String base64;

    private FileContent(String name, String base64) {
        this.name = Objects.requireNonNull(name);
        this.base64 = base64;
    }

    /**
     * Returns a file with this content.
     *
     * @param name the name that the portal gives it
     * @param content its bytes
     * @return the file
     */
    public static FileContent of(String name, byte[] content) {
        return new FileContent(name, Base64.getEncoder().encodeToString(content));
    }

    /**
     * The file of a pair as {@link #asList()} gives it.
     *
     * @param pair the name and the content in Base64
     * @return the file
     * @throws IllegalArgumentException when this is not such a pair
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FileContent of(List<String> pair) {
        if (pair.size() != 2) {
            throw new IllegalArgumentException("a file is a pair of name and content, not a list of " + pair.size());
        }
        return of(pair.get(0), Base64.getDecoder().decode(pair.get(1)));
    }

    /**
     * Reads a file from the disk, under its own name.
     *
     * @param file an existing file
     * @return the file
     * @throws UncheckedIOException when it cannot be read
     * @throws IllegalArgumentException when the path has no name, as a root has none
     */
    public static FileContent of(Path file) {
        Path name = file.getFileName();
        if (name == null) {
            throw new IllegalArgumentException(file + " has no name");
        }
        try {
            return of(name.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The name that the portal gives it.
     *
     * @return the name, empty where a portal sent the file without one
     */
    public String name() {
        return name;
    }

    /**
     * The pair that stands on the wire.
     *
     * @return the name and the content in Base64
     */
    @JsonValue
    public List<String> asList() {
        return List.of(name, base64);
    }

    /**
     * The content.
     *
     * @return its bytes, a copy
     */
    public byte[] content() {
        return Base64.getDecoder().decode(base64);
    }

    /**
     * The content alone.
     *
     * @return the content in Base64
     */
    public String asBase64() {
        return base64;
    }

    /**
     * The object that fields of the CRM take: {@code {"fileData": ["a.txt", "aGVsbG8="]}}.
     *
     * @return the pair under its key
     */
    public Map<String, Object> asFileData() {
        return Map.of("fileData", asList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileContent file && name.equals(file.name) && base64.equals(file.base64);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, base64);
    }

    /** The name and the size; the content belongs in no log. */
    @Override
    public String toString() {
        return name + ", " + base64.length() + " characters of Base64";
    }
}
