package dev.docbind.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a file of an answer can be downloaded: {@code client.files().download(reference, path)}. Portals put tokens into such addresses, so
 * {@code toString} does not show it; they are soon no longer valid: ask the method again in place of keeping one.
 */
public final class FileReference {

    private final String address;

    private FileReference(String address) {
        this.address = Objects.requireNonNull(address);
    }

    /**
     * A file at an address.
     *
     * @param address the address as a portal gives it, with or without its host
     * @return the reference
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FileReference of(String address) {
        return new FileReference(address);
    }

    /**
     * The address.
     *
     * @return the address as the portal gave it; it may hold a secret
     */
    @JsonValue
    public String address() {
        return address;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FileReference file && address.equals(file.address);
    }

    @Override
    public int hashCode() {
        return address.hashCode();
    }

    @Override
    public String toString() {
        return address.isEmpty() ? "FileReference[]" : "FileReference[***]";
    }
}
