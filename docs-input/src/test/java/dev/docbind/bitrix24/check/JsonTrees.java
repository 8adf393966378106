package dev.docbind.bitrix24.check;

import dev.docbind.runtime.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Trees of JSON, made alike before they are compared. */
final class JsonTrees {
    private JsonTrees() {}

    /** The same tree without members that are null. */
    static JsonValue withoutNulls(JsonValue value) {
        if (value.isList()) {
            return JsonValue.of(
                    value.elements().stream().map(JsonTrees::withoutNulls).toList());
        }
        if (!value.isObject()) {
            return value;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        value.members().forEach((name, member) -> {
            if (!member.isNull()) {
                members.put(name, withoutNulls(member));
            }
        });
        return JsonValue.of(members);
    }
}
