package dev.docbind.runtime.batch;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.docbind.runtime.DocumentedValue;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.json.TypeRef;
import dev.docbind.runtime.json.WireFormat;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An answer that no portal sent, in which each number, text and documented value is another one, so that a value that is taken out
 * of it says where it stands.
 *
 * @param <R> the type of the answer
 */
final class Probe<R> {

    /** Numbers and texts that no portal has: below all identifiers, between characters that are none. */
    private static final long FIRST = Long.MIN_VALUE / 2;

    private static final long MOST = 1L << 60;
    /** So far apart that a sum of one and a number that somebody means is no other. */
    private static final long STEP = 1_000_003;

    private static final Pattern MARK = Pattern.compile("-[34]\\d{18}|\uFDD0");
    private static final int DEEPEST = 6;

    /** Of a list, the position that has references. */
    static final String FIRST_ENTRY = "0";

    private static final String RESULT = "result";

    private static final AtomicLong LAST = new AtomicLong();

    private final Map<String, List<String>> paths = new HashMap<>();
    private final Deque<Type> around = new ArrayDeque<>();
    private final R answer;

    Probe(TypeRef<R> type) {
        Type content = result(type.type());
        Object value =
                content == null ? value(type.type(), List.of()) : Map.of(RESULT, orEmpty(value(content, List.of())));
        this.answer = Objects.requireNonNull(
                WireFormat.bitrix24().read(WireFormat.bitrix24().write(value), type), "no answer of " + type);
    }

    /** Whether a number or a text, as it is written, has something of such an answer in it. */
    static boolean isIn(String text) {
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            if (mark.group().startsWith("\uFDD0") || isNumber(mark.group())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String text) {
        long number = Long.parseLong(text);
        return number >= FIRST && number < FIRST + MOST;
    }

    /** One more number that no portal has. */
    static long number() {
        return FIRST + LAST.getAndAdd(STEP);
    }

    R answer() {
        return answer;
    }

    /** Where a value of the answer stands in its result; null where it is none of its own. */
    @Nullable
    List<String> path(Object value) {
        String key =
                value instanceof DocumentedValue<?> documented ? String.valueOf(documented.value()) : value.toString();
        return paths.get(key);
    }

    /** What a response has for a result; null where the type is no response. */
    private static @Nullable Type result(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Response.class
                ? generic.getActualTypeArguments()[0]
                : null;
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? Map.of() : value;
    }

    private @Nullable Object value(Type type, List<String> path) {
        if (type instanceof ParameterizedType generic) {
            Object entry = generic.getRawType() == List.class
                    ? value(generic.getActualTypeArguments()[0], longer(path, FIRST_ENTRY))
                    : null;
            return entry == null ? null : List.of(entry);
        }
        if (!(type instanceof Class<?> single)) {
            return null;
        }
        if (single == Long.class || single == BigDecimal.class) {
            long number = number();
            paths.put(Long.toString(number), path);
            return number;
        }
        if (single == String.class || DocumentedValue.class.isAssignableFrom(single)) {
            String text = "\uFDD0" + LAST.getAndAdd(STEP) + "\uFDD1";
            paths.put(text, path);
            return text;
        }
        return structure(single, path);
    }

    private @Nullable Object structure(Class<?> type, List<String> path) {
        Map<String, Type> members = members(type);
        if (members.isEmpty() || around.contains(type) || around.size() == DEEPEST) {
            return null;
        }
        around.push(type);
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, Type> member : members.entrySet()) {
            Object value = value(member.getValue(), longer(path, member.getKey()));
            if (value != null) {
                values.put(member.getKey(), value);
            }
        }
        around.pop();
        return values;
    }

    private static List<String> longer(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }

    /** The members by wire name. */
    private static Map<String, Type> members(Class<?> type) {
        Map<String, Type> members = new LinkedHashMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                add(component.getAccessor(), component.getGenericType(), members);
            }
        } else {
            for (Field field : type.getDeclaredFields()) {
                add(field, field.getGenericType(), members);
            }
        }
        return members;
    }

    private static void add(AnnotatedElement element, Type type, Map<String, Type> members) {
        JsonProperty property = element.getAnnotation(JsonProperty.class);
        if (property != null && !property.value().isEmpty()) {
            members.put(property.value(), type);
        }
    }
}
