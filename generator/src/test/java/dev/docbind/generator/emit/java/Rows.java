package dev.docbind.generator.emit.java;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Calling;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.FieldBuilder;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.structure.MethodStructures;
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
        return MethodStructures.complete(new Method(
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
                List.of(),
                response,
                errors,
                requests,
                List.of(),
                Calling.PLAIN));
    }

    /** A field in the making. */
    static final class FieldRow {
        private final FieldBuilder field;
        private SourceLocation location = Rows.at("page.md", 1);
        private SemanticType type;

        private FieldRow(String name, Kind kind) {
            this.field = Field.builder(name, location);
            this.type = SemanticType.declared(kind);
        }

        FieldRow wire(String text) {
            field.wireName(text);
            return this;
        }

        FieldRow required() {
            field.required(true);
            return this;
        }

        FieldRow requiredWhen(String condition) {
            field.required(true);
            field.requiredWhen(condition);
            return this;
        }

        FieldRow unsent() {
            field.required(true);
            field.unsent(true);
            return this;
        }

        FieldRow in(Container container) {
            this.type = type.in(container);
            return this;
        }

        FieldRow says(String markdown) {
            field.description(markdown);
            return this;
        }

        FieldRow at(String page, int line) {
            return at(SourceLocation.of(page, line, 1));
        }

        FieldRow at(SourceLocation place) {
            this.location = place;
            field.location(place).nameLocation(place);
            return this;
        }

        FieldRow of(Field... children) {
            field.fields(List.of(children));
            return this;
        }

        FieldRow elements(String... names) {
            field.elements(List.of(names));
            return this;
        }

        FieldRow values(String... texts) {
            field.values(List.of(texts).stream()
                    .map(text -> new AllowedValue(text, "", location))
                    .toList());
            return this;
        }

        FieldRow operators(String... prefixes) {
            field.operators(List.of(prefixes));
            return this;
        }

        FieldRow byDefault(String text) {
            field.defaultValue(text);
            return this;
        }

        FieldRow placeholder() {
            field.map(true);
            return this;
        }

        FieldRow shown() {
            field.documented(false);
            return this;
        }

        FieldRow likeFieldsOf(String other) {
            field.fieldsRef(other);
            return this;
        }

        FieldRow definedBy(String section) {
            field.definition(section);
            return this;
        }

        FieldRow listedUnder(String heading) {
            field.section(heading);
            return this;
        }

        FieldRow written(Field.Written form) {
            field.written(form);
            return this;
        }

        FieldRow either(SemanticType first, SemanticType second) {
            field.alternatives(List.of(first, second));
            return this;
        }

        FieldRow variant(String variant) {
            field.variant(variant);
            return this;
        }

        FieldRow alternativeTo(String other) {
            field.alternativeTo(other);
            return this;
        }

        Field row() {
            return field.type(type).build();
        }
    }
}
