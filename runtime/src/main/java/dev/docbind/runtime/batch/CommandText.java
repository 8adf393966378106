package dev.docbind.runtime.batch;

import dev.docbind.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the parameters of a command as PHP reads them from an address: {@code filter[%3EID]=7&select[0]=ID}. */
final class CommandText {

    private final References references;
    private final Map<Handle<?>, String> answered;
    private final StringBuilder text;
    private final Set<Handle<?>> needs = new HashSet<>();
    private char separator = '?';
    private boolean missing;

    private CommandText(String method, References references, Map<Handle<?>, String> answered) {
        this.references = references;
        this.answered = answered;
        this.text = new StringBuilder(method);
    }

    /**
     * The text of a command.
     *
     * @param answered the results of commands that have answers already
     * @throws IllegalArgumentException when something of the parameters cannot be sent so; the message says where it stands
     */
    static CommandText of(String method, JsonValue parameters, References references, Map<Handle<?>, String> answered) {
        if (!parameters.isObject()
                && !(parameters.isList() && parameters.elements().isEmpty())) {
            throw new IllegalArgumentException(
                    method + " takes its parameters by position, which no command of a batch can send");
        }
        CommandText text = new CommandText(method, references, answered);
        text.members(method + " ", "", parameters.members());
        return text;
    }

    /** The commands whose answers the parameters refer to. */
    Set<Handle<?>> needs() {
        return needs;
    }

    /** Whether a value that is referred to is not in the answer that has come. */
    boolean isMissing() {
        return missing;
    }

    private void members(String place, String path, Map<String, JsonValue> members) {
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            String name = member.getKey();
            References.refuse(name, place);
            String key = encoded(name);
            value(place + "/" + name, path.isEmpty() ? key : path + "[" + key + "]", member.getValue());
        }
    }

    private void value(String place, String key, JsonValue value) {
        if (value.isNull()) {
            throw new IllegalArgumentException(place + " is null, which no command of a batch can send: "
                    + "leave it out, or set an empty text where that clears the field");
        }
        if (value.isObject() && !value.members().isEmpty()) {
            members(place, key, value.members());
        } else if (value.isList() && !value.elements().isEmpty()) {
            List<JsonValue> elements = value.elements();
            for (int index = 0; index < elements.size(); index++) {
                value(place + "/" + index, key + "[" + index + "]", elements.get(index));
            }
        } else if (value.isObject() || value.isList()) {
            add(key + "[]", "");
        } else {
            add(key, scalar(place, value));
        }
    }

    private String scalar(String place, JsonValue value) {
        References.Reference reference = references.of(value, place);
        if (reference != null) {
            needs.add(reference.of);
            String result = answered.get(reference.of);
            return result == null ? reference.text() : resolved(reference.in(JsonValue.parse(result)));
        }
        return plain(value);
    }

    private String resolved(JsonValue value) {
        String text = value.text();
        missing |= value.isNull()
                || value.isObject()
                || value.isList()
                || (text != null && References.isForThePortal(text));
        return plain(value);
    }

    private static String plain(JsonValue value) {
        Boolean flag = value.bool();
        if (flag != null) {
            return flag ? "1" : "0";
        }
        String words = value.text();
        BigDecimal number = value.number();
        return words != null || number == null ? String.valueOf(words) : value.toJson();
    }

    private void add(String key, String value) {
        text.append(separator).append(key).append('=').append(encoded(value));
        separator = '&';
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
