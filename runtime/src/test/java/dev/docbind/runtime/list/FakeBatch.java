package dev.docbind.runtime.list;

import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs a batch as portals do: one command after another, with references to entries, to the first error. */
final class FakeBatch {

    private static final Pattern REFERENCE = Pattern.compile("\\$result\\[(\\w+)]\\[(\\d+)]\\[(\\w+)]");

    private final Map<String, Object> results = new LinkedHashMap<>();
    private final Map<String, Object> errors = new LinkedHashMap<>();
    private final Map<String, Object> totals = new LinkedHashMap<>();
    private final Map<String, Object> nexts = new LinkedHashMap<>();

    private final Map<String, Object> times = new LinkedHashMap<>();
    private final boolean resolves;

    private FakeBatch(boolean resolves) {
        this.resolves = resolves;
    }

    static String run(JsonValue batch, boolean resolves, BiFunction<String, JsonValue, JsonValue> calls) {
        return new FakeBatch(resolves).answer(batch, calls);
    }

    private String answer(JsonValue batch, BiFunction<String, JsonValue, JsonValue> calls) {
        for (Map.Entry<String, JsonValue> command : batch.get("cmd").members().entrySet()) {
            String[] parts = String.valueOf(command.getValue().text()).split("\\?", 2);
            JsonValue answer = calls.apply(parts[0], parameters(parts.length > 1 ? parts[1] : ""));
            if (answer.has("error")) {
                errors.put(command.getKey(), answer);
                break;
            }
            results.put(command.getKey(), answer.get("result"));
            if (answer.has("time")) {
                times.put(command.getKey(), answer.get("time"));
            }
            if (answer.has("total")) {
                totals.put(command.getKey(), answer.get("total"));
                nexts.put(command.getKey(), answer.has("next") ? answer.get("next") : 0);
            }
        }
        return WireFormat.bitrix24()
                .write(Map.of(
                        "result",
                        Map.of(
                                "result", section(results),
                                "result_error", section(errors),
                                "result_total", section(totals),
                                "result_next", section(nexts),
                                "result_time", section(times))));
    }

    private static Object section(Map<String, Object> values) {
        return values.isEmpty() ? List.of() : values;
    }

    private JsonValue parameters(String query) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            String[] parts = pair.split("=", 2);
            parts[0] = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
            parts[1] = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
            int open = parts[0].indexOf('[');
            if (open < 0) {
                parameters.put(parts[0], resolved(parts[1]));
            } else {
                put(
                        parameters,
                        parts[0].substring(0, open),
                        parts[0].substring(open + 1, parts[0].length() - 1),
                        parts[1]);
            }
        }
        return JsonValue.of(parameters);
    }

    @SuppressWarnings("unchecked")
    private void put(Map<String, Object> parameters, String name, String key, String value) {
        if (key.matches("\\d*")) {
            ((List<Object>) parameters.computeIfAbsent(name, any -> new ArrayList<>())).add(value);
        } else {
            ((Map<String, Object>) parameters.computeIfAbsent(name, any -> new LinkedHashMap<>()))
                    .put(key, resolved(value));
        }
    }

    /** A reference that leads to nothing stays text. */
    private Object resolved(String value) {
        Matcher reference = REFERENCE.matcher(value);
        if (resolves && reference.matches()) {
            JsonValue list = (JsonValue) results.getOrDefault(reference.group(1), JsonValue.NULL);
            JsonValue found = list.get(Integer.parseInt(reference.group(2))).get(reference.group(3));
            return found.isNull() ? value : number(String.valueOf(found.text()));
        }
        return number(value);
    }

    private static Object number(String value) {
        return value.matches("-?\\d{1,18}") ? Long.valueOf(value) : value;
    }
}
