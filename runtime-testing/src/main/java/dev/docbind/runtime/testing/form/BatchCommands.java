package dev.docbind.runtime.testing.form;

import dev.docbind.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Runs the commands of a batch of REST 2 one after the other, as portals do. */
public final class BatchCommands {

    /** How many commands a batch may have. */
    public static final int MOST = 50;

    private static final Pattern REFERENCE = Pattern.compile("\\$result\\[([^\\[\\]]*)]((?:\\[[^\\[\\]]*])*)");
    private static final List<String> BESIDE = List.of("total", "next", "time");

    private final BiFunction<String, JsonValue, JsonValue> calls;
    private final Map<String, JsonValue> results = new LinkedHashMap<>();
    private final Map<String, JsonValue> errors = new LinkedHashMap<>();
    private final Map<String, Map<String, JsonValue>> beside = new LinkedHashMap<>();

    private BatchCommands(BiFunction<String, JsonValue, JsonValue> calls) {
        this.calls = calls;
        BESIDE.forEach(name -> beside.put(name, new LinkedHashMap<>()));
    }

    /**
     * Runs a batch.
     *
     * @param parameters its {@code cmd} and {@code halt}
     * @param calls returns the body of the answer of a method for its parameters
     * @return the result of the batch
     */
    public static JsonValue run(JsonValue parameters, BiFunction<String, JsonValue, JsonValue> calls) {
        BatchCommands run = new BatchCommands(calls);
        for (Map.Entry<String, JsonValue> command :
                commands(parameters.get("cmd")).entrySet()) {
            boolean done =
                    run.one(command.getKey(), String.valueOf(command.getValue().text()));
            if (!done && halts(parameters.get("halt"))) {
                break;
            }
        }
        return run.result();
    }

    /**
     * The commands by their keys.
     *
     * @param commands the parameter {@code cmd}, an object or a list
     * @return the commands in order
     */
    public static Map<String, JsonValue> commands(JsonValue commands) {
        Map<String, JsonValue> byKey = new LinkedHashMap<>(commands.members());
        commands.elements().forEach(command -> byKey.put(Integer.toString(byKey.size()), command));
        return byKey;
    }

    private static boolean halts(JsonValue halt) {
        BigDecimal number = halt.number();
        String text = halt.text();
        return Boolean.TRUE.equals(halt.bool())
                || (number != null && number.signum() != 0)
                || (text != null && !text.isEmpty() && !text.equals("0"));
    }

    private boolean one(String key, String command) {
        int mark = command.indexOf('?');
        JsonValue parameters = mark < 0 ? JsonValue.of(Map.of()) : PhpForm.parse(command.substring(mark + 1));
        JsonValue body = calls.apply(mark < 0 ? command : command.substring(0, mark), resolved(parameters));
        boolean done = body.has("result");
        (done ? results : errors).put(key, done ? body.get("result") : body);
        BESIDE.stream()
                .filter(body::has)
                .forEach(name -> beside.computeIfAbsent(name, any -> new LinkedHashMap<>())
                        .put(key, body.get(name)));
        return done;
    }

    /** The parameters with the values of earlier answers. What is not there stays as it is written. */
    private JsonValue resolved(JsonValue value) {
        if (value.isObject()) {
            Map<String, Object> members = new LinkedHashMap<>();
            value.members().forEach((name, member) -> members.put(name, resolved(member)));
            return JsonValue.of(members);
        }
        if (value.isList()) {
            return JsonValue.of(value.elements().stream().map(this::resolved).toList());
        }
        String text = String.valueOf(value.text());
        Matcher whole = REFERENCE.matcher(text);
        if (whole.matches()) {
            JsonValue found = found(whole);
            return found.isNull() ? value : found;
        }
        return JsonValue.of(
                whole.reset().replaceAll(part -> Matcher.quoteReplacement(plain(found(whole), part.group()))));
    }

    private static String plain(JsonValue found, String otherwise) {
        String text = found.text();
        BigDecimal number = found.number();
        return text != null ? text : number != null ? number.toPlainString() : otherwise;
    }

    private JsonValue found(Matcher reference) {
        JsonValue value = results.getOrDefault(reference.group(1), JsonValue.NULL);
        for (String name : names(reference.group(2))) {
            value = value.isList() && name.matches("\\d{1,9}") ? value.get(Integer.parseInt(name)) : value.get(name);
        }
        return value;
    }

    private static List<String> names(String brackets) {
        List<String> names = new ArrayList<>();
        for (String name : brackets.split("]", -1)) {
            if (name.startsWith("[")) {
                names.add(name.substring(1));
            }
        }
        return names;
    }

    private JsonValue result() {
        Map<String, Object> sections = new LinkedHashMap<>();
        sections.put("result", section(results));
        sections.put("result_error", section(errors));
        beside.forEach((name, values) -> sections.put("result_" + name, section(values)));
        return JsonValue.of(sections);
    }

    /** An array of PHP: a list where the keys count from 0, and an empty list where there are none. */
    private static Object section(Map<String, JsonValue> values) {
        List<String> counted = new ArrayList<>();
        values.keySet().forEach(key -> counted.add(Integer.toString(counted.size())));
        return List.copyOf(values.keySet()).equals(counted)
                ? values.values().stream().collect(Collectors.toList())
                : values;
    }
}
