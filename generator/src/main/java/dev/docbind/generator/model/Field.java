package dev.docbind.generator.model;

import dev.docbind.generator.source.SourceLocation;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A parameter, a field of a structured one, or a node of the answer.
 *
 * @param name the name in the table, unescaped and without markers
 * @param wireName the name that goes to the server: the table's, or the spelling of the examples where they agree on another case
 * @param required whether the row carries the star of a required parameter
 * @param requiredWhen the condition that the text sets on the star, as written; null where the star is unconditional or absent
 * @param enforced whether a request that has what it stands in must be refused without it, before it is sent; all rows of one
 *     wire name say the same
 * @param types the documentation's own words, in order; empty where the page gives none
 * @param type what the words mean
 * @param description the cell's text as Markdown; may be empty
 * @param summary what stands for the description's first paragraph where that leads to a list or an example: it ends with a
 *     colon where what follows completes it, and is empty where it says no more than the type; null where all of the first
 *     paragraph is the summary
 * @param location the row
 * @param nameLocation the name in the row
 * @param fields the children, in the order of the page
 * @param undocumented what the page's requests send, or its answers show, inside it and no row describes
 * @param merged the one field that fits all rows of its structure that have its wire name, at the first of them; null elsewhere
 * @param elements the positions of an array that is a tuple, such as {@code module, object, ELEMENT_ID}; mostly empty
 * @param values the list of values that the page gives; mostly empty
 * @param openValues whether one of those values stands for many, or the page gives some of all: the list is not closed
 * @param operators the prefixes that a filter documents, such as {@code >=}; mostly empty
 * @param defaultValue the documented default as written, null where there is none
 * @param traits what only few fields have
 */
public record Field(
        String name,
        String wireName,
        boolean required,
        @Nullable String requiredWhen,
        boolean enforced,
        List<String> types,
        SemanticType type,
        String description,
        @Nullable String summary,
        SourceLocation location,
        SourceLocation nameLocation,
        List<Field> fields,
        List<Field> undocumented,
        @Nullable Field merged,
        List<String> elements,
        List<AllowedValue> values,
        boolean openValues,
        List<String> operators,
        @Nullable String defaultValue,
        Traits traits) {

    public Field {
        types = List.copyOf(types);
        fields = List.copyOf(fields);
        undocumented = List.copyOf(undocumented);
        elements = List.copyOf(elements);
        values = List.copyOf(values);
        operators = List.copyOf(operators);
    }

    /** A field in the making: its name, here and on the wire, and its place are known. */
    public static FieldBuilder builder(String name, SourceLocation location) {
        return new FieldBuilder(name, location);
    }

    /** A field in the making that is like this one so far. */
    public FieldBuilder toBuilder() {
        return new FieldBuilder(this);
    }

    /** A field that stands in no table: its name on the wire, what it holds, and what can be said of it. */
    public static Field of(String name, SemanticType type, String description, SourceLocation location, Traits traits) {
        return builder(name, location)
                .type(type)
                .description(description)
                .traits(traits)
                .build();
    }

    /** Whether two lists of fields are as long and alike, place by place. */
    public static boolean areAlike(List<Field> rows, List<Field> others, BiPredicate<Field, Field> alike) {
        return rows.size() == others.size()
                && IntStream.range(0, rows.size()).allMatch(place -> alike.test(rows.get(place), others.get(place)));
    }

    /** The fields that it has, the documented ones first. */
    public List<Field> content() {
        return together(fields, undocumented);
    }

    /** Fields and what is not documented of the same structure. */
    public static List<Field> together(List<Field> documented, List<Field> undocumented) {
        return undocumented.isEmpty()
                ? documented
                : Stream.concat(documented.stream(), undocumented.stream()).toList();
    }

    /** The fields of a structure, each wire name once, at its first place; open keys are left as they are. */
    public static List<Field> distinct(List<Field> rows) {
        Set<String> names = new HashSet<>();
        return rows.stream()
                .filter(row -> row.traits().map() || names.add(row.wireName()))
                .map(row -> row.merged() == null ? row : row.merged())
                .toList();
    }

    /** The same field with other children, which no other page defines. */
    public Field with(List<Field> children) {
        return toBuilder()
                .fields(children)
                .traits(children.equals(fields) ? traits : traits.undefined())
                .build();
    }

    /**
     * What only few fields have.
     *
     * @param map whether the name is a placeholder, such as {@code UF_CRM_...}, that stands for many keys
     * @param documented false for a level that only the example shows
     * @param describes true where the row describes a field whose JSON is a description of that field
     * @param fieldsRef the parameter or section whose fields this one shares, null where it has its own
     * @param variant the alternative that the row belongs to, null where there are none
     * @param alternativeTo the parameter that may be given instead, null where there is none
     * @param page the other page that the row was taken from by a link, null for the method's own page
     * @param entry a key that the example shows, where the field is a map and its fields are those of each entry; null elsewhere
     * @param section the heading of the section of the page that lists its fields, null where none does
     * @param written how the examples write its values, where that is not how the type would; null elsewhere
     * @param unsent true where the row has an unconditional star, though no request of the page that sends what it stands in has it
     * @param readOnly true at a field that requests take and of which the documentation says that the portal alone sets it
     * @param spellings other names on the wire under which some answers have the same field; mostly empty
     * @param alternatives the two types that a parameter's words allow, where no single one holds both; else none
     * @param definition the section of another page, as {@code page#anchor}, whose rows its fields are, just as they stand there;
     *     null where the page of the method or its examples say more or less
     * @param names the path of the field whose names a selection, filter or order takes, as {@link FieldPaths} has it; null where it
     *     takes those of its own fields, or any
     * @param thing the {@link Thing#id} of the type that its values have, or whose fields' names it takes, or the
     *     {@link ValueList#id} of its values; null where there is none
     */
    public record Traits(
            boolean map,
            boolean documented,
            boolean describes,
            @Nullable String fieldsRef,
            @Nullable String variant,
            @Nullable String alternativeTo,
            @Nullable String page,
            @Nullable String entry,
            @Nullable String section,
            @Nullable Written written,
            boolean unsent,
            boolean readOnly,
            List<String> spellings,
            List<SemanticType> alternatives,
            @Nullable String definition,
            @Nullable String names,
            @Nullable String thing) {

        public Traits {
            spellings = List.copyOf(spellings);
            alternatives = List.copyOf(alternatives);
        }

        /** The same, but for the section of another page. */
        public Traits undefined() {
            return definition == null
                    ? this
                    : new Traits(
                            map,
                            documented,
                            describes,
                            fieldsRef,
                            variant,
                            alternativeTo,
                            page,
                            entry,
                            section,
                            written,
                            unsent,
                            readOnly,
                            spellings,
                            alternatives,
                            null,
                            names,
                            thing);
        }

        /** Whether the row stands for itself: it is neither of one variant nor one of two names. */
        public boolean standsAlone() {
            return variant == null && alternativeTo == null;
        }

        /** What most fields have: documented on the method's page, a plain name, alone. */
        public static final Traits PLAIN = of(true);

        /** What a level has that only the example shows. */
        public static final Traits SHOWN = of(false);

        private static Traits of(boolean documented) {
            return new Traits(
                    false,
                    documented,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    false,
                    false,
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null);
        }
    }

    /** How values travel that Java has another type for. */
    public enum Written {
        /** Numbers as text: {@code "525"}. */
        TEXT,
        /** Text that is a number as that number: {@code 525}. */
        NUMBER,
        /** A timestamp without its offset: {@code 2024-05-28T10:00:00}. The portal decides whose time that is. */
        LOCAL,
        /** Such a timestamp with a space between date and time: {@code 2024-05-28 10:00:00}. */
        LOCAL_SPACED,
        /** Such a timestamp as European settings have it: {@code 28.05.2024 10:00:00}. */
        LOCAL_DOTTED,
        /** Such a timestamp as American settings have it: {@code 05/28/2024 10:00:00 am}. */
        LOCAL_SLASHED,
        /** A day as European settings have it: {@code 28.05.2024}. */
        DAY_DOTTED,
        /** A day as American settings have it: {@code 05/28/2024}. */
        DAY_SLASHED,
        /** The directions of an order in lower case: {@code desc}. */
        LOWER_CASE,
        /** A file as the text of its content in Base64. */
        BASE64,
        /** A file as an array of its name and its content in Base64. */
        FILE_PAIR,
        /** A file as an object with that array as its {@value #FILE_KEY}. */
        FILE_DATA;

        /** The key of a file's name and content in an object. */
        public static final String FILE_KEY = "fileData";

        private static final Set<Written> LOCALS = EnumSet.of(LOCAL, LOCAL_SPACED, LOCAL_DOTTED, LOCAL_SLASHED);

        /** Whether it is a timestamp without its offset. */
        public boolean isLocal() {
            return LOCALS.contains(this);
        }
    }
}
