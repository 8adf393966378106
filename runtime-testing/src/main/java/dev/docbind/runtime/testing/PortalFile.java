package dev.docbind.runtime.testing;

/** A file that the portal has. */
public final class PortalFile {

    private final String name;
    private final byte[] content;

    PortalFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    /**
     * Its name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Its content.
     *
     * @return its bytes, a copy
     */
    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return name + ", " + content.length + " bytes";
    }
}
