package dev.docbind.generator.resolve.error;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.ErrorTable;
import dev.docbind.generator.page.ErrorTableRow;
import dev.docbind.generator.page.Span;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the error tables of a page, and those that all pages share. */
public final class ErrorLinker {

    /** The paragraph above a REST 3.0 table: its one code span that looks like a code. */
    private static final Pattern LABEL =
            Pattern.compile("(?iu)^\\s*" + Vocabulary.installed().regex(Term.ERROR_CODE_LABEL) + "\\s*:");

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*+(?:_[A-Z0-9]++)++");

    private static final Set<String> NO_MESSAGE = Set.of("-", "–", "—", "\"\"");

    /** The rows of a method's error tables, in order. */
    public List<ErrorRow> method(Outline outline, Diagnostics diagnostics) {
        List<ErrorRow> rows = new ArrayList<>();
        for (Section section : outline.all()) {
            if (section.kind().fails()) {
                rows.addAll(section(section, diagnostics));
            }
        }
        return rows;
    }

    /** The rows of every table of a page. */
    public List<ErrorRow> all(List<Element> elements, Diagnostics diagnostics) {
        return ElementTree.deep(elements, Element.Table.class).stream()
                .flatMap(table -> rows(table, null, diagnostics).stream())
                .toList();
    }

    private List<ErrorRow> section(Section section, Diagnostics diagnostics) {
        List<ErrorRow> rows = new ArrayList<>();
        String code = null;
        for (Element element : section.content()) {
            if (element instanceof Element.Paragraph paragraph) {
                code = codeOf(paragraph).orElse(code);
            } else {
                String above = code;
                tables(element).forEach(table -> rows.addAll(rows(table, above, diagnostics)));
            }
        }
        return rows;
    }

    private static List<Element.Table> tables(Element element) {
        return element instanceof Element.Table table
                ? List.of(table)
                : ElementTree.deep(List.of(element), Element.Table.class);
    }

    private List<ErrorRow> rows(Element.Table table, @Nullable String code, Diagnostics diagnostics) {
        ErrorTable errors = table.errors();
        diagnostics.adopt(errors.problems());
        return errors.rows().stream().flatMap(row -> errors(row, code)).toList();
    }

    /** One error for each code; the errors of fields have the code above their table. */
    private static Stream<ErrorRow> errors(ErrorTableRow row, @Nullable String above) {
        return row.codes().isEmpty()
                ? Stream.of(error(row, row.field() == null ? null : above))
                : row.codes().stream().map(code -> error(row, code));
    }

    private static ErrorRow error(ErrorTableRow row, @Nullable String code) {
        return new ErrorRow(
                code, row.status(), message(row), row.description(), row.field(), List.of(), row.location());
    }

    /** The message; a dash, or quotes with nothing between them, stand for none. */
    private static @Nullable String message(ErrorTableRow row) {
        return row.message() != null && NO_MESSAGE.contains(row.message().strip()) ? "" : row.message();
    }

    private static Optional<String> codeOf(Element.Paragraph paragraph) {
        if (paragraph.text().spans().stream().noneMatch(Span.Code.class::isInstance)) {
            return Optional.empty();
        }
        boolean labelled = LABEL.matcher(paragraph.text().plain()).find();
        return paragraph.text().spans().stream()
                .filter(Span.Code.class::isInstance)
                .map(span -> ((Span.Code) span).text().strip())
                .filter(text -> labelled || CODE.matcher(text).matches())
                .findFirst();
    }
}
