package dev.docbind.generator.page.read;

import dev.docbind.generator.yfm.directive.Directive;
import dev.docbind.generator.yfm.include.IncludeBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What pages include, found in their texts without parsing them. */
public final class IncludeTargets {

    private static final String OPEN = "{%";
    private static final String CLOSE = "%}";

    private IncludeTargets() {}

    /**
     * The targets of the includes in a text, as they are written, without anchors. What is code counts, too. Of several signs that open a
     * directive of one line before the sign that closes it, the first and the last are looked at.
     */
    public static List<String> in(String text) {
        List<String> targets = new ArrayList<>();
        int open = text.indexOf(OPEN);
        while (open >= 0) {
            // It is asked of the texts of all pages, so lines without a directive are passed over.
            int begin = text.lastIndexOf('\n', open) + 1;
            int lineEnd = text.indexOf('\n', open);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            add(text.substring(begin, end), targets);
            open = text.indexOf(OPEN, end);
        }
        return targets;
    }

    private static void add(String line, List<String> targets) {
        int from = 0;
        int close = line.indexOf(CLOSE);
        while (close >= 0) {
            String part = line.substring(from, close + CLOSE.length());
            int first = part.indexOf(OPEN);
            int last = part.lastIndexOf(OPEN);
            if (first >= 0) {
                add(Directive.parse(part.substring(first)), targets);
            }
            if (last > first) {
                add(Directive.parse(part.substring(last)), targets);
            }
            from = close + CLOSE.length();
            close = line.indexOf(CLOSE, from);
        }
    }

    private static void add(@Nullable Directive directive, List<String> targets) {
        IncludeBlock include = directive == null ? null : IncludeBlock.of(directive);
        if (include != null) {
            targets.add(include.target());
        }
    }
}
