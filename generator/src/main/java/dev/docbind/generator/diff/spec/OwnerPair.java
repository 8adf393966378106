package dev.docbind.generator.diff.spec;

import dev.docbind.generator.diff.DocsPlace;
import dev.docbind.generator.emit.java.api.Symbols;
import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.FieldPaths;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Placement;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method, or something that methods share, in both documentations.
 *
 * @param symbol its name in reports
 * @param old what the old documentation has of it
 * @param now what the new documentation has of it
 * @param fields its fields
 */
record OwnerPair(String symbol, OwnerSide old, OwnerSide now, FieldPairs fields) {

    static OwnerPair of(String symbol, @Nullable Method before, @Nullable Method after) {
        FieldPairs fields = new FieldPairs();
        fields.add(FieldPaths.PARAMETERS, content(before), content(after));
        fields.add(FieldPaths.RESPONSE, response(before), response(after));
        return new OwnerPair(symbol, OwnerSide.of(before), OwnerSide.of(after), fields);
    }

    static OwnerPair of(String symbol, @Nullable Event before, @Nullable Event after) {
        FieldPairs fields = new FieldPairs();
        fields.add("", rows(before), rows(after));
        return new OwnerPair(symbol, OwnerSide.of(before), OwnerSide.of(after), fields);
    }

    static OwnerPair of(String symbol, @Nullable Placement before, @Nullable Placement after) {
        return new OwnerPair(symbol, OwnerSide.of(before), OwnerSide.of(after), new FieldPairs());
    }

    static OwnerPair of(String symbol, @Nullable Thing before, @Nullable Thing after) {
        FieldPairs fields = new FieldPairs();
        fields.add("", fields(before), fields(after));
        return new OwnerPair(symbol, OwnerSide.of(before), OwnerSide.of(after), fields);
    }

    static OwnerPair of(String symbol, @Nullable ValueList before, @Nullable ValueList after) {
        return new OwnerPair(symbol, OwnerSide.of(before), OwnerSide.of(after), new FieldPairs());
    }

    /** What has neither fields nor a place of its own. */
    static OwnerPair plain(String symbol, boolean isGone, boolean isNew) {
        return new OwnerPair(
                symbol,
                isNew ? OwnerSide.NONE : OwnerSide.PLAIN,
                isGone ? OwnerSide.NONE : OwnerSide.PLAIN,
                new FieldPairs());
    }

    static OwnerPair ofErrors(String symbol, List<ErrorRow> before, List<ErrorRow> after) {
        return new OwnerPair(symbol, OwnerSide.ofErrors(before), OwnerSide.ofErrors(after), new FieldPairs());
    }

    static DocsPlace place(SourceLocation location) {
        return new DocsPlace(location.path(), location.line());
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

    private static List<Field> rows(@Nullable Event event) {
        if (event == null) {
            return List.of();
        }
        List<Field> rows = new ArrayList<>();
        if (event.hasData()) {
            rows.add(event.dataField());
        }
        rows.addAll(event.others());
        return rows;
    }

    /** Where the old documentation has it; null where it has it on no page, or not at all. */
    @Nullable
    DocsPlace before() {
        return old.place();
    }

    /** Where the new documentation has it; null where it has it on no page, or not at all. */
    @Nullable
    DocsPlace after() {
        return now.place();
    }

    /** Whether the new documentation does not have it. */
    boolean isGone() {
        return old.isThere() && !now.isThere();
    }

    /** Whether the old documentation does not have it. */
    boolean isNew() {
        return now.isThere() && !old.isThere();
    }

    /** The old method; null for what is none, and where it is new. */
    @Nullable
    Method methodBefore() {
        return old.method();
    }

    /** The new method; null for what is none, and where it is gone. */
    @Nullable
    Method methodAfter() {
        return now.method();
    }

    List<ErrorRow> errorsBefore() {
        return old.errors();
    }

    List<ErrorRow> errorsAfter() {
        return now.errors();
    }

    boolean isMethod() {
        return methodBefore() != null || methodAfter() != null;
    }

    boolean isEvent() {
        return Symbols.isEvent(symbol);
    }

    /** Whether it is a method that another one took the place of: by another name, not in another case. */
    boolean isRenamed() {
        Method before = methodBefore();
        Method after = methodAfter();
        return before != null && after != null && !before.name().equalsIgnoreCase(after.name());
    }

    /** Where a documentation has a value of a closed list; the list itself where it has none such. */
    static @Nullable DocsPlace value(List<AllowedValue> values, String text, @Nullable DocsPlace otherwise) {
        return values.stream()
                .filter(value -> value.value().equals(text))
                .map(AllowedValue::location)
                .findFirst()
                .map(OwnerPair::place)
                .orElse(otherwise);
    }
}
