package dev.docbind.generator.emit.java;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Calling;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Field.Traits;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;

/** Short ways to write rows of a spec by hand. */
final class Rows {

    private Rows() {}

    /** Starts a field; every part that a test does not name is the plain one. */
    static FieldRow field(String name, Kind kind) {
        return new FieldRow(name, kind);
    }

    static ErrorRow error(String code, Integer status, String message, String description, int line) {
        return new ErrorRow(code, status, message, description, null, at("page.md", line));
    }

    static SourceLocation at(String page, int line) {
        return SourceLocation.of(page, line, 1);
    }

    /** A method of which nothing but its name is known. */
    static Method method(String name) {
        return method(name, 2, List.of(), List.of(), List.of());
    }

    static Method method(String name, int rest, List<Field> parameters, List<Field> response, List<ErrorRow> errors) {
        return method(name, rest, parameters, response, errors, List.of());
    }

    static Method method(
            String name,
            int rest,
            List<Field> parameters,
            List<Field> response,
            List<ErrorRow> errors,
            List<RequestExample> requests) {
        return new Method(
                name,
                rest,
                at("api-reference/" + name.replace('.', '-') + ".md", 1),
                "A method",
                "",
                null,
                false,
                null,
                null,
                List.of(),
                parameters,
                response,
                errors,
                requests,
                List.of(),
                Calling.PLAIN);
    }

    /** A field in the making. */
    static final class FieldRow {
        private final String name;
        private String wireName;
        private boolean required;
        private String requiredWhen;
        private SemanticType type;
        private String description = "";
        private SourceLocation location = Rows.at("page.md", 1);
        private List<Field> fields = List.of();
        private List<String> elements = List.of();
        private List<AllowedValue> values = List.of();
        private List<String> operators = List.of();
        private String defaultValue;
        private Traits traits = Traits.PLAIN;

        private FieldRow(String name, Kind kind) {
            this.name = name;
            this.wireName = name;
            this.type = SemanticType.declared(kind);
        }

        FieldRow wire(String text) {
            this.wireName = text;
            return this;
        }

        FieldRow required() {
            this.required = true;
            return this;
        }

        FieldRow requiredWhen(String condition) {
            this.required = true;
            this.requiredWhen = condition;
            return this;
        }

        FieldRow unsent() {
            this.required = true;
            this.traits = Traits.PLAIN.withUnsent(true);
            return this;
        }

        FieldRow in(Container container) {
            this.type = type.in(container);
            return this;
        }

        FieldRow says(String markdown) {
            this.description = markdown;
            return this;
        }

        FieldRow at(String page, int line) {
            return at(SourceLocation.of(page, line, 1));
        }

        FieldRow at(SourceLocation place) {
            this.location = place;
            return this;
        }

        FieldRow of(Field... children) {
            this.fields = List.of(children);
            return this;
        }

        FieldRow elements(String... names) {
            this.elements = List.of(names);
            return this;
        }

        FieldRow values(String... texts) {
            this.values = List.of(texts).stream()
                    .map(text -> new AllowedValue(text, "", location))
                    .toList();
            return this;
        }

        FieldRow operators(String... prefixes) {
            this.operators = List.of(prefixes);
            return this;
        }

        FieldRow byDefault(String text) {
            this.defaultValue = text;
            return this;
        }

        FieldRow placeholder() {
            this.traits = new Traits(true, true, false, null, null, null, null);
            return this;
        }

        FieldRow shown() {
            this.traits = Traits.SHOWN;
            return this;
        }

        FieldRow likeFieldsOf(String other) {
            this.traits = new Traits(false, true, false, other, null, null, null);
            return this;
        }

        FieldRow definedBy(String section) {
            this.traits =
                    new Traits(false, true, false, null, null, null, null, null, null, null, false, List.of(), section);
            return this;
        }

        FieldRow listedUnder(String heading) {
            this.traits =
                    new Traits(false, true, false, null, null, null, null, null, heading, null, false, List.of(), null);
            return this;
        }

        FieldRow written(Field.Written form) {
            this.traits =
                    new Traits(false, true, false, null, null, null, null, null, null, form, false, List.of(), null);
            return this;
        }

        FieldRow either(SemanticType first, SemanticType second) {
            this.traits = new Traits(
                    false, true, false, null, null, null, null, null, null, null, false, List.of(first, second), null);
            return this;
        }

        FieldRow variant(String variant) {
            this.traits = new Traits(false, true, false, null, variant, null, null);
            return this;
        }

        FieldRow alternativeTo(String other) {
            this.traits = new Traits(false, true, false, null, null, other, null);
            return this;
        }

        Field row() {
            return new Field(
                    name,
                    wireName,
                    required,
                    requiredWhen,
                    List.of(),
                    type,
                    description,
                    location,
                    fields,
                    elements,
                    values,
                    operators,
                    defaultValue,
                    traits);
        }
    }
}
