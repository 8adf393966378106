package dev.docbind.generator.model;

import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A parameter, a field of a structured one, or a node of the answer.
 *
 * @param name the name in the table, unescaped and without markers
 * @param wireName the name that goes to the server: the table's, or the spelling of the examples where they agree on another case
 * @param required whether the row carries the star of a required parameter
 * @param requiredWhen the condition that the text sets on the star, as written; null where the star is unconditional or absent
 * @param types the documentation's own words, in order; empty where the page gives none
 * @param type what the words mean
 * @param description the cell's text as Markdown; may be empty
 * @param location the row
 * @param nameLocation the name in the row
 * @param fields the children, in the order of the page
 * @param elements the positions of an array that is a tuple, such as {@code module, object, ELEMENT_ID}; mostly empty
 * @param values the closed list of values that the page gives; mostly empty
 * @param operators the prefixes that a filter documents, such as {@code >=}; mostly empty
 * @param defaultValue the documented default as written, null where there is none
 * @param traits what only few fields have
 */
public record Field(
        String name,
        String wireName,
        boolean required,
        @Nullable String requiredWhen,
        List<String> types,
        SemanticType type,
        String description,
        SourceLocation location,
        SourceLocation nameLocation,
        List<Field> fields,
        List<String> elements,
        List<AllowedValue> values,
        List<String> operators,
        @Nullable String defaultValue,
        Traits traits) {

    public Field {
        types = List.copyOf(types);
        fields = List.copyOf(fields);
        elements = List.copyOf(elements);
        values = List.copyOf(values);
        operators = List.copyOf(operators);
    }

    /** A field whose row is all that is known of its place. */
    public Field(
            String name,
            String wireName,
            boolean required,
            @Nullable String requiredWhen,
            List<String> types,
            SemanticType type,
            String description,
            SourceLocation location,
            List<Field> fields,
            List<String> elements,
            List<AllowedValue> values,
            List<String> operators,
            @Nullable String defaultValue,
            Traits traits) {
        this(
                name,
                wireName,
                required,
                requiredWhen,
                types,
                type,
                description,
                location,
                location,
                fields,
                elements,
                values,
                operators,
                defaultValue,
                traits);
    }

    /** A field that stands in no table: its name on the wire, what it holds, and what can be said of it. */
    public static Field of(String name, SemanticType type, String description, SourceLocation location, Traits traits) {
        return new Field(
                name,
                name,
                false,
                null,
                List.of(),
                type,
                description,
                location,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                traits);
    }

    /** Whether two lists of fields are as long and alike, place by place. */
    public static boolean areAlike(List<Field> rows, List<Field> others, BiPredicate<Field, Field> alike) {
        return rows.size() == others.size()
                && IntStream.range(0, rows.size()).allMatch(place -> alike.test(rows.get(place), others.get(place)));
    }

    /** Whether a request without it must be refused before it is sent. */
    public boolean enforced() {
        return required && requiredWhen == null && !traits.unsent();
    }

    /** The same field with other children, which no other page defines. */
    public Field with(List<Field> children) {
        return with(children, children.equals(fields) ? traits : traits.undefined());
    }

    /** The same field with other traits. */
    public Field with(Traits others) {
        return with(fields, others);
    }

    private Field with(List<Field> children, Traits others) {
        return new Field(
                name,
                wireName,
                required,
                requiredWhen,
                types,
                type,
                description,
                location,
                nameLocation,
                children,
                elements,
                values,
                operators,
                defaultValue,
                others);
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
     * @param page the page that a linked type was taken from, null for the method's own page
     * @param entry a key that the example shows, where the field is a map and its fields are those of each entry; null elsewhere
     * @param section the heading of the section of the page that lists its fields, null where none does
     * @param written how the examples write its values, where that is not how the type would; null elsewhere
     * @param unsent true where the row has an unconditional star, though no request of the page sends the parameter
     * @param alternatives the two types that a parameter's words allow, where no single one holds both; else none
     * @param definition the section of another page, as {@code page#anchor}, whose rows its fields are, just as they stand there;
     *     null where the page of the method or its examples say more or less
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
            List<SemanticType> alternatives,
            @Nullable String definition) {

        public Traits {
            alternatives = List.copyOf(alternatives);
        }

        /** Traits of a field whose own fields are not those of a map's entries, and that is written as its type is. */
        public Traits(
                boolean map,
                boolean documented,
                boolean describes,
                @Nullable String fieldsRef,
                @Nullable String variant,
                @Nullable String alternativeTo,
                @Nullable String page) {
            this(
                    map,
                    documented,
                    describes,
                    fieldsRef,
                    variant,
                    alternativeTo,
                    page,
                    null,
                    null,
                    null,
                    false,
                    List.of(),
                    null);
        }

        /** The same, but for the section of another page. */
        public Traits undefined() {
            return definition == null ? this : with(unsent, null);
        }

        /** The same traits, but for whether no request sends the starred parameter. */
        public Traits withUnsent(boolean none) {
            return with(none, definition);
        }

        private Traits with(boolean none, @Nullable String section) {
            return new Traits(
                    map,
                    documented,
                    describes,
                    fieldsRef,
                    variant,
                    alternativeTo,
                    page,
                    entry,
                    this.section,
                    written,
                    none,
                    alternatives,
                    section);
        }

        /** What most fields have: documented on the method's page, a plain name, alone. */
        public static final Traits PLAIN = new Traits(false, true, false, null, null, null, null);

        /** What a level has that only the example shows. */
        public static final Traits SHOWN = new Traits(false, false, false, null, null, null, null);
    }

    /** How values travel that Java has another type for. */
    public enum Written {
        /** Numbers as text: {@code "525"}. */
        TEXT,
        /** Text that is a number as that number: {@code 525}. */
        NUMBER,
        /** A moment without its offset: {@code 2024-05-28T10:00:00}. The portal decides whose time that is. */
        LOCAL,
        /** A file as the text of its content in Base64. */
        BASE64,
        /** A file as an array of its name and its content in Base64. */
        FILE_PAIR,
        /** A file as an object with that array as its {@value #FILE_KEY}. */
        FILE_DATA;

        /** The key of a file's name and content in an object. */
        public static final String FILE_KEY = "fileData";
    }
}
