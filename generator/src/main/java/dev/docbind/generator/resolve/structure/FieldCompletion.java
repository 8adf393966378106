package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One walk over the fields of a request or an answer: what follows from a row, from the rows beside it and from what is sent. */
final class FieldCompletion {

    private static final ExampleValues NOTHING = ExampleValues.of(List.of());

    private final SourceLocation page;

    /** Completes the fields of the method that a page documents. */
    FieldCompletion(SourceLocation page) {
        this.page = page;
    }

    /** The parameters, each with what follows from it, from the others and from what the requests of the page send. */
    List<Field> parameters(List<Field> rows, ExampleValues sent) {
        return level(rows, EnforcedParameters.names(rows), sent);
    }

    /** The fields of an answer, each with what follows from it and from the others. */
    List<Field> answer(List<Field> rows) {
        return inside(rows, NOTHING);
    }

    private List<Field> inside(List<Field> rows, ExampleValues sent) {
        return rows.isEmpty() ? rows : level(rows, Set.of(), sent);
    }

    private List<Field> level(List<Field> rows, Set<String> enforced, ExampleValues sent) {
        return MergedRows.mark(EachRow.of(rows, row -> completed(row, EnforcedParameters.isOne(row, enforced), sent)));
    }

    private Field completed(Field row, boolean enforced, ExampleValues sent) {
        ExampleValues content = hasNamedFields(row) ? sent(row, sent).core() : NOTHING;
        List<Field> fields = inside(row.fields(), content);
        List<Field> undocumented =
                content.isObject() ? UndocumentedParameters.in(row.fields(), content, page) : row.undocumented();
        boolean open = ClosedLists.isOpen(row.values());
        @Nullable String summary = Summaries.of(row.description());
        if (fields == row.fields()
                && undocumented.equals(row.undocumented())
                && enforced == row.enforced()
                && open == row.openValues()
                && Objects.equals(summary, row.summary())) {
            return row;
        }
        return row.toBuilder()
                .enforced(enforced)
                .openValues(open)
                .summary(summary)
                .fields(fields)
                .undocumented(undocumented)
                .definition(
                        undocumented.isEmpty() && !showUndocumented(fields)
                                ? row.traits().definition()
                                : null)
                .build();
    }

    private static boolean hasNamedFields(Field row) {
        return row.type().kind() == Kind.OBJECT
                && row.type().container() != Container.MAP
                && !row.fields().isEmpty();
    }

    /** What the requests send for a row, in whatever case they spell its name. */
    private static ExampleValues sent(Field row, ExampleValues values) {
        if (values.has(row.wireName())) {
            return values.member(row.wireName());
        }
        List<String> spellings = values.spellings(row.wireName());
        return spellings.isEmpty() ? NOTHING : values.member(spellings.get(0));
    }

    /** Whether a request shows more than the rows anywhere inside: then no section of another page is all that there is. */
    private static boolean showUndocumented(List<Field> fields) {
        for (Field field : fields) {
            if (!field.undocumented().isEmpty() || showUndocumented(field.fields())) {
                return true;
            }
        }
        return false;
    }
}
