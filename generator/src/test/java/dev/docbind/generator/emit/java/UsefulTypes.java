package dev.docbind.generator.emit.java;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.resolve.json.JsonTree;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.ResponseTime;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.TypeRef;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.transport.TransportResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * In which types the values of the documented answers arrive in a client that calls a portal. Nulls, empty texts, {@code false}
 * where a value of another type is left out, and the timing block are no values here.
 */
final class UsefulTypes {

    private static final String RESULT = "result";
    private static final List<String> BESIDE = List.of("total", "next", "time");
    private static final JsonMapper JSON = new JsonMapper();

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern DATE = Pattern.compile(
            "(?:\\d{4}-\\d{2}-\\d{2}|\\d{2}\\.\\d{2}\\.\\d{4}|\\d{2}/\\d{2}/\\d{4})(?:[T ]\\d{2}:\\d{2}.*)?");
    private static final Pattern LISTS_FIELDS = Pattern.compile("(?i).*fields(?:\\.get|\\.list)?");

    /** How a value arrives. */
    private enum Arrival {
        USEFUL("as text, number, boolean, date, or one of a closed list"),
        DESCRIPTOR("in the raw tree that describes a field"),
        TREE("in another raw tree"),
        OPEN("under an open key"),
        SCALAR("as a raw value of its own"),
        DIGITS("digits as text"),
        YES_NO("Y or N as text"),
        DATE("a date as text"),
        LOST("not in their accessor");

        private final String says;

        Arrival(String says) {
            this.says = says;
        }
    }

    private final Map<Arrival, Map<String, List<String>>> places = new EnumMap<>(Arrival.class);
    private final PortalClient portal = PortalClient.builder()
            .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/secret/"))
            .limiter(CallLimiter.none())
            .transport(request -> new TransportResponse(200, Map.of(), this.body))
            .build();
    private String body = "";
    private String method = "";
    private boolean describing;

    UsefulTypes(CorpusClient client) {
        for (Arrival arrival : Arrival.values()) {
            places.put(arrival, new LinkedHashMap<>());
        }
        client.spec().methods().forEach(documented -> {
            method = documented.name();
            describing = LISTS_FIELDS.matcher(method).matches();
            answers(documented, client.response(documented));
        });
    }

    private void answers(Method documented, TypeRef<?> type) {
        for (AnswerExample example : documented.answers()) {
            if (example.kind() == AnswerExample.Kind.SUCCESS && example.json() instanceof Json.ObjectValue json) {
                body = JsonTree.text(json);
                arrive(whole(JSON.readTree(body)), answered(documented, type), "");
            }
        }
    }

    private @Nullable Object answered(Method documented, TypeRef<?> type) {
        MethodRef<Object, ?> promised =
                MethodRef.of(method, documented.rest() == 3 ? RestVersion.V3 : RestVersion.V2, Object.class, type);
        MethodRef<Object, ?> called = documented.calling().withoutResult() ? promised.withoutResult() : promised;
        try {
            return portal.execute(called, Map.of());
        } catch (Bitrix24Exception e) {
            return null;
        }
    }

    /** What a page shows without the result around it is returned as one. */
    private static JsonNode whole(JsonNode answer) {
        if (answer.has(RESULT)) {
            return answer;
        }
        ObjectNode whole = JSON.createObjectNode();
        ObjectNode result = JSON.createObjectNode();
        answer.properties()
                .forEach(member ->
                        (BESIDE.contains(member.getKey()) ? whole : result).set(member.getKey(), member.getValue()));
        whole.set(RESULT, result);
        return whole;
    }

    private void arrive(JsonNode json, @Nullable Object value, String place) {
        if (value instanceof ResponseTime) {
            return;
        }
        if (value == null) {
            if (!json.isBoolean() || json.booleanValue()) {
                raw(json, Arrival.LOST, place);
            }
        } else if (value instanceof JsonValue) {
            raw(json, json.isContainer() ? treeOf(json) : Arrival.SCALAR, place);
        } else if (value instanceof Map<?, ?> map) {
            json.properties().forEach(entry -> arrive(entry.getValue(), map.get(entry.getKey()), place + "/*"));
        } else if (value instanceof List<?> list) {
            List<JsonNode> items = new ArrayList<>(json.values());
            for (int i = 0; i < items.size(); i++) {
                arrive(items.get(i), i < list.size() ? list.get(i) : null, place + "[]");
            }
        } else if (json.isObject() && Generated.isOne(value)) {
            members(json, new Generated(value), place);
        } else {
            leaf(json, value, place);
        }
    }

    private void members(JsonNode json, Generated record, String place) {
        Map<?, ?> open = record.additional();
        json.properties().forEach(member -> {
            String at = place + "/" + member.getKey();
            record.component(member.getKey())
                    .ifPresentOrElse(
                            component -> arrive(member.getValue(), component.orElse(null), at),
                            () -> raw(
                                    member.getValue(),
                                    open.containsKey(member.getKey()) ? openOf(member.getValue()) : Arrival.LOST,
                                    at));
        });
    }

    /** Everything inside arrives in one way. */
    private void raw(JsonNode json, Arrival arrival, String place) {
        if (json.isContainer()) {
            json.values().forEach(item -> raw(item, arrival, place));
        } else {
            count(json, arrival, place);
        }
    }

    private Arrival treeOf(JsonNode json) {
        return describing && json.isObject() ? Arrival.DESCRIPTOR : Arrival.TREE;
    }

    private Arrival openOf(JsonNode json) {
        return treeOf(json) == Arrival.DESCRIPTOR ? Arrival.DESCRIPTOR : Arrival.OPEN;
    }

    /** A scalar in a typed component; an array in one is a record with positions. */
    private void leaf(JsonNode json, Object value, String place) {
        if (json.isContainer() || !(value instanceof String text)) {
            raw(json, Arrival.USEFUL, place);
        } else if (NUMBER.matcher(text).matches()) {
            count(json, Arrival.DIGITS, place);
        } else if (text.equals("Y") || text.equals("N") || json.isBoolean()) {
            count(json, Arrival.YES_NO, place);
        } else {
            count(json, DATE.matcher(text).matches() ? Arrival.DATE : Arrival.USEFUL, place);
        }
    }

    private void count(JsonNode json, Arrival arrival, String place) {
        if (!json.isNull() && !(json.isString() && json.stringValue().isBlank())) {
            Objects.requireNonNull(places.get(arrival))
                    .computeIfAbsent(place.replaceFirst(".*/", ""), any -> new ArrayList<>(1))
                    .add(method + " " + place + " " + json);
        }
    }

    private int of(Arrival arrival) {
        return Objects.requireNonNull(places.get(arrival)).values().stream()
                .mapToInt(List::size)
                .sum();
    }

    /** The values. */
    int all() {
        return places.keySet().stream().mapToInt(this::of).sum();
    }

    /** The share of the values that arrive in a useful type. */
    double share() {
        return (double) of(Arrival.USEFUL) / all();
    }

    /**
     * A line for each way to arrive; with {@code -Ddocbind.corpus.exceptions=true} one for each value that arrives in no useful
     * type, too, by its name.
     */
    String report() {
        StringBuilder report = new StringBuilder("values of answers: " + all() + System.lineSeparator());
        places.forEach((arrival, names) -> {
            report.append(String.format(
                    Locale.ROOT, "    %s: %d, %.2f%%%n", arrival.says, of(arrival), 100.0 * of(arrival) / all()));
            if (arrival != Arrival.USEFUL && Boolean.getBoolean("docbind.corpus.exceptions")) {
                new TreeMap<>(names)
                        .forEach((name, values) -> values.forEach(value -> report.append("        ")
                                .append(value.replace('\n', ' '))
                                .append(System.lineSeparator())));
            }
        });
        return report.toString();
    }
}
