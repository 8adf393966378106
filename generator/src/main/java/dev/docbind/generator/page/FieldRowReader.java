package dev.docbind.generator.page;

import dev.docbind.generator.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one field table. */
final class FieldRowReader {

    /** Cells that a neighbour covers. */
    private static final Set<String> COVERED = Set.of(">", "^");
    /** What stands in a further column that has nothing to say. */
    private static final Set<String> NOTHING = Set.of("-", "—", "–", "`-`", "`—`", "`–`");

    /** Two words, the second of which is not in brackets: {@code LANGUAGE_ID (LANG)} is a name. */
    private static final Pattern PHRASE = Pattern.compile("\\S\\s+[^\\s(]");

    private final Element.Table table;
    private final FieldColumns columns;
    private final Diagnostics diagnostics;

    FieldRowReader(Element.Table table, FieldColumns columns, Diagnostics diagnostics) {
        this.table = table;
        this.columns = columns;
        this.diagnostics = diagnostics;
    }

    /** The field of a row, null where the row holds none. */
    @Nullable
    FieldRow read(Element.Row row) {
        if (isBlank(row) || isCaptionAcross(row)) {
            return null;
        }
        if (row.cells().size() <= columns.name()) {
            return unread(row, "this row ends before the name's column");
        }
        NameCell name = NameCell.read(row.cells().get(columns.name()));
        if (name.names().isEmpty() && name.types().words().isEmpty()) {
            return unread(row, "this row has no name");
        }
        TypeCell types = columns.type() == columns.name()
                        || columns.type() >= row.cells().size()
                ? name.types()
                : TypeCell.read(row.cells().get(columns.type()));
        return isCaption(name, types) ? null : field(row, name, types);
    }

    private FieldRow field(Element.Row row, NameCell name, TypeCell types) {
        FieldDescription description = FieldDescription.of(table, columns, row);
        WordPlaces words = words(row);
        if (name.broken()) {
            diagnostics.warning(
                    "name-odd",
                    words.ofName(name.names().get(0)),
                    "the stars around the name \"" + name.names().get(0) + "\" do not make it bold",
                    "write **NAME**, and **NAME*** where it is required, without spaces inside the stars");
        }
        return new FieldRow(
                name.names(),
                name.required(),
                name.names().stream().anyMatch(PlaceholderName::matches),
                types.words(),
                types.target(),
                description.markdown(types.prose()),
                description.content(name.rest()),
                row.location(),
                words);
    }

    private WordPlaces words(Element.Row row) {
        Element.Cell name = row.cells().get(columns.name());
        return WordPlaces.of(
                name, columns.type() < row.cells().size() ? row.cells().get(columns.type()) : name, row);
    }

    private @Nullable FieldRow unread(Element.Row row, String reason) {
        diagnostics.warning("row-unread", row.location(), reason + "; it is left out", "a field needs its name");
        return null;
    }

    /** No type, no star, and a phrase: a line that heads the rows below it. */
    private static boolean isCaption(NameCell name, TypeCell types) {
        return types.words().isEmpty()
                && !name.required()
                && name.names().stream().anyMatch(word -> PHRASE.matcher(word).find());
    }

    private static boolean isBlank(Element.Row row) {
        for (Element.Cell cell : row.cells()) {
            if (!cell.markdown().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** One cell across all columns. */
    private static boolean isCaptionAcross(Element.Row row) {
        List<Element.Cell> cells = row.cells();
        for (int column = 1; column < cells.size(); column++) {
            if (!COVERED.contains(cells.get(column).markdown())) {
                return false;
            }
        }
        return cells.size() > 1;
    }

    /**
     * What a row says beside name and type.
     *
     * @param described the columns that say something, the description first
     */
    private record FieldDescription(
            Element.Table table, FieldColumns columns, Element.Row row, List<Integer> described) {

        static FieldDescription of(Element.Table table, FieldColumns columns, Element.Row row) {
            return new FieldDescription(table, columns, row, described(columns, row));
        }

        private boolean isPlain() {
            return described.size() == 1 && described.get(0) == columns.description();
        }

        String markdown(List<String> prose) {
            if (prose.isEmpty() && isPlain()) {
                return row.cells().get(columns.description()).markdown();
            }
            List<String> parts = new ArrayList<>(prose);
            for (int column : described) {
                Element.Cell cell = row.cells().get(column);
                parts.add(label(column) + cell.markdown());
            }
            return String.join("\n\n", parts);
        }

        List<Element> content(List<Element> besideName) {
            if (besideName.isEmpty() && isPlain()) {
                return row.cells().get(columns.description()).content();
            }
            List<Element> content = new ArrayList<>(besideName);
            for (int column : described) {
                content.addAll(row.cells().get(column).content());
            }
            return List.copyOf(content);
        }

        /** The description first, then the columns that add to it. */
        private static List<Integer> described(FieldColumns columns, Element.Row row) {
            List<Integer> described = new ArrayList<>();
            described.add(columns.description());
            for (int column = 0; column < row.cells().size(); column++) {
                if (column != columns.name() && column != columns.type() && column != columns.description()) {
                    described.add(column);
                }
            }
            described.removeIf(column -> column >= row.cells().size()
                    || row.cells().get(column).markdown().isEmpty()
                    || COVERED.contains(row.cells().get(column).markdown())
                    || (column != columns.description()
                            && NOTHING.contains(row.cells().get(column).markdown())));
            return described;
        }

        /** What a further column says needs its header to be understood. */
        private String label(int column) {
            List<Element.Cell> header = table.rows().get(0).cells();
            return column == columns.description() || !columns.headed() || column >= header.size()
                    ? ""
                    : ElementText.plain(header.get(column).content()).replace('\n', ' ') + ": ";
        }
    }
}
