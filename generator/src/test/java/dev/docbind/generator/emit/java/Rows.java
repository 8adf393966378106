package dev.docbind.generator.emit.java;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Calling;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.FieldBuilder;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Overview;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.example.Examples;
import dev.docbind.generator.resolve.structure.MethodStructures;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;

/** Short ways to write rows of a spec by hand. */
public final class Rows {

    /** Where the documentation of these methods is published. */
    public static final String SITE = "https://apidocs.bitrix24.com/";

    private Rows() {}

    /** Starts a field; every part that a test does not name is the plain one. */
    public static FieldRow field(String name, Kind kind) {
        return new FieldRow(name, kind);
    }

    public static ErrorRow error(String code, Integer status, String message, String description, int line) {
        return new ErrorRow(code, status, message, description, null, List.of(), at("page.md", line));
    }

    public static SourceLocation at(String page, int line) {
        return SourceLocation.of(page, line, 1);
    }

    /** A method of which nothing but its name is known. */
    public static Method method(String name) {
        return method(name, 2, List.of(), List.of(), List.of());
    }

    public static Method method(
            String name, int rest, List<Field> parameters, List<Field> response, List<ErrorRow> errors) {
        return method(name, rest, parameters, response, errors, List.of());
    }

    public static Method method(
            String name,
            int rest,
            List<Field> parameters,
            List<Field> response,
            List<ErrorRow> errors,
            List<RequestExample> requests) {
        return complete(new Method(
                name,
                rest,
                at("api-reference/" + name.replace('.', '-') + ".md", 1),
                new Overview("A method", "", null, false, false, null, null, List.of()),
                parameters,
                List.of(),
                response,
                errors,
                requests,
                List.of(),
                Calling.PLAIN));
    }

    /** The method as the linker completes it. */
    public static Method complete(Method method) {
        return MethodStructures.complete(method, Examples.of(method));
    }

    /** A field in the making. */
    public static final class FieldRow {
        private final FieldBuilder field;
        private SourceLocation location = Rows.at("page.md", 1);
        private SemanticType type;

        private FieldRow(String name, Kind kind) {
            this.field = Field.builder(name, location);
            this.type = SemanticType.declared(kind);
        }

        public FieldRow wire(String text) {
            field.wireName(text);
            return this;
        }

        public FieldRow required() {
            field.required(true);
            return this;
        }

        public FieldRow requiredWhen(String condition) {
            field.required(true);
            field.requiredWhen(condition);
            return this;
        }

        public FieldRow unsent() {
            field.required(true);
            field.unsent(true);
            return this;
        }

        public FieldRow in(Container container) {
            this.type = type.in(container);
            return this;
        }

        public FieldRow says(String markdown) {
            field.description(markdown);
            return this;
        }

        public FieldRow at(String page, int line) {
            return at(SourceLocation.of(page, line, 1));
        }

        public FieldRow at(SourceLocation place) {
            this.location = place;
            field.location(place).nameLocation(place);
            return this;
        }

        public FieldRow of(Field... children) {
            field.fields(List.of(children));
            return this;
        }

        public FieldRow elements(String... names) {
            field.elements(List.of(names));
            return this;
        }

        public FieldRow values(String... texts) {
            field.values(List.of(texts).stream()
                    .map(text -> new AllowedValue(text, "", location))
                    .toList());
            return this;
        }

        public FieldRow operators(String... prefixes) {
            field.operators(List.of(prefixes));
            return this;
        }

        public FieldRow byDefault(String text) {
            field.defaultValue(text);
            return this;
        }

        public FieldRow placeholder() {
            field.map(true);
            return this;
        }

        public FieldRow shown() {
            field.documented(false);
            return this;
        }

        public FieldRow likeFieldsOf(String other) {
            field.fieldsRef(other);
            return this;
        }

        public FieldRow definedBy(String section) {
            field.definition(section);
            return this;
        }

        public FieldRow listedUnder(String heading) {
            field.section(heading);
            return this;
        }

        public FieldRow written(Field.Written form) {
            field.written(form);
            return this;
        }

        public FieldRow either(SemanticType first, SemanticType second) {
            field.alternatives(List.of(first, second));
            return this;
        }

        public FieldRow variant(String variant) {
            field.variant(variant);
            return this;
        }

        public FieldRow alternativeTo(String other) {
            field.alternativeTo(other);
            return this;
        }

        public Field row() {
            return field.type(type).build();
        }
    }
}
