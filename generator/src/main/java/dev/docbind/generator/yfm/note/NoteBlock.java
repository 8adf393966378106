package dev.docbind.generator.yfm.note;

import dev.docbind.generator.yfm.directive.DirectiveBlock;

/** A note. */
public final class NoteBlock extends DirectiveBlock {

    private final String kind;
    private final String title;

    /** A note of a kind such as {@code warning}, with an empty title where there is none. */
    public NoteBlock(String kind, String title) {
        super("note", "endnote");
        this.kind = kind;
        this.title = title;
    }

    /** The kind, {@code info} where the page gives none. */
    public String kind() {
        return kind;
    }

    /** The title, empty where there is none. */
    public String title() {
        return title;
    }
}
