package dev.docbind.generator.yfm.tabs;

import dev.docbind.generator.yfm.directive.DirectiveBlock;

/** List tabs: its children are {@link TabBlock}s, and whatever stands before the first of them. */
public final class TabsBlock extends DirectiveBlock {

    /** List tabs without a tab. */
    public TabsBlock() {
        super("list", "endlist");
    }
}
