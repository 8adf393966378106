package dev.docbind.runtime;

/** The two generations of the REST API; a portal serves them under different paths. */
public enum RestVersion {
    /** The classic API under {@code /rest/}. */
    V2("rest"),
    /** REST 3.0 under {@code /rest/api/}. */
    V3("rest/api");

    private final String path;

    RestVersion(String path) {
        this.path = path;
    }

    /**
     * The path below the portal's root where this version is served.
     *
     * @return the path without slashes at its ends, such as {@code rest/api}
     */
    public String path() {
        return path;
    }
}
