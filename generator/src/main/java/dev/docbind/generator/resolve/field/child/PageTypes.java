package dev.docbind.generator.resolve.field.child;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.Pages;
import dev.docbind.generator.resolve.field.row.KeyTable;
import dev.docbind.generator.resolve.field.row.SectionRows;
import dev.docbind.generator.resolve.field.row.TableRows;
import dev.docbind.generator.resolve.field.tree.FieldDraft;
import dev.docbind.generator.resolve.field.tree.TypeVocabulary;
import dev.docbind.generator.resolve.include.DocsPath;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.HeadingText;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Types that another page explains. */
public final class PageTypes {

    private static final String TIME = "time";
    private static final Pattern INDEX = Pattern.compile("(^|/)(index|data-types)\\.md$");

    private final Pages pages;
    private final Map<String, Outline> outlines = new HashMap<>();
    private final TableRows tables = new TableRows();

    /** The types of these pages. */
    public PageTypes(Pages pages) {
        this.pages = pages;
    }

    /**
     * The fields of the type behind the link of a type word, one level; none where the other page explains no fields. Without
     * an anchor the page itself explains the type, by its first table and those of the kinds of it, or, where it explains many
     * types, by the section that the type word names. The draft learns which section that was.
     */
    public List<FieldDraft> fields(FieldDraft draft) {
        @Nullable String target = draft.typeTarget;
        int hash = target == null ? -1 : target.indexOf('#');
        if (target == null || hash == 0 || draft.name.equals(TIME)) {
            return List.of();
        }
        String file = hash < 0 ? target : target.substring(0, hash);
        Optional<String> path = DocsPath.resolve(draft.location.path(), file)
                .filter(pages::has)
                .filter(page -> !page.equals(draft.location.path()));
        return path.map(page -> hash < 0 ? ofPage(page, draft) : ofSection(page, target.substring(hash + 1), draft))
                .map(rows -> marked(rows, path.get()))
                .orElse(List.of());
    }

    private List<FieldDraft> ofSection(String page, String anchor, FieldDraft draft) {
        boolean keys = draft.types.stream().anyMatch(TypeVocabulary::isMap);
        Optional<Section> section = outline(page).anchors().find(anchor);
        draft.definition =
                keys ? null : section.map(found -> page + "#" + name(found)).orElse(null);
        return section.map(found -> rows(found.content(), keys)).orElse(List.of());
    }

    /** The section's own anchor; the one that its title makes is as good. */
    private static String name(Section section) {
        String own = section.heading().anchor();
        return own == null ? HeadingText.slug(section.title()) : own;
    }

    /** What a section lists: fields, or the keys of a map. The rows' own problems belong to the other page. */
    private List<FieldDraft> rows(List<Element> content, boolean keys) {
        return keys ? KeyTable.first(content) : new SectionRows(tables).fields(content, new Diagnostics());
    }

    /** A page of many types needs an anchor or the type's name to tell one, and a method's page explains no type. */
    private List<FieldDraft> ofPage(String path, FieldDraft draft) {
        if (INDEX.matcher(path).find()) {
            return draft.types.stream()
                    .map(word -> word.replace("[]", ""))
                    .filter(word -> word.indexOf('_') > 0)
                    .map(word -> ofSection(path, word, draft))
                    .filter(rows -> !rows.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
        List<FieldDraft> rows =
                ElementTree.flat(Objects.requireNonNull(pages.linked(path)).elements(), Element.Table.class).stream()
                        .filter(table -> table.fields().recognised())
                        .findFirst()
                        .map(table -> tables.read(table, null, new Diagnostics()))
                        .orElse(List.of());
        draft.definition = path;
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.name.equals(TIME))) {
            return List.of();
        }
        List<FieldDraft> kinds = new KindSections(new SectionRows(tables)).fields(outline(path));
        return Stream.concat(rows.stream(), kinds.stream()).toList();
    }

    private Outline outline(String path) {
        return outlines.computeIfAbsent(
                path,
                key -> Outline.of(Objects.requireNonNull(pages.linked(key)).elements()));
    }

    private static List<FieldDraft> marked(List<FieldDraft> rows, String path) {
        rows.forEach(row -> {
            row.page = path;
            marked(row.fields, path);
        });
        return rows;
    }
}
