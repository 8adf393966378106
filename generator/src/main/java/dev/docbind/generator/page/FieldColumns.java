package dev.docbind.generator.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a field table holds what.
 *
 * @param name the column of the names
 * @param type the column of the types, the same as {@code name} where both share a cell
 * @param description the column that describes
 * @param headed whether the first row is a header
 */
record FieldColumns(int name, int type, int description, boolean headed) {

    /** The columns, null where the table lists no fields. */
    static @Nullable FieldColumns of(Element.Table table) {
        List<HeaderCell> header = HeaderCell.row(table);
        for (HeaderCell cell : header) {
            if (cell.mentionsError()) {
                return null;
            }
        }
        int name = nameColumn(header);
        if (name < 0) {
            return beginsWithField(table) ? new FieldColumns(0, 0, 1, false) : null;
        }
        // A last column "Name" holds the names of values, not of fields.
        return name == header.size() - 1 ? null : headed(header, name);
    }

    private static int nameColumn(List<HeaderCell> header) {
        for (int column = 0; column < header.size(); column++) {
            if (header.get(column).isName() || header.get(column).isNameAndType()) {
                return column;
            }
        }
        return -1;
    }

    private static FieldColumns headed(List<HeaderCell> header, int name) {
        int type = header.get(name).isNameAndType() ? name : -1;
        int description = -1;
        int firstOther = -1;
        for (int column = 0; column < header.size(); column++) {
            HeaderCell cell = header.get(column);
            if (type < 0 && cell.isType()) {
                type = column;
            } else if (description < 0 && cell.isDescription()) {
                description = column;
            } else if (firstOther < 0 && column > name) {
                firstOther = column;
            }
        }
        // Under a bare "Name" the types may still stand in the name's cell.
        return new FieldColumns(name, type < 0 ? name : type, description < 0 ? firstOther : description, true);
    }

    /** Whether the first row is a field already: a bold name with its type in the same cell. */
    private static boolean beginsWithField(Element.Table table) {
        if (table.rows().isEmpty() || table.rows().get(0).cells().size() < 2) {
            return false;
        }
        Element.Cell first = table.rows().get(0).cells().get(0);
        NameCell cell = NameCell.read(first);
        return cell.bold() && !cell.names().isEmpty() && !cell.types().words().isEmpty();
    }
}
