package dev.docbind.generator.emit.java.snippet;

import java.util.ArrayList;
import java.util.List;

/**
 * A fragment of a program that makes one call.
 *
 * @param imports the lines that import classes, sorted
 * @param code the lines after them
 * @param request whether the page shows a request that can be read; without one the call sends what it must
 * @param untyped the paths of documented values that no setter takes, which go by their names on the wire
 */
public record Snippet(List<String> imports, List<String> code, boolean request, List<String> untyped) {

    public Snippet {
        imports = List.copyOf(imports);
        code = List.copyOf(code);
        untyped = List.copyOf(untyped);
    }

    /** Whether the call sends what the page shows, all of it by setters. */
    public boolean isExpressed() {
        return request && untyped.isEmpty();
    }

    /** The lines of the fragment below a comment. */
    public List<String> lines(List<String> comment) {
        List<String> lines = new ArrayList<>();
        comment.forEach(line -> lines.add("// " + line));
        lines.addAll(imports);
        if (!imports.isEmpty()) {
            lines.add("");
        }
        lines.addAll(code);
        return lines;
    }
}
