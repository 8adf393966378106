package dev.docbind.generator.resolve.override;

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
    static Field with(Field field, String key, Json value) {
        return switch (key) {
            case "name" -> field.toBuilder().name(Value.text(value)).build();
            case "wireName" -> field.toBuilder().wireName(Value.text(value)).build();
            case "required" -> field.toBuilder().required(Value.flag(value)).build();
            case "unsent" -> field.toBuilder().unsent(Value.flag(value)).build();
            case "types" -> typed(field, Value.texts(value));
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

    private static Field typed(Field field, List<String> types) {
        SemanticType type = new TypeReader().read(types, !field.fields().isEmpty());
        return field.toBuilder().types(types).type(type).build();
    }
}
