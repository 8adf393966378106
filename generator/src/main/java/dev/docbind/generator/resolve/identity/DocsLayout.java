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
        boolean index = path.equals("index.md") || path.endsWith("/index.md");
        boolean part = path.startsWith("_includes/") || path.contains("/_includes/");
        boolean inside = !checkout || path.startsWith(REFERENCE) || path.startsWith(SETTINGS);
        return inside && !index && !part;
    }
}
