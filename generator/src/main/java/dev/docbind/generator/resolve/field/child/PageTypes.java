package dev.docbind.generator.resolve.field.child;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.read.PageLookups;
import dev.docbind.generator.resolve.field.row.KeyTable;
import dev.docbind.generator.resolve.field.row.SectionRows;
import dev.docbind.generator.resolve.field.row.TableRows;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.tree.TypeVocabulary;
import dev.docbind.generator.resolve.json.Envelope;
import dev.docbind.generator.resolve.json.Majority;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.HeadingText;
import dev.docbind.generator.resolve.outline.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Types that another page explains. */
public final class PageTypes {

    private static final Pattern INDEX = Pattern.compile("(^|/)(index|data-types)\\.md$");

    private final PageLookups pages;
    private final Outlines outlines;
    private final LinkedTables linked;
    private final TableRows tables = new TableRows();

    /** The types of these pages. */
    public PageTypes(PageLookups pages) {
        this.pages = pages;
        this.outlines = new Outlines(pages);
        this.linked = new LinkedTables(outlines);
    }

    /** The tables of other pages to which the texts of cells link. */
    public LinkedTables linked() {
        return linked;
    }

    /**
     * The fields of the type behind the link of a type word, one level; none where the other page explains no fields. Without
     * an anchor the page itself explains the type, by its first table and those of the kinds of it, or, where it explains many
     * types, by the section that the type word names.
     */
    public PageType of(FieldNode node) {
        @Nullable String target = node.row().typeTarget();
        int hash = target == null ? -1 : target.indexOf('#');
        if (target == null || hash == 0 || node.name().equals(Envelope.TIME)) {
            return PageType.UNKNOWN;
        }
        String file = hash < 0 ? target : target.substring(0, hash);
        return outlines.other(node.location().path(), file)
                .map(page -> hash < 0
                        ? ofPage(page, node.types())
                        : ofSection(page, target.substring(hash + 1), node.types()))
                .orElse(PageType.UNKNOWN);
    }

    /**
     * The fields of a type with a word of its own, where the row stands on another page itself: those of the section that its link
     * leads to, or of the one whose heading has the word, in rows as these of that page.
     */
    public List<FieldNode> named(FieldNode node) {
        @Nullable String target = node.row().typeTarget();
        if (target == null
                || node.types().size() != 1
                || TypeVocabulary.isPlain(node.types().get(0).toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        String word = node.types().get(0).replace("[]", "");
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        Optional<String> page = file.isEmpty()
                ? Optional.of(node.location().path())
                : outlines.other(node.location().path(), file);
        return page.filter(path -> !explainsMany(path))
                .map(path -> named(path, hash < 0 ? "" : target.substring(hash + 1), word))
                .orElse(List.of());
    }

    private List<FieldNode> named(String page, String anchor, String word) {
        outlines.note(page);
        Optional<Section> linked = anchor.isEmpty() ? Optional.empty() : outlines.section(page, anchor);
        List<Section> sections =
                linked.map(Section::all).orElseGet(() -> outlines.of(page).all());
        List<FieldNode> rows = sections.stream()
                .filter(section -> HeadingNames.fields(section.title()).contains(word.toLowerCase(Locale.ROOT)))
                .map(section -> rows(section.content(), false))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> linked.isPresent() ? List.of() : ofKinds(sections));
        return marked(rows, page);
    }

    /** The fields of all kinds, where most tables of a page begin with one row, which tells the kinds apart; none of the others is in all. */
    private List<FieldNode> ofKinds(List<Section> sections) {
        List<List<FieldNode>> tables = sections.stream()
                .filter(section -> ElementTree.has(section.content(), Element.Table.class))
                .map(section -> rows(section.content(), false))
                .filter(rows -> !rows.isEmpty())
                .toList();
        String first = tables.isEmpty() ? "" : tables.get(0).get(0).name();
        List<List<FieldNode>> kinds =
                tables.stream().filter(rows -> rows.get(0).name().equals(first)).toList();
        if (kinds.size() < 2 || !Majority.moreThanHalf(kinds.size(), tables.size())) {
            return List.of();
        }
        Map<String, FieldNode> fields = new LinkedHashMap<>();
        for (List<FieldNode> kind : kinds) {
            kind.forEach(row -> fields.putIfAbsent(row.name(), row.name().equals(first) ? row : row.unstarred()));
        }
        return List.copyOf(fields.values());
    }

    private PageType ofSection(String page, String anchor, List<String> words) {
        boolean keys = words.stream().anyMatch(TypeVocabulary::isMap);
        return outlines.section(page, anchor)
                .map(section -> new PageType(
                        keys ? null : page + "#" + name(section), marked(rows(section.content(), keys), page)))
                .orElse(PageType.UNKNOWN);
    }

    /** The section's own anchor; the one that its title makes is as good. */
    private static String name(Section section) {
        String own = section.heading().anchor();
        return own == null ? HeadingText.slug(section.title()) : own;
    }

    /** What a section lists: fields, or the keys of a map. The rows' own problems belong to the other page. */
    private List<FieldNode> rows(List<Element> content, boolean keys) {
        return keys ? KeyTable.first(content) : new SectionRows(tables).fields(content);
    }

    /** A page of many types needs an anchor or the type's name to find one, and a method's page explains no type. */
    private PageType ofPage(String path, List<String> words) {
        if (explainsMany(path)) {
            return ofWord(path, words);
        }
        List<FieldNode> rows =
                ElementTree.flat(Objects.requireNonNull(pages.linked(path)).elements(), Element.Table.class).stream()
                        .filter(table -> table.fields().recognized())
                        .findFirst()
                        .map(table -> tables.read(table, null))
                        .orElse(List.of());
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.name().equals(Envelope.TIME))) {
            return new PageType(path, List.of());
        }
        List<FieldNode> kinds = new KindSections(new SectionRows(tables)).fields(outlines.of(path));
        return new PageType(
                path, marked(Stream.concat(rows.stream(), kinds.stream()).toList(), path));
    }

    /** Whether the page is one of many things, none of which is its own. */
    static boolean explainsMany(String path) {
        return INDEX.matcher(path).find();
    }

    private PageType ofWord(String path, List<String> words) {
        PageType last = PageType.UNKNOWN;
        for (String word : words) {
            String bare = word.replace("[]", "");
            if (bare.indexOf('_') > 0) {
                last = ofSection(path, bare, words);
                if (!last.rows().isEmpty()) {
                    return last;
                }
            }
        }
        return last;
    }

    /** The rows as those of that page. */
    static List<FieldNode> marked(List<FieldNode> rows, String path) {
        return FieldNode.each(rows, row -> row.with(row.origin().on(path)).with(marked(row.fields(), path)));
    }

    /**
     * What another page says of a type.
     *
     * @param definition the section that it stands in, null where it is not known or lists the keys of a map
     * @param rows the rows of one level; none where the page explains no fields
     */
    public record PageType(@Nullable String definition, List<FieldNode> rows) {

        static final PageType UNKNOWN = new PageType(null, List.of());
    }
}
