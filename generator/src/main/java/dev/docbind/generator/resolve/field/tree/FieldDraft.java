package dev.docbind.generator.resolve.field.tree;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.FieldRow;
import dev.docbind.generator.page.WordPlaces;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A field while the linker works on it: what one pass finds, the next one builds on. */
public final class FieldDraft {

    /** The name of a row that tells a type alone: its fields are those of the field that the table describes. */
    public static final String NAMELESS = "";

    private static final Set<String> STRUCTURED = Set.of("object", "array", "any", "mixed");

    /** The name in the table. */
    public String name;
    /** The name that goes to the server. */
    public String wireName;
    /** Whether a star stands at the name. */
    public boolean required;
    /** The condition of the star. */
    public @Nullable String requiredWhen;
    /** The type words. */
    public List<String> types;
    /** Where the type word's link leads. */
    public @Nullable String typeTarget;
    /** What the words mean. */
    public SemanticType type = SemanticType.UNKNOWN;
    /** The two types that the words allow, where no single one holds both. */
    public List<SemanticType> alternatives = List.of();
    /** The description as Markdown. */
    public String description;
    /** The description's blocks. */
    public final List<Element> content;
    /** The row. */
    public final SourceLocation location;
    /** Where the words of the row stand, null where it has none. */
    private @Nullable WordPlaces words;
    /** The children. */
    public final List<FieldDraft> fields = new ArrayList<>();
    /** The positions of a tuple. */
    public List<String> elements = List.of();
    /** The closed list of values. */
    public final List<AllowedValue> values = new ArrayList<>();
    /** The prefixes of a filter. */
    public final List<String> operators = new ArrayList<>();
    /** The documented default. */
    public @Nullable String defaultValue;
    /** Whether the name stands for many keys. */
    public boolean map;
    /** Whether the page has a row for it. */
    public boolean documented = true;
    /** Whether its star is unconditional, but no request of the page sends it. */
    public boolean unsent;
    /** Whether its cell has been read. */
    public boolean read;
    /** Whether the JSON describes the field. */
    public boolean describes;
    /** Whose fields it shares. */
    public @Nullable String fieldsRef;
    /** The alternative that it belongs to. */
    public @Nullable String variant;
    /** The parameter that may be given instead. */
    public @Nullable String alternativeTo;
    /** The other page that it comes from. */
    public @Nullable String page;
    /** Whether the example shows a map of such values, or the name said {@code []}. */
    public SemanticType.@Nullable Container shown;

    /** The heading of the section that lists its fields. */
    public @Nullable String section;

    /** Whether nothing but its name led to that section. */
    public boolean namesake;

    /** How the examples write its values, where that is not how the type would. */
    public Field.@Nullable Written written;

    /** The section of another page that its fields were taken from. */
    @Nullable
    public String definition;

    /** Whether its fields are known already. */
    public boolean settled;

    /** The key of an entry that the example shows, where the fields are those of every entry of a map. */
    public @Nullable String entry;

    private FieldDraft(
            String name, List<String> types, String description, List<Element> content, SourceLocation location) {
        this.name = name;
        this.wireName = name;
        this.types = types;
        this.description = description;
        this.content = content;
        this.location = location;
    }

    /** A row of a table, under one of its names. */
    public static FieldDraft of(FieldRow row, String name) {
        FieldDraft draft = new FieldDraft(name, row.types(), row.description(), row.content(), row.location());
        draft.required = row.required();
        draft.map = row.placeholder();
        draft.typeTarget = row.typeTarget();
        draft.words = row.words();
        return draft;
    }

    /** A key of a list, or of a table that is no field table. */
    public static FieldDraft key(
            String name, List<String> types, String description, List<Element> content, WordPlaces words) {
        FieldDraft draft = new FieldDraft(name, types, description, content, words.row());
        draft.words = words;
        return draft;
    }

    /** A level that only the example shows. */
    public static FieldDraft shown(String name, SourceLocation location) {
        FieldDraft draft = new FieldDraft(name, List.of(), "", List.of(), location);
        draft.documented = false;
        return draft;
    }

    /** Where the name stands. */
    public SourceLocation nameLocation() {
        return words == null ? location : words.ofName(name);
    }

    /** Where one of the type words stands. */
    public SourceLocation typeLocation(String word) {
        return words == null ? location : words.ofType(word, name);
    }

    /** Whether the type words leave room for children. */
    public boolean structured() {
        for (String word : types) {
            if (isStructured(word)) {
                return true;
            }
        }
        return false;
    }

    /** Takes fields that a table without a link lists; the cell and its links are no longer asked for any. */
    public void takeFields(List<FieldDraft> listed) {
        fields.addAll(listed);
        typeTarget = null;
        settled = true;
    }

    /** Says that the page itself lists the fields, whatever other page the type's link leads to. */
    public void describedHere() {
        if (typeTarget != null && !typeTarget.startsWith("#")) {
            typeTarget = null;
        }
    }

    /** Whether it can have children: by its words, or because it has none. */
    public boolean mayHaveFields() {
        return types.isEmpty() || structured() || types.stream().anyMatch(word -> word.startsWith("File"));
    }

    /** Whether every type word is an array whose items have no fields, such as {@code string[]}. */
    public boolean listOfScalars() {
        return !types.isEmpty()
                && types.stream()
                        .allMatch(word -> word.endsWith("[]") && isScalar(word.substring(0, word.length() - 2)));
    }

    private static boolean isScalar(String word) {
        return TypeVocabulary.kindOf(word.toLowerCase(Locale.ROOT)) != null || word.indexOf('.') > 0;
    }

    private static boolean isStructured(String word) {
        String bare = word.toLowerCase(Locale.ROOT);
        return bare.endsWith("[]")
                || bare.startsWith("array<")
                || STRUCTURED.contains(bare)
                || (TypeVocabulary.kindOf(bare) == null && bare.indexOf('.') < 0 && !bare.equals("null"));
    }

    /** The finished fields. */
    public static List<Field> toFields(List<FieldDraft> drafts) {
        List<Field> finished = new ArrayList<>(drafts.size());
        for (FieldDraft draft : drafts) {
            finished.add(draft.toField());
        }
        return finished;
    }

    /** The finished field. */
    public Field toField() {
        return Field.builder(name, location)
                .wireName(wireName)
                .required(required)
                .requiredWhen(requiredWhen)
                .types(types)
                .type(type)
                .description(description)
                .nameLocation(nameLocation())
                .fields(toFields(fields))
                .elements(elements)
                .values(values)
                .operators(operators)
                .defaultValue(defaultValue)
                .map(map)
                .documented(documented)
                .describes(describes)
                .fieldsRef(fieldsRef)
                .variant(variant)
                .alternativeTo(alternativeTo)
                .page(page)
                .entry(entry)
                .section(section)
                .written(written)
                .unsent(unsent)
                .alternatives(alternatives)
                .definition(definition)
                .build();
    }
}
