package dev.docbind.generator.resolve.overview;

import dev.docbind.generator.model.Thing;
import dev.docbind.generator.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * What the overview of a folder says.
 *
 * @param namespace of most of the methods that it links beside it, in lower case; null where there are none, or two as often
 * @param about what it says of that; null where it has no title
 */
public record Overview(@Nullable String namespace, Thing.@Nullable About about) {

    /** What a page says; it depends on nothing else. */
    public static Overview of(Page page) {
        OverviewPage overview = new OverviewPage(page);
        return new Overview(overview.namespace(), overview.about());
    }
}
