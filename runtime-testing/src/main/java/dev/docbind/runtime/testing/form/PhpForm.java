package dev.docbind.runtime.testing.form;

import dev.docbind.runtime.json.JsonValue;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form or a query as PHP reads it: {@code a[b][0]=x} is a value inside two arrays, and every value is text. */
public final class PhpForm {

    private static final int DEEPEST = 64;

    private PhpForm() {}

    /**
     * Reads a form.
     *
     * @param form the form without a question mark before it
     * @return an object of its values; arrays whose keys count from 0 are lists
     */
    public static JsonValue parse(String form) {
        Map<String, Object> root = new LinkedHashMap<>();
        for (String pair : form.split("&", -1)) {
            int sign = pair.indexOf('=');
            String key = decoded(sign < 0 ? pair : pair.substring(0, sign));
            if (!key.isEmpty()) {
                put(path(key), sign < 0 ? "" : decoded(pair.substring(sign + 1)), root);
            }
        }
        Map<String, Object> members = new LinkedHashMap<>();
        root.forEach((name, value) -> members.put(name, json(value)));
        return JsonValue.of(members);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The names in a key; what is no pair of brackets belongs to the name before it. */
    private static List<String> path(String key) {
        List<String> path = new ArrayList<>();
        int open = key.indexOf('[', 1);
        path.add(open < 0 ? key : key.substring(0, open));
        while (open >= 0 && path.size() < DEEPEST) {
            int close = key.indexOf(']', open);
            if (close < 0) {
                break;
            }
            path.add(key.substring(open + 1, close));
            open = key.startsWith("[", close + 1) ? close + 1 : -1;
        }
        return path;
    }

    @SuppressWarnings("unchecked") // this class alone makes the maps
    private static void put(List<String> path, String value, Map<String, Object> root) {
        Map<String, Object> level = root;
        for (int at = 0; at < path.size() - 1; at++) {
            Object inner = level.get(name(path.get(at), level));
            if (!(inner instanceof Map<?, ?>)) {
                inner = new LinkedHashMap<String, Object>();
                level.put(name(path.get(at), level), inner);
            }
            level = (Map<String, Object>) inner;
        }
        level.put(name(path.get(path.size() - 1), level), value);
    }

    /** An empty name is the next number. */
    private static String name(String name, Map<String, Object> level) {
        if (!name.isEmpty()) {
            return name;
        }
        int next = 0;
        for (String taken : level.keySet()) {
            next = taken.matches("\\d{1,9}") ? Math.max(next, Integer.parseInt(taken) + 1) : next;
        }
        return Integer.toString(next);
    }

    private static Object json(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        List<Object> elements = new ArrayList<>();
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((name, member) -> {
            Object inner = json(member);
            members.put(String.valueOf(name), inner);
            if (String.valueOf(elements.size()).equals(name)) {
                elements.add(inner);
            }
        });
        return elements.size() == members.size() ? elements : members;
    }
}
