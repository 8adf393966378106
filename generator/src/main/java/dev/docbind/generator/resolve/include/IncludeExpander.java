package dev.docbind.generator.resolve.include;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.page.Page;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the text of local includes in the place of the include; each block keeps its own file's location. */
public final class IncludeExpander {

    private final Map<String, Page> pages;

    /** An expander that takes included files from these pages. */
    public IncludeExpander(Collection<Page> pages) {
        this.pages =
                pages.stream().collect(Collectors.toMap(Page::path, Function.identity(), (first, second) -> first));
    }

    /** Expands the includes of a page. */
    public Expansion expand(Page page, Diagnostics diagnostics) {
        PageExpansion expansion = new PageExpansion(pages, page.path(), diagnostics);
        return new Expansion(expansion.expand(page), expansion.files());
    }
}
