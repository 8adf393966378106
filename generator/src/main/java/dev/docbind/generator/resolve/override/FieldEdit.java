package dev.docbind.generator.resolve.override;

import dev.docbind.generator.model.Field;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Changes one value of a field. */
final class FieldEdit {

    private FieldEdit() {}

    /** The field with another value at a key of the spec file; the very same one where the key cannot be changed. */
    static Field with(Field field, String key, JsonNode value) {
        return switch (key) {
            case "name" ->
                rebuilt(field, value.asString(), field.wireName(), field.required(), field.types(), field.fields());
            case "wireName" ->
                rebuilt(field, field.name(), value.asString(), field.required(), field.types(), field.fields());
            case "required" ->
                rebuilt(field, field.name(), field.wireName(), value.asBoolean(), field.types(), field.fields());
            case "types" ->
                rebuilt(field, field.name(), field.wireName(), field.required(), texts(value), field.fields());
            default -> field;
        };
    }

    /** The field with other children. */
    static Field withFields(Field field, List<Field> fields) {
        return rebuilt(field, field.name(), field.wireName(), field.required(), field.types(), fields);
    }

    /** The texts of an array. */
    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asString()));
        return texts;
    }

    private static Field rebuilt(
            Field field, String name, String wireName, boolean required, List<String> types, List<Field> fields) {
        return new Field(
                name,
                wireName,
                required,
                field.requiredWhen(),
                types,
                field.type(),
                field.description(),
                field.location(),
                fields,
                field.elements(),
                field.values(),
                field.operators(),
                field.defaultValue(),
                field.traits());
    }
}
