package dev.docbind.runtime.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Answers that have what they return at the outermost level, as the pages of some methods show them. */
final class BareAnswer {

    private static final String RESULT = "result";
    private static final Set<String> BESIDE = Set.of("total", "next", "time");

    private BareAnswer() {}

    /** Whether a method may answer so, although its type has a result. */
    static boolean isPossible(MethodRef<?, ?> method) {
        return !method.hasResult()
                && !method.hasFile()
                && hasResult(method.responseType().rawType());
    }

    private static boolean hasResult(Class<?> type) {
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
                if (RESULT.equals(property == null ? component.getName() : property.value())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The answer with a result around what it returns; the answer itself where it has one. */
    static JsonValue enveloped(JsonValue answer) {
        if (!answer.isObject() || answer.has(RESULT)) {
            return answer;
        }
        Map<String, JsonValue> inner = new LinkedHashMap<>();
        Map<String, JsonValue> outer = new LinkedHashMap<>();
        for (String name : answer.names()) {
            (BESIDE.contains(name) ? outer : inner).put(name, answer.get(name));
        }
        Map<String, JsonValue> whole = new LinkedHashMap<>();
        whole.put(RESULT, JsonValue.of(inner));
        whole.putAll(outer);
        return JsonValue.of(whole);
    }
}
