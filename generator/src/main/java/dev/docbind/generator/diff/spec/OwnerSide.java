package dev.docbind.generator.diff.spec;

import dev.docbind.generator.diff.DocsPlace;
import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Placement;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method, or something that methods share, in one documentation.
 *
 * @param isThere whether the documentation has it
 * @param place where it stands; null where it stands on no page
 * @param method the method; null for what is none
 * @param errors the rows of its errors
 * @param values its values, of a closed list
 */
record OwnerSide(
        boolean isThere,
        @Nullable DocsPlace place,
        @Nullable Method method,
        List<ErrorRow> errors,
        List<AllowedValue> values) {

    static final OwnerSide NONE = new OwnerSide(false, null, null, List.of(), List.of());

    /** What has neither fields nor a place of its own. */
    static final OwnerSide PLAIN = new OwnerSide(true, null, null, List.of(), List.of());

    static OwnerSide of(@Nullable Method method) {
        return method == null
                ? NONE
                : new OwnerSide(true, OwnerPair.place(method.location()), method, method.errors(), List.of());
    }

    static OwnerSide of(@Nullable Event event) {
        return event == null
                ? NONE
                : new OwnerSide(true, OwnerPair.place(event.location()), null, List.of(), List.of());
    }

    static OwnerSide of(@Nullable Placement placement) {
        return placement == null
                ? NONE
                : new OwnerSide(true, OwnerPair.place(placement.location()), null, List.of(), List.of());
    }

    static OwnerSide of(@Nullable Thing thing) {
        if (thing == null) {
            return NONE;
        }
        List<Field> fields = thing.fields();
        DocsPlace first =
                fields.isEmpty() ? null : OwnerPair.place(fields.get(0).location());
        return new OwnerSide(true, first, null, List.of(), List.of());
    }

    static OwnerSide of(@Nullable ValueList list) {
        if (list == null) {
            return NONE;
        }
        List<AllowedValue> values = list.values();
        DocsPlace first =
                values.isEmpty() ? null : OwnerPair.place(values.get(0).location());
        return new OwnerSide(true, first, null, List.of(), values);
    }

    static OwnerSide ofErrors(List<ErrorRow> errors) {
        return new OwnerSide(true, null, null, errors, List.of());
    }
}
