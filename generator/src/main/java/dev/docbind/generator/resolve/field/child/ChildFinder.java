package dev.docbind.generator.resolve.field.child;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Direction;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.field.row.CellReader;
import dev.docbind.generator.resolve.field.row.SectionRows;
import dev.docbind.generator.resolve.field.row.TableRows;
import dev.docbind.generator.resolve.field.row.ValueTable;
import dev.docbind.generator.resolve.field.tree.FieldDraft;
import dev.docbind.generator.resolve.field.tree.TypeVocabulary;
import dev.docbind.generator.resolve.field.type.ClosedValues;
import dev.docbind.generator.resolve.json.ShownWords;
import dev.docbind.generator.resolve.outline.Anchors;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.Section;
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

    private final Anchors anchors;
    private final NamedSections named;
    private final Direction direction;
    private final PageTypes types;
    private final CellReader cells;
    private final SectionRows rows;
    private final Set<Section> used = new HashSet<>();

    /** A finder for one direction of a page. */
    public ChildFinder(Outline outline, Direction direction, TableRows tables, PageTypes types, ShownWords shown) {
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

    /** Completes fields and their children. */
    public void complete(List<FieldDraft> drafts, Diagnostics diagnostics) {
        for (FieldDraft draft : drafts) {
            complete(draft, draft.name, List.of(), diagnostics);
        }
        drafts.removeIf(draft -> draft.name.equals(FieldDraft.NAMELESS));
    }

    private void complete(FieldDraft draft, String path, List<Section> trail, Diagnostics diagnostics) {
        if (!draft.settled) {
            cells.read(draft, diagnostics);
        }
        List<Section> inner = trail;
        if (draft.elements.isEmpty() && draft.fieldsRef == null && !draft.settled) {
            Optional<Section> section = section(draft, path, trail);
            section.ifPresent(found -> take(draft, found, diagnostics));
            inner = section.map(found -> plus(trail, found)).orElse(trail);
            if (section.isEmpty() && draft.fields.isEmpty() && expands(draft)) {
                draft.fields.addAll(types.fields(draft));
            }
        }
        if (inner.size() < DEEPEST) {
            for (FieldDraft child : List.copyOf(draft.fields)) {
                if (child.page == null) {
                    complete(child, path + "." + child.name, inner, diagnostics);
                }
            }
        }
        for (FieldDraft child : draft.fields) {
            if (child.page != null && !child.structured()) {
                readCell(child, diagnostics);
            }
        }
        ClosedValues.write(draft);
        Nameless.dissolve(draft);
    }

    /** What another page says of a field's values and default is as true as what this one would. */
    private void readCell(FieldDraft child, Diagnostics diagnostics) {
        cells.read(child, diagnostics);
        ClosedValues.write(child);
    }

    private static List<Section> plus(List<Section> trail, Section section) {
        List<Section> longer = new ArrayList<>(trail);
        longer.add(section);
        return longer;
    }

    /** In a request an entity's word means its identifier, so its fields are none of the parameter's. */
    private boolean expands(FieldDraft draft) {
        return draft.structured()
                && !draft.listOfScalars()
                && (direction == Direction.RESPONSE
                        || draft.types.stream()
                                .noneMatch(word -> TypeVocabulary.isEntity(word.toLowerCase(Locale.ROOT))));
    }

    private void take(FieldDraft draft, Section section, Diagnostics diagnostics) {
        if (direction == Direction.REQUEST && section.kind().answers()) {
            draft.fieldsRef = section.title();
            return;
        }
        used.add(section);
        if (!draft.mayHaveFields() || HeadingNames.areValues(section.title())) {
            draft.values.addAll(rows.values(section, draft.name));
            return;
        }
        List<FieldDraft> children = rows.fields(section, diagnostics);
        if (children.isEmpty()) {
            draft.values.addAll(rows.values(section, draft.name));
        } else {
            // The cell's own bullets only hinted at what the table describes in full.
            draft.section = section.title();
            draft.fields.clear();
            draft.fields.addAll(children);
        }
    }

    private Optional<Section> section(FieldDraft draft, String path, List<Section> trail) {
        List<Section> linked = linked(draft, trail);
        if (!draft.mayHaveFields()) {
            return linked.stream()
                    .filter(this::isValues)
                    .findFirst()
                    .or(() -> named(draft, path, trail).filter(section -> HeadingNames.areValues(section.title())));
        }
        draft.namesake = linked.isEmpty();
        if (linked.isEmpty()) {
            return named(draft, path, trail);
        }
        // A link to the values of what stands inside says less than one to the fields.
        Optional<Section> first =
                linked.stream().filter(section -> !isValues(section)).findFirst();
        return first.or(() -> Optional.of(linked.get(0)));
    }

    /** The sections that describe something, to which links of the field lead. */
    private List<Section> linked(FieldDraft draft, List<Section> trail) {
        List<String> targets = new ArrayList<>();
        if (draft.typeTarget != null) {
            targets.add(draft.typeTarget);
        }
        LinkTargets.add(draft.fields.isEmpty() ? draft.content : withoutBullets(draft.content), targets);
        Set<Section> met = new LinkedHashSet<>();
        for (String target : targets) {
            if (target.startsWith("#")) {
                anchors.find(target.substring(1)).ifPresent(met::add);
            }
        }
        met.removeIf(found -> trail.contains(found) || !describes(found) || isOfBullet(draft, found));
        return List.copyOf(met);
    }

    /** Whether the section is about one of the keys that the cell lists, rather than about the field itself. */
    private static boolean isOfBullet(FieldDraft draft, Section section) {
        Set<String> meant = HeadingNames.fields(section.title());
        return !meant.contains(draft.name.toLowerCase(Locale.ROOT))
                && draft.fields.stream().anyMatch(key -> meant.contains(key.name.toLowerCase(Locale.ROOT)));
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

    private Optional<Section> named(FieldDraft draft, String path, List<Section> trail) {
        for (Section section : named.of(draft.name, path)) {
            if (!trail.contains(section) && describes(section)) {
                return Optional.of(section);
            }
        }
        return ofItem(draft);
    }

    /** The section about one of the items of {@code chats}, unless it is another field's. */
    private Optional<Section> ofItem(FieldDraft draft) {
        String one = draft.name.endsWith("s") ? draft.name.substring(0, draft.name.length() - 1) : "";
        for (Section section : named.titled(one)) {
            if (!used.contains(section) && describes(section)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** The sections whose rows have become some field's children; more may be added. */
    public Set<Section> used() {
        return used;
    }
}
