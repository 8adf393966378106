package dev.docbind.generator.page;

import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of a page, with the place that it was read from. */
public sealed interface Element {

    /** Where the block begins. */
    SourceLocation location();

    /** What may be done with each kind of block. */
    interface Visitor<R> {

        /** A heading. */
        R heading(Heading heading);

        /** A paragraph. */
        R paragraph(Paragraph paragraph);

        /** Fenced or indented code. */
        R fence(CodeFence fence);

        /** A YFM table. */
        R table(Table table);

        /** A bullet or numbered list. */
        R list(ItemList list);

        /** A note. */
        R note(Note note);

        /** List tabs. */
        R tabs(Tabs tabs);

        /** A cut: text that is folded away. */
        R cut(Cut cut);

        /** A block quote. */
        R quote(Quote quote);

        /** An include. */
        R include(Include include);
    }

    /** Calls the visitor's method for this kind of block. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param text its inline text, without the anchor
     * @param anchor the explicit {@code {#anchor}}, null where there is none
     */
    record Heading(int level, RichText text, @Nullable String anchor, SourceLocation location) implements Element {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /**
     * A paragraph.
     *
     * @param lines where each line of the text begins, as many as the place is known of; at least one
     */
    record Paragraph(RichText text, List<SourceLocation> lines) implements Element {

        /** A paragraph of which nothing but the beginning is known. */
        public Paragraph(RichText text, SourceLocation location) {
            this(text, List.of(location));
        }

        @Override
        public SourceLocation location() {
            return lines.get(0);
        }

        /** Where a word of the text stands; where the text begins if it is not written as it is read. */
        public SourceLocation at(String word) {
            WrittenWord found = WrittenWord.find(word, text.markdown(), 0);
            return found == null ? location() : found.in(this);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * Fenced or indented code.
     *
     * @param info the fence's info string, empty where there is none
     * @param text the code without its indentation, lines end with {@code \n}
     * @param location the opening fence; the code begins on the next line
     * @param closed whether the closing fence is there
     */
    record CodeFence(String info, String text, boolean closed, SourceLocation location) implements Element {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fence(this);
        }
    }

    /** A YFM table. As a list of fields or of errors it is read when somebody first asks for them. */
    final class Table implements Element {
        private final List<Row> rows;
        private final boolean closed;
        private final SourceLocation location;
        private @Nullable FieldTable fields;
        private @Nullable ErrorTable errors;

        /**
         * A table.
         *
         * @param rows all rows, a header among them
         * @param closed whether {@code |#} is there; where it is not, the table holds what follows it
         * @param location where it begins
         */
        public Table(List<Row> rows, boolean closed, SourceLocation location) {
            this.rows = List.copyOf(rows);
            this.closed = closed;
            this.location = location;
        }

        /** All rows, a header among them. */
        public List<Row> rows() {
            return rows;
        }

        /** Whether {@code |#} is there; where it is not, the table holds what follows it. */
        public boolean closed() {
            return closed;
        }

        @Override
        public SourceLocation location() {
            return location;
        }

        /** The fields that it lists, with the problems of its rows. */
        public FieldTable fields() {
            FieldTable known = fields;
            if (known == null) {
                known = FieldTable.of(this);
                fields = known;
            }
            return known;
        }

        /** The errors that it lists, with the problems of its rows. */
        public ErrorTable errors() {
            ErrorTable known = errors;
            if (known == null) {
                known = ErrorTable.of(this);
                errors = known;
            }
            return known;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof Table table
                            && location.equals(table.location)
                            && closed == table.closed
                            && rows.equals(table.rows));
        }

        /** The place distinguishes tables; to hash all rows would cost more than reading them. */
        @Override
        public int hashCode() {
            return location.hashCode();
        }
    }

    /** A row of a table. */
    record Row(List<Cell> cells, SourceLocation location) {}

    /**
     * A cell of a table.
     *
     * @param markdown its text as written, trimmed, without the row's indentation
     * @param content its blocks
     */
    record Cell(String markdown, List<Element> content, SourceLocation location) {}

    /** A bullet or numbered list. */
    record ItemList(boolean numbered, List<Item> items, SourceLocation location) implements Element {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /** An item of a list. */
    record Item(List<Element> content, SourceLocation location) {}

    /**
     * A note.
     *
     * @param kind such as {@code warning}
     * @param title empty where there is none
     */
    record Note(String kind, String title, List<Element> content, SourceLocation location) implements Element {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.note(this);
        }
    }

    /**
     * List tabs.
     *
     * @param location the marker that opens them
     * @param end the marker that closes them, null where it is missing
     */
    record Tabs(
            List<Tab> tabs,
            SourceLocation location,
            @Nullable SourceLocation end) implements Element {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tabs(this);
        }
    }

    /** One tab. */
    record Tab(String label, List<Element> content, SourceLocation location) {}

    /** A cut: text that is folded away. */
    record Cut(String title, List<Element> content, SourceLocation location) implements Element {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cut(this);
        }
    }

    /** A block quote. */
    record Quote(List<Element> content, SourceLocation location) implements Element {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quote(this);
        }
    }

    /**
     * An include.
     *
     * @param label the link's text
     * @param target the path as written, without an anchor
     * @param anchor the part of the included page, null for all of it
     * @param withoutTitle whether {@code notitle} is set
     * @param location the directive
     * @param targetLocation the path in it
     */
    record Include(
            String label,
            String target,
            @Nullable String anchor,
            boolean withoutTitle,
            SourceLocation location,
            SourceLocation targetLocation)
            implements Element {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.include(this);
        }
    }
}
