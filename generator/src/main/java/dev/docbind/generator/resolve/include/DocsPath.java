package dev.docbind.generator.resolve.include;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Paths as pages write them, resolved against the page that they stand in. */
public final class DocsPath {

    private DocsPath() {}

    /** The path from the documentation's root, empty where the target leaves the documentation. */
    public static Optional<String> resolve(String page, String target) {
        Deque<String> parts = new ArrayDeque<>();
        if (!target.startsWith("/")) {
            int slash = page.lastIndexOf('/');
            push(parts, slash < 0 ? "" : page.substring(0, slash));
        }
        return push(parts, target) ? Optional.of(String.join("/", parts)) : Optional.empty();
    }

    private static boolean push(Deque<String> parts, String path) {
        for (String part : path.replace('\\', '/').split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return false;
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return true;
    }
}
