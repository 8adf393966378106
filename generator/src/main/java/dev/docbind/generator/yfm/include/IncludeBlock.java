package dev.docbind.generator.yfm.include;

import dev.docbind.generator.yfm.directive.Directive;
import org.commonmark.node.CustomBlock;
import org.jspecify.annotations.Nullable;

/** An include. */
public final class IncludeBlock extends CustomBlock {

    private static final String NAME = "include";
    private static final String NO_TITLE = "notitle";

    private final String label;
    private final String target;
    private final @Nullable String anchor;
    private final boolean withoutTitle;

    /** An include of {@code target}, or of the part of it that {@code anchor} names. */
    public IncludeBlock(String label, String target, @Nullable String anchor, boolean withoutTitle) {
        this.label = label;
        this.target = target;
        this.anchor = anchor;
        this.withoutTitle = withoutTitle;
    }

    /** The include that a directive is; null where it is another directive, or has no link. */
    public static @Nullable IncludeBlock of(Directive directive) {
        String arguments = directive.arguments();
        boolean withoutTitle = directive.firstArgument().equals(NO_TITLE);
        String link = withoutTitle ? arguments.substring(NO_TITLE.length()).strip() : arguments;
        int middle = link.lastIndexOf("](");
        if (!directive.name().equals(NAME) || !link.startsWith("[") || !link.endsWith(")") || middle < 0) {
            return null;
        }
        String target = link.substring(middle + 2, link.length() - 1).strip();
        int hash = target.indexOf('#');
        return new IncludeBlock(
                link.substring(1, middle),
                hash < 0 ? target : target.substring(0, hash),
                hash < 0 ? null : target.substring(hash + 1),
                withoutTitle);
    }

    /** The text of the link. */
    public String label() {
        return label;
    }

    /** The path as written, without an anchor. */
    public String target() {
        return target;
    }

    /** The part of the included page, null for all of it. */
    public @Nullable String anchor() {
        return anchor;
    }

    /** Whether {@code notitle} is set. */
    public boolean isWithoutTitle() {
        return withoutTitle;
    }
}
