package dev.docbind.generator.yfm.include;

import org.commonmark.node.CustomBlock;
import org.jspecify.annotations.Nullable;

/** An include. */
public final class IncludeBlock extends CustomBlock {

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
