package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType;
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
    private final Stars stars;

    /** Completes the fields of the method that a page documents. */
    FieldCompletion(SourceLocation page, Stars stars) {
        this.page = page;
        this.stars = stars;
    }

    /** The parameters, each with what follows from it, from the others and from what the requests of the page send. */
    List<Field> parameters(List<Field> rows, ExampleValues sent) {
        return level(rows, stars, sent);
    }

    /** The fields of an answer, each with what follows from it and from the others. */
    List<Field> answer(List<Field> rows) {
        return level(rows, Stars.IGNORED, NOTHING);
    }

    private List<Field> level(List<Field> rows, Stars stars, ExampleValues sent) {
        if (rows.isEmpty()) {
            return rows;
        }
        Set<String> enforced = stars.enforced(rows, sent);
        return MergedRows.mark(EachRow.of(rows, row -> completed(row, stars, enforced, sent)));
    }

    private Field completed(Field row, Stars stars, Set<String> demanded, ExampleValues sent) {
        SemanticType type = ShownObjects.type(row, values(row, sent));
        boolean record = type.kind() == Kind.OBJECT
                && (!type.equals(row.type()) || !row.content().isEmpty());
        ExampleValues content = record ? content(row, sent) : NOTHING;
        Stars inside = record && !row.traits().map() ? stars : Stars.IGNORED;
        List<Field> fields = level(row.fields(), inside, content);
        List<Field> undocumented = sent.isEmpty()
                ? row.undocumented()
                : type.container() == Container.MAP
                        ? List.of()
                        : UndocumentedParameters.in(row.fields(), content, page);
        boolean unsent = stars.isUnsent(row, sent);
        boolean enforced = !row.traits().map() && demanded.contains(row.wireName());
        boolean open = row.openValues() || ClosedLists.isOpen(row.values());
        @Nullable String summary = Summaries.of(row.description());
        if (fields == row.fields()
                && type.equals(row.type())
                && row.merged() == null
                && undocumented.equals(row.undocumented())
                && unsent == row.traits().unsent()
                && enforced == row.enforced()
                && open == row.openValues()
                && Objects.equals(summary, row.summary())) {
            return row;
        }
        return row.toBuilder()
                .type(type)
                .enforced(enforced)
                .openValues(open)
                .summary(summary)
                .fields(fields)
                .undocumented(undocumented)
                .merged(null)
                .unsent(unsent)
                .definition(
                        undocumented.isEmpty() && !differ(fields) ? row.traits().definition() : null)
                .build();
    }

    /** What the requests send inside a row: each entry of a map and each element of a list. */
    private static ExampleValues content(Field row, ExampleValues sent) {
        ExampleValues inside = values(row, sent).core();
        return isMap(row) && !row.content().isEmpty() ? inside.anyMember().core() : inside;
    }

    /** What the requests send for a row, in whatever case they spell its name. */
    private static ExampleValues values(Field row, ExampleValues sent) {
        List<String> spellings = sent.spellings(row.wireName());
        if (spellings.isEmpty()) {
            return NOTHING;
        }
        return sent.member(sent.has(row.wireName()) ? row.wireName() : spellings.get(0));
    }

    private static boolean isMap(Field row) {
        return row.type().container() == Container.MAP;
    }

    /** Whether requests show more than the rows anywhere inside, or less: then no section of another page is what there is. */
    private static boolean differ(List<Field> fields) {
        for (Field field : fields) {
            if (!field.undocumented().isEmpty() || field.traits().unsent() || differ(field.fields())) {
                return true;
            }
        }
        return false;
    }
}
