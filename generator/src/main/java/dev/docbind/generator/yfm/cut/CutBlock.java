package dev.docbind.generator.yfm.cut;

import dev.docbind.generator.yfm.directive.DirectiveBlock;

/** A cut: text that is folded away under its title. */
public final class CutBlock extends DirectiveBlock {

    private final String title;

    /** A cut with a title. */
    public CutBlock(String title) {
        super("cut", "endcut");
        this.title = title;
    }

    /** The title, empty where there is none. */
    public String title() {
        return title;
    }
}
