package dev.docbind.generator.resolve.identity;

import java.util.Collection;

/**
 * Where method pages may stand.
 *
 * @param checkout whether the folder is a whole documentation checkout
 */
public record DocsLayout(boolean checkout) {

    private static final String REFERENCE = "api-reference/";
    private static final String SETTINGS = "settings/";

    /** Distinguishes a checkout, which has both a reference and a settings folder, from any folder of pages. */
    public static DocsLayout of(Collection<String> paths) {
        return new DocsLayout(paths.stream().anyMatch(path -> path.startsWith(REFERENCE))
                && paths.stream().anyMatch(path -> path.startsWith(SETTINGS)));
    }

    /** Whether the page can be a method's. */
    public boolean admits(String path) {
        return isInside(path) && !isIndex(path);
    }

    /** Whether the page is the first one of a folder: it may be of a placement alone. */
    public boolean admitsIndex(String path) {
        return isInside(path) && isIndex(path);
    }

    private static boolean isIndex(String path) {
        return path.equals("index.md") || path.endsWith("/index.md");
    }

    private boolean isInside(String path) {
        boolean part = path.startsWith("_includes/") || path.contains("/_includes/");
        return !part && (!checkout || path.startsWith(REFERENCE) || path.startsWith(SETTINGS));
    }
}
