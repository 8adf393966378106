package dev.docbind.generator.resolve.field.tree;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.FieldRow;
import dev.docbind.generator.page.WordPlaces;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A field of the page in the tree that the stages of linking hand on: each takes nodes and returns nodes that say more. A node
 * never changes, and equals no other.
 */
public final class FieldNode {

    /** The name of a row that names a type alone: its fields are those of the field that the table describes. */
    public static final String NAMELESS = "";

    private final Row row;
    private final RowOrigin origin;
    private final CellFacts facts;
    private final FieldsListing listing;
    private final WirePlace place;
    private final List<FieldNode> fields;

    private FieldNode(
            Row row,
            RowOrigin origin,
            CellFacts facts,
            FieldsListing listing,
            WirePlace place,
            List<FieldNode> fields) {
        this.row = row;
        this.origin = origin;
        this.facts = facts;
        this.listing = listing;
        this.place = place;
        this.fields = fields;
    }

    private static FieldNode of(Row row) {
        WirePlace place = row.placeholder() ? WirePlace.KEYS : WirePlace.PLAIN;
        return new FieldNode(row, RowOrigin.PLAIN, CellFacts.UNREAD, FieldsListing.NONE, place, List.of());
    }

    /** A row of a table, under one of its names. */
    public static FieldNode of(FieldRow row, String name) {
        return of(Row.of(row, name));
    }

    /** A key of a list, or of a table that is no field table. */
    public static FieldNode key(
            String name,
            boolean starred,
            boolean placeholder,
            List<String> types,
            String description,
            List<Element> content,
            WordPlaces words) {
        return of(new Row(name, starred, placeholder, types, null, description, content, words.row(), words));
    }

    /** A level that only the example shows. */
    public static FieldNode shown(String name, SourceLocation location) {
        return of(Row.shown(name, location));
    }

    /** What its row says. */
    public Row row() {
        return row;
    }

    /** Where the row stands among others. */
    public RowOrigin origin() {
        return origin;
    }

    /** What the row's cell states. */
    public CellFacts facts() {
        return facts;
    }

    /** Where the page lists its fields. */
    public FieldsListing listing() {
        return listing;
    }

    /** Where the examples show it. */
    public WirePlace place() {
        return place;
    }

    /** Its fields. */
    public List<FieldNode> fields() {
        return fields;
    }

    /** The name in the table. */
    public String name() {
        return row.name();
    }

    /** The name that goes to the server. */
    public String wireName() {
        return place.spelling() == null ? row.name() : place.spelling();
    }

    /** The type words. */
    public List<String> types() {
        return row.types();
    }

    /** The description as Markdown. */
    public String description() {
        return row.description();
    }

    /** The row. */
    public SourceLocation location() {
        return row.location();
    }

    /** Whether the page has a row for it. */
    public boolean documented() {
        return row.documented();
    }

    /** The alternative that it belongs to, null where there are none. */
    public @Nullable String variant() {
        return origin.variant();
    }

    /** Whether the type words leave room for children. */
    public boolean structured() {
        return row.structured();
    }

    /** Whether it can have children: by its words, or because it has none. */
    public boolean mayHaveFields() {
        return row.types().isEmpty() || structured() || row.types().stream().anyMatch(word -> word.startsWith("File"));
    }

    /** The same under another name. */
    public FieldNode named(String other) {
        return other.equals(row.name()) ? this : with(row.named(other));
    }

    /** The same with another description. */
    public FieldNode described(String text) {
        return with(row.described(text));
    }

    /** The same with what another row says behind it. */
    public FieldNode describedAlsoBy(FieldNode other) {
        return with(row.describedAlsoBy(other.row));
    }

    /** The same, and all inside it, without stars. */
    public FieldNode unstarred() {
        FieldNode bare = row.starred() ? with(row.unstarred()) : this;
        return bare.withEach(FieldNode::unstarred);
    }

    /** The same with the type that another row states. */
    public FieldNode typed(FieldNode other) {
        return typed(other.row.types());
    }

    /** The same with the type that these words state. */
    public FieldNode typed(List<String> words) {
        return with(row.typed(words));
    }

    /** The same with fields that a table without a link lists. */
    public FieldNode listing(List<FieldNode> listed) {
        List<FieldNode> all = new ArrayList<>(fields);
        all.addAll(listed);
        return new FieldNode(row.unlinked(), origin, facts, FieldsListing.COMPLETE, place, all);
    }

    /** The same, listed on the page itself, whatever other page the type's link leads to. */
    public FieldNode describedHere() {
        String target = row.typeTarget();
        return target != null && !target.startsWith("#") ? with(row.unlinked()) : this;
    }

    private FieldNode with(Row other) {
        return new FieldNode(other, origin, facts, listing, place, fields);
    }

    /** The same among other rows. */
    public FieldNode with(RowOrigin other) {
        return new FieldNode(row, other, facts, listing, place, fields);
    }

    /** The same in an alternative. */
    public FieldNode in(@Nullable String variant) {
        return with(origin.in(variant));
    }

    /** The same with other facts. */
    public FieldNode with(CellFacts other) {
        return new FieldNode(row, origin, other, listing, place, fields);
    }

    /** The same with fields that are listed elsewhere. */
    public FieldNode with(FieldsListing other) {
        return new FieldNode(row, origin, facts, other, place, fields);
    }

    /** The same at another place. */
    public FieldNode with(WirePlace other) {
        return new FieldNode(row, origin, facts, listing, other, fields);
    }

    /** The same with other fields. */
    public FieldNode with(List<FieldNode> others) {
        return others == fields ? this : new FieldNode(row, origin, facts, listing, place, others);
    }

    /** The same with each of its fields changed. */
    public FieldNode withEach(UnaryOperator<FieldNode> change) {
        return with(each(fields, change));
    }

    /** The nodes, each changed; the same list where none of them is. */
    public static List<FieldNode> each(List<FieldNode> nodes, UnaryOperator<FieldNode> change) {
        List<FieldNode> changed = new ArrayList<>(nodes.size());
        boolean same = true;
        for (FieldNode node : nodes) {
            FieldNode other = change.apply(node);
            changed.add(other);
            same &= other == node;
        }
        return same ? nodes : changed;
    }
}
