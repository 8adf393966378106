package dev.docbind.generator.snippet;

import dev.docbind.generator.emit.java.snippet.Snippet;
import dev.docbind.generator.model.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many methods have a tab, and which of the calls do not say by setters all that their pages show. */
final class SnippetReport {

    private final List<String> others = new ArrayList<>();
    private final List<String> programs = new ArrayList<>();
    private int methods;
    private int expressed;

    void add(Method method, Snippet snippet, boolean placed) {
        methods++;
        if (!placed) {
            others.add(method.name() + ": its page has a Java tab of its own");
        } else if (!snippet.request()) {
            others.add(method.name() + ": no request that can be read");
        } else if (!snippet.untyped().isEmpty()) {
            others.add(method.name() + ": no setter takes " + String.join(", ", snippet.untyped()));
        } else {
            expressed++;
        }
    }

    /** A page that leads from call to call. */
    void add(String page, boolean typed) {
        programs.add(
                page + (typed ? ": the whole program" : ": no program, for an answer has no typed place for a value"));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        double share = methods == 0 ? 100 : 100.0 * expressed / methods;
        lines.add(String.format(
                Locale.ROOT,
                "%d of %d calls say by setters all that their pages show: %.2f%%",
                expressed,
                methods,
                share));
        others.forEach(line -> lines.add("  " + line));
        programs.forEach(line -> lines.add("  " + line));
        return lines;
    }
}
