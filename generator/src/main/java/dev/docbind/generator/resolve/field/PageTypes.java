package dev.docbind.generator.resolve.field;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.page.Page;
import dev.docbind.generator.resolve.include.DocsPath;
import dev.docbind.generator.resolve.outline.Outline;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Types that another page explains. */
public final class PageTypes {

    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, Outline> outlines = new HashMap<>();
    private final TableRows tables = new TableRows();

    /** The types of these pages. */
    public PageTypes(Collection<Page> pages) {
        pages.forEach(page -> this.pages.put(page.path(), page));
    }

    /** The fields of the type behind a link {@code page.md#anchor}, one level; none where the page explains no fields. */
    List<FieldDraft> fields(FieldDraft draft, String target) {
        int hash = target.indexOf('#');
        if (hash <= 0) {
            return List.of();
        }
        Optional<String> path = DocsPath.resolve(draft.location.path(), target.substring(0, hash));
        return path.filter(pages::containsKey)
                .flatMap(page -> outline(page).anchored(target.substring(hash + 1)))
                // The rows' own problems belong to the other page.
                .map(section -> new SectionRows(tables).fields(section.content(), new Diagnostics()))
                .map(rows -> marked(rows, path.get()))
                .orElse(List.of());
    }

    private Outline outline(String path) {
        return outlines.computeIfAbsent(
                path, key -> Outline.of(Objects.requireNonNull(pages.get(key)).elements()));
    }

    private static List<FieldDraft> marked(List<FieldDraft> rows, String path) {
        rows.forEach(row -> {
            row.page = path;
            marked(row.fields, path);
        });
        return rows;
    }
}
