package dev.docbind.generator.model;

import dev.docbind.generator.model.Field.Traits;
import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link Field} in the making. What is not said of it is as with most fields; the record says what each part means. */
public final class FieldBuilder {

    private String name;
    private String wireName;
    private boolean required;
    private @Nullable String requiredWhen;
    private boolean enforced;
    private List<String> types = List.of();
    private SemanticType type = SemanticType.UNKNOWN;
    private String description = "";
    private @Nullable String summary;
    private SourceLocation location;
    private SourceLocation nameLocation;
    private List<Field> fields = List.of();
    private List<Field> undocumented = List.of();
    private @Nullable Field merged;
    private List<String> elements = List.of();
    private List<AllowedValue> values = List.of();
    private boolean openValues;
    private List<String> operators = List.of();
    private @Nullable String defaultValue;
    private boolean map;
    private boolean documented = true;
    private boolean describes;
    private @Nullable String fieldsRef;
    private @Nullable String variant;
    private @Nullable String alternativeTo;
    private @Nullable String page;
    private @Nullable String entry;
    private @Nullable String section;
    private @Nullable Written written;
    private boolean unsent;
    private boolean readOnly;
    private List<String> spellings = List.of();
    private List<SemanticType> alternatives = List.of();
    private @Nullable String definition;
    private @Nullable String names;
    private @Nullable String thing;

    FieldBuilder(String name, SourceLocation location) {
        this.name = name;
        this.wireName = name;
        this.location = location;
        this.nameLocation = location;
    }

    FieldBuilder(Field field) {
        name = field.name();
        wireName = field.wireName();
        required = field.required();
        requiredWhen = field.requiredWhen();
        enforced = field.enforced();
        types = field.types();
        type = field.type();
        description = field.description();
        summary = field.summary();
        location = field.location();
        nameLocation = field.nameLocation();
        fields = field.fields();
        undocumented = field.undocumented();
        merged = field.merged();
        elements = field.elements();
        values = field.values();
        openValues = field.openValues();
        operators = field.operators();
        defaultValue = field.defaultValue();
        traits(field.traits());
    }

    /** The finished field. */
    public Field build() {
        return new Field(
                name,
                wireName,
                required,
                requiredWhen,
                enforced,
                types,
                type,
                description,
                summary,
                location,
                nameLocation,
                fields,
                undocumented,
                merged,
                elements,
                values,
                openValues,
                operators,
                defaultValue,
                traits());
    }

    private Traits traits() {
        return new Traits(
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
                definition,
                names,
                thing);
    }

    /** Sets all that only few fields have. */
    public FieldBuilder traits(Traits traits) {
        map = traits.map();
        documented = traits.documented();
        describes = traits.describes();
        fieldsRef = traits.fieldsRef();
        variant = traits.variant();
        alternativeTo = traits.alternativeTo();
        page = traits.page();
        entry = traits.entry();
        section = traits.section();
        written = traits.written();
        unsent = traits.unsent();
        readOnly = traits.readOnly();
        spellings = traits.spellings();
        alternatives = traits.alternatives();
        definition = traits.definition();
        names = traits.names();
        thing = traits.thing();
        return this;
    }

    /** Sets {@link Field#name}. */
    public FieldBuilder name(String value) {
        name = value;
        return this;
    }

    /** Sets {@link Field#wireName}. */
    public FieldBuilder wireName(String value) {
        wireName = value;
        return this;
    }

    /** Sets {@link Field#required}. */
    public FieldBuilder required(boolean value) {
        required = value;
        return this;
    }

    /** Sets {@link Field#requiredWhen}. */
    public FieldBuilder requiredWhen(@Nullable String value) {
        requiredWhen = value;
        return this;
    }

    /** Sets {@link Field#enforced}. */
    public FieldBuilder enforced(boolean value) {
        enforced = value;
        return this;
    }

    /** Sets {@link Field#types}. */
    public FieldBuilder types(List<String> value) {
        types = value;
        return this;
    }

    /** Sets {@link Field#type}. */
    public FieldBuilder type(SemanticType value) {
        type = value;
        return this;
    }

    /** Sets {@link Field#description}. */
    public FieldBuilder description(String value) {
        description = value;
        return this;
    }

    /** Sets {@link Field#summary}. */
    public FieldBuilder summary(@Nullable String value) {
        summary = value;
        return this;
    }

    /** Sets {@link Field#location}. */
    public FieldBuilder location(SourceLocation value) {
        location = value;
        return this;
    }

    /** Sets {@link Field#nameLocation}. */
    public FieldBuilder nameLocation(SourceLocation value) {
        nameLocation = value;
        return this;
    }

    /** Sets {@link Field#fields}. */
    public FieldBuilder fields(List<Field> value) {
        fields = value;
        return this;
    }

    /** Sets {@link Field#undocumented}. */
    public FieldBuilder undocumented(List<Field> value) {
        undocumented = value;
        return this;
    }

    /** Sets {@link Field#merged}. */
    public FieldBuilder merged(@Nullable Field value) {
        merged = value;
        return this;
    }

    /** Sets {@link Field#elements}. */
    public FieldBuilder elements(List<String> value) {
        elements = value;
        return this;
    }

    /** Sets {@link Field#values}. */
    public FieldBuilder values(List<AllowedValue> value) {
        values = value;
        return this;
    }

    /** Sets {@link Field#openValues}. */
    public FieldBuilder openValues(boolean value) {
        openValues = value;
        return this;
    }

    /** Sets {@link Field#operators}. */
    public FieldBuilder operators(List<String> value) {
        operators = value;
        return this;
    }

    /** Sets {@link Field#defaultValue}. */
    public FieldBuilder defaultValue(@Nullable String value) {
        defaultValue = value;
        return this;
    }

    /** Sets {@link Traits#map}. */
    public FieldBuilder map(boolean value) {
        map = value;
        return this;
    }

    /** Sets {@link Traits#documented}. */
    public FieldBuilder documented(boolean value) {
        documented = value;
        return this;
    }

    /** Sets {@link Traits#describes}. */
    public FieldBuilder describes(boolean value) {
        describes = value;
        return this;
    }

    /** Sets {@link Traits#fieldsRef}. */
    public FieldBuilder fieldsRef(@Nullable String value) {
        fieldsRef = value;
        return this;
    }

    /** Sets {@link Traits#variant}. */
    public FieldBuilder variant(@Nullable String value) {
        variant = value;
        return this;
    }

    /** Sets {@link Traits#alternativeTo}. */
    public FieldBuilder alternativeTo(@Nullable String value) {
        alternativeTo = value;
        return this;
    }

    /** Sets {@link Traits#page}. */
    public FieldBuilder page(@Nullable String value) {
        page = value;
        return this;
    }

    /** Sets {@link Traits#entry}. */
    public FieldBuilder entry(@Nullable String value) {
        entry = value;
        return this;
    }

    /** Sets {@link Traits#section}. */
    public FieldBuilder section(@Nullable String value) {
        section = value;
        return this;
    }

    /** Sets {@link Traits#written}. */
    public FieldBuilder written(@Nullable Written value) {
        written = value;
        return this;
    }

    /** Sets {@link Traits#readOnly}. */
    public FieldBuilder readOnly(boolean value) {
        readOnly = value;
        return this;
    }

    /** Sets {@link Traits#spellings}. */
    public FieldBuilder spellings(List<String> value) {
        spellings = value;
        return this;
    }

    /** Sets {@link Traits#unsent}. */
    public FieldBuilder unsent(boolean value) {
        unsent = value;
        return this;
    }

    /** Sets {@link Traits#alternatives}. */
    public FieldBuilder alternatives(List<SemanticType> value) {
        alternatives = value;
        return this;
    }

    /** Sets {@link Traits#definition}. */
    public FieldBuilder definition(@Nullable String value) {
        definition = value;
        return this;
    }

    /** Sets {@link Traits#names}. */
    public FieldBuilder names(@Nullable String value) {
        names = value;
        return this;
    }

    /** Sets {@link Traits#thing}. */
    public FieldBuilder thing(@Nullable String value) {
        thing = value;
        return this;
    }
}
