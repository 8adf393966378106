package dev.docbind.generator.emit.java;

import dev.docbind.generator.resolve.field.child.NameStyle;
import dev.docbind.runtime.json.WireFormat;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares JSON with what came of it, and says what kind of difference there is. */
final class Alike {

    private final Consumer<String> difference;

    Alike(Consumer<String> difference) {
        this.difference = difference;
    }

    void compare(JsonNode first, @Nullable JsonNode second, String path) {
        if (second == null) {
            difference.accept((isNothing(first) ? "nothing is left out" : "lost") + " at " + path);
        } else if (first.isObject() && second.isObject()) {
            members(first, second, path);
        } else if (first.isArray() && second.isArray() && first.size() == second.size()) {
            Iterator<JsonNode> others = second.iterator();
            first.forEach(item -> compare(item, others.next(), path + "[]"));
        } else if (!equal(first, second)) {
            difference.accept(kind(first, second) + " at " + path);
        }
    }

    private void members(JsonNode first, JsonNode second, String path) {
        for (Map.Entry<String, JsonNode> member : first.properties()) {
            compare(member.getValue(), member(second, member.getKey()), path + "/" + member.getKey());
        }
        second.propertyStream()
                .filter(member -> member(first, member.getKey()) == null)
                .forEach(member -> difference.accept("invented at " + path + "/" + member.getKey()));
    }

    /** The member of that name, or of one in another case: what is read under several spellings is written under one of them. */
    private static @Nullable JsonNode member(JsonNode object, String name) {
        JsonNode exact = object.get(name);
        return exact != null
                ? exact
                : object.propertyStream()
                        .filter(member -> NameStyle.key(member.getKey()).equals(NameStyle.key(name)))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean equal(JsonNode first, JsonNode second) {
        return (first.isNumber() && second.isNumber())
                ? first.decimalValue().compareTo(second.decimalValue()) == 0
                : first.equals(second);
    }

    private static String kind(JsonNode first, JsonNode second) {
        if (isNothing(first) && isNothing(second)) {
            return "another nothing";
        }
        if (first.isContainer() || second.isContainer()) {
            return "another shape";
        }
        String text = first.asString();
        String other = second.asString();
        if (text.equals(other) || sameNumber(text, other)) {
            return first.isString() ? "text became a number" : "number became a text";
        }
        if (second.isBoolean() || first.isBoolean()) {
            return "another boolean";
        }
        return sameTime(text, other) ? "another form of a date" : "another value";
    }

    private static boolean sameNumber(String first, String second) {
        try {
            return new BigDecimal(first).compareTo(new BigDecimal(second)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean sameTime(String first, String second) {
        try {
            WireFormat wire = WireFormat.bitrix24();
            OffsetDateTime one = wire.read("\"" + first + "\"", OffsetDateTime.class);
            return one != null && one.equals(wire.read("\"" + second + "\"", OffsetDateTime.class));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether PHP means "no value" by it. */
    static boolean isNothing(JsonNode json) {
        return json.isNull()
                || (json.isBoolean() && !json.booleanValue())
                || (json.isString() && json.stringValue().isBlank())
                || (json.isContainer() && json.isEmpty());
    }
}
