package dev.docbind.generator.resolve.field;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.Span;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.Section;
import dev.docbind.generator.resolve.outline.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the children of structured fields wherever the page describes them: in the row's own cell, under a heading that
 * the row links to or that names the row, on another page that the type links to.
 */
public final class ChildFinder {

    private static final Set<String> QUERIES = Set.of("select", "filter", "order", "sort");
    private static final int DEEPEST = 12;

    private final Outline outline;
    private final Side side;
    private final PageTypes types;
    private final CellReader cells;
    private final SectionRows rows;
    private final Predicate<Section> region;
    private final Set<Section> used = new HashSet<>();

    /** A finder for one side of a page. */
    public ChildFinder(Outline outline, Side side, TableRows tables, PageTypes types) {
        this.outline = outline;
        this.side = side;
        this.types = types;
        this.cells = new CellReader(tables);
        this.rows = new SectionRows(tables);
        this.region = side == Side.RESPONSE
                ? section -> section.kind().answers()
                : section -> !section.kind().answers() && !section.kind().fails();
    }

    /** Completes fields and their children. */
    public void complete(List<FieldDraft> drafts, Diagnostics diagnostics) {
        drafts.forEach(draft -> complete(draft, List.of(), diagnostics));
    }

    private void complete(FieldDraft draft, List<Section> trail, Diagnostics diagnostics) {
        cells.read(draft, diagnostics);
        List<Section> inner = trail;
        if (draft.fields.isEmpty() && draft.elements.isEmpty() && draft.fieldsRef == null) {
            Optional<Section> section = section(draft, trail);
            section.ifPresent(found -> take(draft, found, diagnostics));
            inner = section.map(found -> plus(trail, found)).orElse(trail);
            if (section.isEmpty() && draft.structured() && draft.typeTarget != null && expands(draft)) {
                draft.fields.addAll(types.fields(draft, draft.typeTarget));
            }
        }
        if (inner.size() < DEEPEST) {
            List<Section> path = inner;
            draft.fields.stream()
                    .filter(child -> child.page == null)
                    .toList()
                    .forEach(child -> complete(child, path, diagnostics));
        }
    }

    private static List<Section> plus(List<Section> trail, Section section) {
        List<Section> longer = new ArrayList<>(trail);
        longer.add(section);
        return longer;
    }

    /** In a request an entity's word means its identifier, so its fields are none of the parameter's. */
    private boolean expands(FieldDraft draft) {
        return side == Side.RESPONSE
                || draft.types.stream().noneMatch(word -> TypeWords.isEntity(word.toLowerCase(Locale.ROOT)));
    }

    private void take(FieldDraft draft, Section section, Diagnostics diagnostics) {
        boolean query = QUERIES.contains(draft.name.toLowerCase(Locale.ROOT));
        if (side == Side.REQUEST && query && section.kind().answers()) {
            draft.fieldsRef = section.title();
            return;
        }
        used.add(section);
        if (!draft.structured()) {
            draft.values.addAll(rows.values(section));
            return;
        }
        List<FieldDraft> children = rows.fields(section, diagnostics);
        if (children.isEmpty()) {
            draft.values.addAll(rows.values(section));
        }
        draft.fields.addAll(children);
    }

    private Optional<Section> section(FieldDraft draft, List<Section> trail) {
        Stream<String> links = Stream.concat(Stream.ofNullable(draft.typeTarget), links(draft.content));
        Optional<Section> linked = links.filter(target -> target.startsWith("#"))
                .map(target -> outline.anchored(target.substring(1)))
                .flatMap(Optional::stream)
                .filter(found -> !trail.contains(found) && describes(found))
                .findFirst();
        return draft.structured() ? linked.or(() -> named(draft, trail)) : linked.filter(this::isValues);
    }

    private boolean describes(Section section) {
        return section.all()
                .flatMap(part -> ElementTree.deep(part.content()))
                .anyMatch(element -> element instanceof Element.Table || element instanceof Element.ItemList);
    }

    private boolean isValues(Section section) {
        List<Element.Table> tables = ElementTree.flat(section.content(), Element.Table.class);
        return tables.isEmpty() || tables.stream().allMatch(ValueTable::is);
    }

    private Optional<Section> named(FieldDraft draft, List<Section> trail) {
        return outline.all()
                .filter(region)
                .filter(section -> SectionKind.of(section.title()) == SectionKind.OTHER)
                .filter(section -> !trail.contains(section) && HeadingNames.names(section.title(), draft.name))
                .filter(this::describes)
                .findFirst();
    }

    /** The sections whose rows have become some field's children. */
    public Set<Section> used() {
        return used;
    }

    private static Stream<String> links(List<Element> content) {
        return ElementTree.deep(content, Element.Paragraph.class)
                .flatMap(paragraph -> targets(paragraph.text().spans()));
    }

    private static Stream<String> targets(List<Span> spans) {
        return spans.stream().flatMap(ChildFinder::targets);
    }

    private static Stream<String> targets(@Nullable Span span) {
        if (span instanceof Span.Link link) {
            return Stream.of(link.target());
        }
        if (span instanceof Span.Strong strong) {
            return targets(strong.content());
        }
        return span instanceof Span.Emphasis emphasis ? targets(emphasis.content()) : Stream.empty();
    }
}
