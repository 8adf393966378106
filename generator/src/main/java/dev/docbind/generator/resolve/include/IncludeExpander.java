package dev.docbind.generator.resolve.include;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.page.Page;
import dev.docbind.generator.page.read.PageLookups;

/** Puts the text of local includes in the place of the include; each block keeps its own file's location. */
public final class IncludeExpander {

    private final PageLookups pages;

    /** An expander that takes included files from these pages. */
    public IncludeExpander(PageLookups pages) {
        this.pages = pages;
    }

    /** Expands the includes of a page. */
    public Expansion expand(Page page, Diagnostics diagnostics) {
        PageExpansion expansion = new PageExpansion(pages, page.path(), diagnostics);
        return new Expansion(expansion.expand(page), expansion.files(), expansion.unclosed());
    }
}
