package dev.docbind.runtime.error;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the pages say of the constants of a generated enum, in their order. It is read at first use from the generated class
 * {@code ErrorRows}, which the enum's package or one around it has. Its method {@code rows()} returns texts: the name of an enum below
 * the package, a tab and the page, then a line for each row. An enum with many rows has several texts.
 */
final class DocumentedRows extends GeneratedPackage<DocumentedRow> {

    private static final String HOLDER = ".ErrorRows";

    private static final DocumentedRows ROWS = new DocumentedRows();

    private DocumentedRows() {}

    /**
     * What is said of an error.
     *
     * @throws IllegalStateException if the error belongs to no generated client
     */
    static DocumentedRow rowOf(DocumentedError error) {
        DocumentedRow row = find(error);
        if (row == null) {
            throw new IllegalStateException(
                    "there are no rows for " + error.getClass().getName() + ": it needs the class ErrorRows that"
                            + " is generated with it, or answers of its own");
        }
        return row;
    }

    /** What is said of an error; null where it belongs to no generated client. */
    static @Nullable DocumentedRow find(DocumentedError error) {
        if (!(error instanceof Enum<?> constant)) {
            return null;
        }
        Map<String, DocumentedRow> rows = ROWS.get(constant.getDeclaringClass());
        return rows == null ? null : rows.getOrDefault(error.name(), DocumentedRow.UNDOCUMENTED);
    }

    @Override
    @Nullable
    List<DocumentedRow> read(Class<?> type, String where, String name) {
        List<DocumentedRow> rows = new ArrayList<>();
        boolean found = false;
        for (String text : texts(type, where + HOLDER)) {
            if (text.startsWith(name + "\t")) {
                List<String> lines = List.of(text.split("\n"));
                String page = DocumentedRow.value(lines.get(0).substring(name.length() + 1));
                found = true;
                for (String line : lines.subList(1, lines.size())) {
                    rows.add(new DocumentedRow(line, page));
                }
            }
        }
        return found ? List.copyOf(rows) : null;
    }

    private static String[] texts(Class<?> type, String holder) {
        try {
            Method rows = Class.forName(holder, true, type.getClassLoader()).getMethod("rows");
            return (String[]) rows.invoke(null);
        } catch (ClassNotFoundException e) {
            return new String[0];
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "the rows of " + type.getName() + " cannot be read; its package has to be exported", e);
        }
    }
}
