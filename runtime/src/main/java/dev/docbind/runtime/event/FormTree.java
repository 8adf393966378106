package dev.docbind.runtime.event;

import dev.docbind.runtime.event.EventRefusedException.Reason;
import dev.docbind.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The values of a form, put where PHP would put them: {@code a[b][0]} is inside two arrays. A portal names each value once. */
final class FormTree {

    /** Whoever trusts one of these must not be given another one under a name that looks the same. */
    private static final Set<String> TRUSTED = Set.of(
            EventContext.CODE,
            EventContext.AUTH,
            "access_token",
            "refresh_token",
            "application_token",
            "member_id",
            "domain",
            "client_endpoint",
            "server_endpoint");

    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");

    private final EventLimits limits;
    private final Level root = new Level();
    private int values;
    private int levels;

    FormTree(EventLimits limits) {
        this.limits = limits;
    }

    void add(String key, String value) {
        if (++values > limits.values()) {
            throw new EventRefusedException(Reason.TOO_MANY_VALUES);
        }
        if (key.isEmpty() || key.startsWith("[") || key.chars().anyMatch(Character::isISOControl)) {
            throw new EventRefusedException(Reason.MALFORMED);
        }
        Level level = root;
        int open = key.indexOf('[');
        String name = open < 0 ? key : key.substring(0, open);
        int depth = 1;
        checkCase(name, depth);
        boolean trusts = name.equals(EventContext.AUTH);
        if (open >= 0 && !isNested(key, open)) {
            // What no portal writes is kept as it is, unless it could be taken for what is trusted.
            if (TRUSTED.contains(name)) {
                throw new EventRefusedException(Reason.AMBIGUOUS);
            }
            level.put(key, value);
            return;
        }
        while (open >= 0) {
            if (++depth > limits.depth()) {
                throw new EventRefusedException(Reason.TOO_DEEP);
            }
            level = level.inner(name);
            int close = key.indexOf(']', open);
            name = key.substring(open + 1, close);
            if (trusts) {
                checkCase(name, depth);
            }
            open = close + 1 < key.length() ? close + 1 : -1;
        }
        level.put(name, value);
    }

    /** Names of the first level, and those inside of what is trusted. */
    private static void checkCase(String name, int depth) {
        String small = name.toLowerCase(Locale.ROOT);
        boolean isTrusted = depth == 1
                ? small.equals(EventContext.AUTH) || small.equals(EventContext.CODE)
                : TRUSTED.contains(small);
        if (isTrusted && !small.equals(name)) {
            throw new EventRefusedException(Reason.AMBIGUOUS);
        }
    }

    /** Whether brackets follow each other to the end. */
    private static boolean isNested(String key, int from) {
        int open = from;
        while (open < key.length()) {
            int close = key.indexOf(']', open);
            if (key.charAt(open) != '['
                    || close < 0
                    || key.substring(open + 1, close).indexOf('[') >= 0) {
                return false;
            }
            open = close + 1;
        }
        return true;
    }

    /** One more array: without a limit a small form could open very many. */
    private Level opened() {
        if (++levels > limits.values()) {
            throw new EventRefusedException(Reason.TOO_MANY_VALUES);
        }
        return new Level();
    }

    /** An object of all values; arrays whose keys count from 0 are lists. */
    JsonValue json() {
        return JsonValue.of(root.all());
    }

    private static Object plain(String name, Object value) {
        return value instanceof Level level ? level.plain() : value;
    }

    /** One array of PHP. */
    private final class Level {

        private final Map<String, Object> members = new LinkedHashMap<>();
        private int next;

        void put(String name, String value) {
            if (members.putIfAbsent(named(name), value) != null) {
                throw new EventRefusedException(Reason.AMBIGUOUS);
            }
        }

        Level inner(String name) {
            String own = named(name);
            Object inner = members.get(own);
            if (inner == null) {
                Level fresh = opened();
                members.put(own, fresh);
                return fresh;
            }
            if (inner instanceof Level level) {
                return level;
            }
            throw new EventRefusedException(Reason.AMBIGUOUS);
        }

        /** An empty name is the next number. */
        private String named(String name) {
            if (name.isEmpty()) {
                return Integer.toString(next++);
            }
            if (NUMBER.matcher(name).matches()) {
                next = Math.max(next, Integer.parseInt(name) + 1);
            }
            return name;
        }

        Object plain() {
            Map<String, Object> all = all();
            int next = 0;
            for (String name : all.keySet()) {
                if (!String.valueOf(next).equals(name)) {
                    return all;
                }
                next++;
            }
            return new ArrayList<>(all.values());
        }

        private Map<String, Object> all() {
            Map<String, Object> all = new LinkedHashMap<>(members);
            all.replaceAll(FormTree::plain);
            return all;
        }
    }
}
