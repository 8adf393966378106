package dev.docbind.generator.diff.spec;

import dev.docbind.generator.diff.DocsPlace;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.FieldPaths;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method, or something that methods share, in both documentations.
 *
 * @param symbol its name in reports
 * @param before where the old documentation has it; null where it has it on no page, or not at all
 * @param after where the new documentation has it; null where it has it on no page, or not at all
 * @param isGone whether the new documentation does not have it
 * @param isNew whether the old documentation does not have it
 * @param methodBefore the old method; null for what is none, and where it is new
 * @param methodAfter the new method; null for what is none, and where it is gone
 * @param errorsBefore the old rows of its errors
 * @param errorsAfter the new rows of its errors
 * @param fields its fields
 */
record OwnerPair(
        String symbol,
        @Nullable DocsPlace before,
        @Nullable DocsPlace after,
        boolean isGone,
        boolean isNew,
        @Nullable Method methodBefore,
        @Nullable Method methodAfter,
        List<ErrorRow> errorsBefore,
        List<ErrorRow> errorsAfter,
        FieldPairs fields) {

    static OwnerPair of(String symbol, @Nullable Method before, @Nullable Method after) {
        FieldPairs fields = new FieldPairs();
        fields.add(FieldPaths.PARAMETERS, content(before), content(after));
        fields.add(FieldPaths.RESPONSE, response(before), response(after));
        return new OwnerPair(
                symbol,
                before == null ? null : place(before.location()),
                after == null ? null : place(after.location()),
                after == null,
                before == null,
                before,
                after,
                before == null ? List.of() : before.errors(),
                after == null ? List.of() : after.errors(),
                fields);
    }

    static OwnerPair of(String symbol, @Nullable Thing before, @Nullable Thing after) {
        FieldPairs fields = new FieldPairs();
        fields.add("", fields(before), fields(after));
        return new OwnerPair(
                symbol,
                place(fields(before)),
                place(fields(after)),
                after == null,
                before == null,
                null,
                null,
                List.of(),
                List.of(),
                fields);
    }

    /** What has neither fields nor a place of its own. */
    static OwnerPair plain(String symbol, boolean isGone, boolean isNew) {
        return new OwnerPair(symbol, null, null, isGone, isNew, null, null, List.of(), List.of(), new FieldPairs());
    }

    static OwnerPair ofErrors(String symbol, List<ErrorRow> before, List<ErrorRow> after) {
        return new OwnerPair(symbol, null, null, false, false, null, null, before, after, new FieldPairs());
    }

    static DocsPlace place(SourceLocation location) {
        return new DocsPlace(location.path(), location.line());
    }

    private static @Nullable DocsPlace place(List<Field> fields) {
        return fields.isEmpty() ? null : place(fields.get(0).location());
    }

    private static List<Field> content(@Nullable Method method) {
        return method == null ? List.of() : method.content();
    }

    private static List<Field> response(@Nullable Method method) {
        return method == null ? List.of() : method.response();
    }

    private static List<Field> fields(@Nullable Thing thing) {
        return thing == null ? List.of() : thing.fields();
    }

    boolean isMethod() {
        return methodBefore != null || methodAfter != null;
    }
}
