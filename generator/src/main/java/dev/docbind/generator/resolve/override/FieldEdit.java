package dev.docbind.generator.resolve.override;

import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.resolve.field.type.TypeReader;
import dev.docbind.generator.resolve.spec.MethodJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes one value of a field. */
final class FieldEdit {

    private FieldEdit() {}

    /** The field with another value at a key of the spec file; the very same one where the key cannot be changed. */
    static Field with(Field field, String key, Json value, Direction direction) {
        return switch (key) {
            case "name" -> rebuilt(field, Value.text(value), field.wireName(), field.required());
            case "wireName" -> rebuilt(field, field.name(), Value.text(value), field.required());
            case "required" -> rebuilt(field, field.name(), field.wireName(), Value.truth(value));
            case "unsent" -> field.with(field.traits().withUnsent(Value.truth(value)));
            case "types" -> typed(field, Value.texts(value), direction);
            default -> field;
        };
    }

    /** What the spec file says at a key, or would say if it wrote down what goes without saying. */
    static @Nullable Json written(Field field, String key) {
        return switch (key) {
            case "wireName" -> new Json.Text(field.wireName());
            case "unsent" -> new Json.Bool(field.traits().unsent());
            default -> SpecMember.at(key, json -> MethodJson.write(field, "", json));
        };
    }

    private static Field typed(Field field, List<String> types, Direction direction) {
        SemanticType type =
                new TypeReader(direction).read(types, !field.fields().isEmpty());
        return rebuilt(field, field.name(), field.wireName(), field.required(), types, type);
    }

    private static Field rebuilt(Field field, String name, String wireName, boolean required) {
        return rebuilt(field, name, wireName, required, field.types(), field.type());
    }

    private static Field rebuilt(
            Field field, String name, String wireName, boolean required, List<String> types, SemanticType type) {
        return new Field(
                name,
                wireName,
                required,
                field.requiredWhen(),
                types,
                type,
                field.description(),
                field.location(),
                field.nameLocation(),
                field.fields(),
                field.elements(),
                field.values(),
                field.operators(),
                field.defaultValue(),
                field.traits());
    }
}
