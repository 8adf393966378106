package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.RichText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A table that lists the values of a field. */
public final class ValueTable {

    private static final Set<String> HEADERS = Vocabulary.installed().words(Term.VALUE_HEADER);

    /** A word in code. */
    private static final Pattern CODE = Pattern.compile("`[^`\\s]+`");

    private ValueTable() {}

    /** Whether the header of the first column speaks of values. */
    public static boolean is(Element.Table table) {
        return !table.rows().isEmpty()
                && !table.rows().get(0).cells().isEmpty()
                && isValueHeader(table.rows().get(0).cells().get(0));
    }

    /** A header that speaks of types, too, is one of fields. */
    private static boolean isValueHeader(Element.Cell header) {
        return HEADERS.contains(plain(header).toLowerCase(Locale.ROOT))
                && header.markdown().strip().lines().count() == 1;
    }

    /** The rows as values; the header is none. */
    static List<AllowedValue> read(Element.Table table, String field) {
        return table.rows().stream()
                .skip(isHeader(table, field) ? 1 : 0)
                .filter(row ->
                        !row.cells().isEmpty() && !plain(row.cells().get(0)).isEmpty())
                .map(ValueTable::value)
                .toList();
    }

    /** The rows as values, where each but the header has one word in code and nothing else in its first cell; none where not. */
    public static List<AllowedValue> codes(Element.Table table) {
        List<Element.Row> rows = table.rows();
        boolean headed = !rows.isEmpty() && !isCode(rows.get(0));
        List<Element.Row> below = headed ? rows.subList(1, rows.size()) : rows;
        return below.stream().allMatch(ValueTable::isCode)
                ? below.stream().map(ValueTable::value).toList()
                : List.of();
    }

    /** Whether the header of the first column is the name of the field. */
    public static boolean isHeadedBy(Element.Table table, String field) {
        return !table.rows().isEmpty()
                && !table.rows().get(0).cells().isEmpty()
                && plain(table.rows().get(0).cells().get(0)).equalsIgnoreCase(field);
    }

    private static boolean isCode(Element.Row row) {
        return !row.cells().isEmpty()
                && CODE.matcher(row.cells().get(0).markdown().strip()).matches();
    }

    /** A first row in bold, or one that begins with the field's own name or a word for values, heads the others. */
    private static boolean isHeader(Element.Table table, String field) {
        if (table.rows().isEmpty() || table.rows().get(0).cells().isEmpty()) {
            return false;
        }
        List<Element.Cell> first = table.rows().get(0).cells();
        return first.stream().allMatch(cell -> cell.markdown().startsWith("**"))
                || plain(first.get(0)).equalsIgnoreCase(field)
                || (first.size() > 1
                        && isValueHeader(first.get(0))
                        && !first.get(0).markdown().startsWith("`"));
    }

    private static AllowedValue value(Element.Row row) {
        int last = row.cells().size() - 1;
        return new AllowedValue(
                plain(row.cells().get(0)),
                last == 0 ? "" : row.cells().get(last).markdown(),
                row.location());
    }

    private static String plain(Element.Cell cell) {
        String line = cell.markdown().lines().findFirst().orElse("");
        return RichText.withoutLinks(line).replace("`", "").replace("*", "").strip();
    }
}
