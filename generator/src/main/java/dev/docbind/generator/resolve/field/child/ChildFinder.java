package dev.docbind.generator.resolve.field.child;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.Span;
import dev.docbind.generator.resolve.field.row.CellReader;
import dev.docbind.generator.resolve.field.row.ListedValues;
import dev.docbind.generator.resolve.field.row.SectionRows;
import dev.docbind.generator.resolve.field.row.TableRows;
import dev.docbind.generator.resolve.field.row.ValueTable;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.tree.TypeVocabulary;
import dev.docbind.generator.resolve.json.ExampleWords;
import dev.docbind.generator.resolve.outline.Anchors;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.Section;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the children of structured fields wherever the page describes them: in the row's own cell, under a heading that
 * the row links to or that names the row, on another page that the type links to.
 */
public final class ChildFinder {

    private static final int DEEPEST = 12;

    /** A table stands once for each row that links to it; no page comes near. */
    private static final int MOST_FIELDS = 10_000;

    private final Anchors anchors;
    private final NamedSections named;
    private final Direction direction;
    private final PageTypes types;
    private final CellReader cells;
    private final SectionRows rows;
    private final Set<Section> used = new HashSet<>();
    private int found;

    /** A finder for one direction of a page. */
    public ChildFinder(Outline outline, Direction direction, TableRows tables, PageTypes types, ExampleWords shown) {
        this.anchors = outline.anchors();
        this.direction = direction;
        this.types = types;
        this.cells = new CellReader(tables, shown);
        this.rows = new SectionRows(tables);
        this.named = new NamedSections(outline, region(direction));
    }

    private static Predicate<Section> region(Direction direction) {
        return direction == Direction.RESPONSE
                ? section -> section.kind().answers()
                : section -> !section.kind().answers() && !section.kind().fails();
    }

    /** The fields and their children with all that the page describes of them. */
    public List<FieldNode> complete(List<FieldNode> nodes) {
        List<FieldNode> complete = new ArrayList<>(nodes.size());
        for (FieldNode node : nodes) {
            FieldNode found = complete(node, node.name(), List.of());
            if (!found.name().equals(FieldNode.NAMELESS)) {
                complete.add(found);
            }
        }
        return complete;
    }

    private FieldNode complete(FieldNode row, String path, List<Section> trail) {
        if (row.listing().complete()) {
            return below(row, path, trail);
        }
        FieldNode node = cells.read(row);
        if (!node.facts().elements().isEmpty() || node.facts().fieldsRef() != null) {
            return below(node, path, trail);
        }
        List<Section> linked = linked(node, trail);
        FieldNode sought = node.mayHaveFields() ? node.with(node.listing().byName(linked.isEmpty())) : node;
        Optional<Section> section = section(sought, linked, path, trail);
        return section.isPresent()
                ? below(take(sought, section.get()), path, plus(trail, section.get()))
                : below(expanded(sought), path, trail);
    }

    /** Reports that the page describes more fields than a method may have; those that were found too late have no fields. */
    public void reportTooMany(SourceLocation place, Diagnostics diagnostics) {
        if (found > MOST_FIELDS) {
            diagnostics.error(
                    "too-many-fields",
                    place,
                    "the page has more than " + MOST_FIELDS
                            + " fields, a table counted once for each row that links to it",
                    null);
        }
    }

    /** Whether the page may have as many fields more. */
    public boolean mayAdd(List<FieldNode> fields) {
        found += fields.size();
        return found <= MOST_FIELDS;
    }

    private FieldNode below(FieldNode node, String path, List<Section> trail) {
        if (!mayAdd(node.fields())) {
            return node.with(List.<FieldNode>of());
        }
        FieldNode whole = node.withEach(child -> child(child, path, trail));
        return Nameless.dissolved(ListedValues.written(whole));
    }

    /** What another page says of a field's values and default is as true as what this one would. */
    private FieldNode child(FieldNode child, String path, List<Section> trail) {
        if (child.origin().page() == null) {
            return trail.size() < DEEPEST ? complete(child, path + "." + child.name(), trail) : child;
        }
        return child.structured() ? named(child, List.of()) : ListedValues.written(cells.read(child));
    }

    /** A row of another page with the fields that the page of its type lists, and those below it; what stands inside itself has no end and none. */
    private FieldNode named(FieldNode row, List<String> above) {
        if (!row.fields().isEmpty() || above.size() >= DEEPEST || !expands(row)) {
            return row;
        }
        List<FieldNode> inner = above.containsAll(row.types()) ? List.of() : types.named(row);
        if (inner.isEmpty() || !mayAdd(inner)) {
            return row;
        }
        List<String> words = new ArrayList<>(above);
        words.addAll(row.types());
        FieldNode whole = row.with(FieldNode.each(
                inner, each -> each.structured() ? named(each, words) : ListedValues.written(cells.read(each))));
        return MapWords.sayObjects(row.description()) ? whole.with(whole.place().in(Container.MAP)) : whole;
    }

    private static List<Section> plus(List<Section> trail, Section section) {
        List<Section> longer = new ArrayList<>(trail);
        longer.add(section);
        return longer;
    }

    /** The field with the fields that another page lists for its type. */
    private FieldNode expanded(FieldNode node) {
        if (!node.fields().isEmpty() || !expands(node)) {
            return node;
        }
        PageTypes.PageType type = types.of(node);
        FieldNode defined =
                type.definition() == null ? node : node.with(node.listing().definedBy(type.definition()));
        return type.rows().isEmpty() ? defined : defined.with(type.rows());
    }

    /** Whether the fields of another page may be its own: in a request an entity's word means its identifier, which has none. */
    public boolean expands(FieldNode node) {
        return node.structured()
                && !TypeVocabulary.areListsOfScalars(node.types())
                && (direction == Direction.RESPONSE
                        || node.types().stream()
                                .noneMatch(word -> TypeVocabulary.isEntity(word.toLowerCase(Locale.ROOT))));
    }

    private FieldNode take(FieldNode node, Section section) {
        if (direction == Direction.REQUEST && section.kind().answers()) {
            return node.with(node.facts().sharing(section.title()));
        }
        used.add(section);
        List<FieldNode> children =
                node.mayHaveFields() && !HeadingNames.areValues(section.title()) ? rows.fields(section) : List.of();
        // The cell's own bullets only hinted at what the table describes in full.
        if (children.isEmpty() && section.kind().fails()) {
            return node;
        }
        if (children.isEmpty()) {
            return node.with(node.facts().plus(rows.values(section, node.name())));
        }
        FieldNode whole = node.with(node.listing().under(section.title())).with(children);
        boolean keyed = direction == Direction.REQUEST && node.types().contains("object") && MapWords.say(section);
        return keyed ? whole.with(whole.place().in(Container.MAP)) : whole;
    }

    private Optional<Section> section(FieldNode node, List<Section> linked, String path, List<Section> trail) {
        if (!node.mayHaveFields()) {
            return linked.stream()
                    .filter(this::isValues)
                    .findFirst()
                    .or(() -> named(node, path, trail).filter(section -> HeadingNames.areValues(section.title())));
        }
        if (linked.isEmpty()) {
            return named(node, path, trail);
        }
        // A link to the values of what stands inside says less than one to the fields.
        Optional<Section> first =
                linked.stream().filter(section -> !isValues(section)).findFirst();
        return Optional.of(narrowed(node, first.orElse(linked.get(0)), trail));
    }

    /** The part of a section on more than the field that is about the field alone. */
    private Section narrowed(FieldNode node, Section section, List<Section> trail) {
        return section.all().stream()
                .filter(part -> HeadingNames.names(part.title(), node.name()))
                .filter(part -> !trail.contains(part) && describes(part))
                .findFirst()
                .orElse(section);
    }

    /** The sections that describe something, to which links of the field lead. */
    private List<Section> linked(FieldNode node, List<Section> trail) {
        List<String> targets = new ArrayList<>();
        if (node.row().typeTarget() != null) {
            targets.add(node.row().typeTarget());
        }
        List<Element> content = node.row().content();
        TextLinks.in(node.fields().isEmpty() ? content : withoutBullets(content)).stream()
                .map(Span.Link::target)
                .forEach(targets::add);
        Set<Section> met = new LinkedHashSet<>();
        for (String target : targets) {
            if (target.startsWith("#")) {
                anchors.find(target.substring(1)).ifPresent(met::add);
            }
        }
        met.removeIf(found -> trail.contains(found) || !describes(found) || isOfBullet(node, found));
        return List.copyOf(met);
    }

    /** Whether the section is about one of the keys that the cell lists, rather than about the field itself. */
    private static boolean isOfBullet(FieldNode node, Section section) {
        Set<String> meant = HeadingNames.fields(section.title());
        return !meant.contains(node.name().toLowerCase(Locale.ROOT))
                && node.fields().stream()
                        .anyMatch(key -> meant.contains(key.name().toLowerCase(Locale.ROOT)));
    }

    /** What a bullet links to describes the bullet's key. */
    private static List<Element> withoutBullets(List<Element> content) {
        return content.stream()
                .filter(element -> !(element instanceof Element.ItemList))
                .toList();
    }

    private boolean describes(Section section) {
        return section.all().stream().anyMatch(part -> ElementTree.any(part.content(), ChildFinder::lists));
    }

    private static boolean lists(Element element) {
        return element instanceof Element.Table || element instanceof Element.ItemList;
    }

    private boolean isValues(Section section) {
        List<Element.Table> tables = ElementTree.flat(section.content(), Element.Table.class);
        return tables.isEmpty() || tables.stream().allMatch(ValueTable::is);
    }

    private Optional<Section> named(FieldNode node, String path, List<Section> trail) {
        for (Section section : named.of(node.name(), path)) {
            if (!trail.contains(section) && describes(section)) {
                return Optional.of(section);
            }
        }
        return ofItem(node);
    }

    /** The section about one of the items of {@code chats}, unless it is another field's. */
    private Optional<Section> ofItem(FieldNode node) {
        String one =
                node.name().endsWith("s") ? node.name().substring(0, node.name().length() - 1) : "";
        for (Section section : named.titled(one)) {
            if (!used.contains(section) && describes(section)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** Says that a section's rows are some field's children already. */
    public void use(Set<Section> sections) {
        used.addAll(sections);
    }

    /** Whether a section's rows have become some field's children. */
    public boolean uses(Section section) {
        return used.contains(section);
    }
}
