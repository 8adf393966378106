package dev.docbind.generator.resolve.field.tree;

import dev.docbind.generator.model.AllowedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a row's cell, and what it refers to, states of the field.
 *
 * @param read whether the cell has been read
 * @param requiredWhen the condition of the star, null where there is none
 * @param defaultValue the documented default, null where there is none
 * @param fieldsRef whose fields it shares, null where it has its own
 * @param elements the positions of a tuple
 * @param values the values that are listed
 * @param some whether the cell says that those are some of the values, and not all
 * @param operators the prefixes of a filter
 */
public record CellFacts(
        boolean read,
        @Nullable String requiredWhen,
        @Nullable String defaultValue,
        @Nullable String fieldsRef,
        List<String> elements,
        List<AllowedValue> values,
        boolean some,
        List<String> operators) {

    /** What is known of a cell that nobody has read. */
    public static final CellFacts UNREAD =
            new CellFacts(false, null, null, null, List.of(), List.of(), false, List.of());

    private static final CellFacts NOTHING =
            new CellFacts(true, null, null, null, List.of(), List.of(), false, List.of());

    /** The same with the values, all or some of them, and the operators that it lists. */
    public CellFacts listing(List<AllowedValue> listed, boolean some, List<String> prefixes) {
        boolean nothing = requiredWhen == null && defaultValue == null && fieldsRef == null && elements.isEmpty();
        return nothing && listed.isEmpty() && prefixes.isEmpty()
                ? NOTHING
                : new CellFacts(read, requiredWhen, defaultValue, fieldsRef, elements, listed, some, prefixes);
    }

    /** The same with a condition of the star. */
    public CellFacts withCondition(String condition) {
        return new CellFacts(read, condition, defaultValue, fieldsRef, elements, values, some, operators);
    }

    /** The same with another default. */
    public CellFacts withDefault(@Nullable String value) {
        return new CellFacts(read, requiredWhen, value, fieldsRef, elements, values, some, operators);
    }

    /** The same with the fields of another parameter or section. */
    public CellFacts sharing(String other) {
        return new CellFacts(read, requiredWhen, defaultValue, other, elements, values, some, operators);
    }

    /** The same with other values. */
    public CellFacts withValues(List<AllowedValue> others) {
        return new CellFacts(read, requiredWhen, defaultValue, fieldsRef, elements, others, some, operators);
    }

    /** The same with more values; those that are there already stay as they are. */
    public CellFacts plus(List<AllowedValue> more) {
        Set<String> known = values.stream().map(AllowedValue::value).collect(Collectors.toSet());
        List<AllowedValue> all = new ArrayList<>(values);
        more.stream().filter(value -> !known.contains(value.value())).forEach(all::add);
        return all.size() == values.size() ? this : withValues(all);
    }
}
