package dev.docbind.generator.resolve.identity;

import dev.docbind.generator.resolve.outline.Outline;

/** A page's title without its method's name. */
public final class MethodTitle {

    private MethodTitle() {}

    /** The title; empty where the page has none. */
    public static String of(Outline outline, MethodId id) {
        return outline.title() == null
                ? ""
                : TitleName.without(outline.title().text().plain(), id.written());
    }
}
