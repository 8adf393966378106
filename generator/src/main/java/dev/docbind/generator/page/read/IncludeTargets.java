package dev.docbind.generator.page.read;

import dev.docbind.generator.yfm.directive.Directive;
import dev.docbind.generator.yfm.include.IncludeBlock;
import java.util.ArrayList;
import java.util.List;

/** What pages include, found in their texts without parsing them. */
public final class IncludeTargets {

    private static final String OPEN = "{%";
    private static final String CLOSE = "%}";

    private IncludeTargets() {}

    /** The targets of the includes in a text, as they are written, without anchors. What is code counts, too. */
    public static List<String> in(String text) {
        List<String> targets = new ArrayList<>();
        int open = text.indexOf(OPEN);
        while (open >= 0) {
            int close = text.indexOf(CLOSE, open);
            if (close < 0) {
                break;
            }
            Directive directive = Directive.parse(text.substring(open, close + CLOSE.length()));
            IncludeBlock include = directive == null ? null : IncludeBlock.of(directive);
            if (include != null) {
                targets.add(include.target());
            }
            open = text.indexOf(OPEN, open + OPEN.length());
        }
        return targets;
    }
}
