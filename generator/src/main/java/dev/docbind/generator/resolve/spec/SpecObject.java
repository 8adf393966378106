package dev.docbind.generator.resolve.spec;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.resolve.json.JsonTree;
import dev.docbind.generator.source.SourceLocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object of a spec file. What is not as the format demands is an {@link IllegalArgumentException} that names its place.
 *
 * @param place where it stands, such as {@code crm.deal.add/parameters/0}
 * @param json the object
 */
record SpecObject(String place, Json.ObjectValue json) {

    /** The value as an object. */
    static SpecObject of(String place, Json json) {
        if (json instanceof Json.ObjectValue object) {
            return new SpecObject(place, object);
        }
        throw wrong(place, "an object", json);
    }

    private static IllegalArgumentException wrong(String place, String wanted, @Nullable Json json) {
        String found = json == null ? "is missing" : "is " + shortened(JsonTree.text(json));
        return new IllegalArgumentException(place + " " + found + ", not " + wanted);
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    String text(String key) {
        return required(key, "a string", this::textOrNull);
    }

    @Nullable
    String textOrNull(String key) {
        Json value = member(key);
        if (value == null || value instanceof Json.Text) {
            return value == null ? null : ((Json.Text) value).value();
        }
        throw wrong(at(key), "a string", value);
    }

    int number(String key) {
        return required(key, "a whole number", this::numberOrNull);
    }

    @Nullable
    Integer numberOrNull(String key) {
        Json value = member(key);
        if (value == null) {
            return null;
        }
        if (value instanceof Json.NumberValue number && isInt(number.value())) {
            return number.value().intValueExact();
        }
        throw wrong(at(key), "a whole number", value);
    }

    private static boolean isInt(BigDecimal number) {
        return number.scale() == 0 && number.precision() <= 9;
    }

    /** Whether a flag is set; one that is left out is not. */
    boolean flag(String key) {
        Json value = member(key);
        if (value == null || value instanceof Json.Bool) {
            return value != null && ((Json.Bool) value).value();
        }
        throw wrong(at(key), "true or false", value);
    }

    /** The constant whose name the text is, in lower case. */
    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return required(key, "one of " + List.of(type.getEnumConstants()), name -> constantOrNull(name, type));
    }

    <E extends Enum<E>> @Nullable E constantOrNull(String key, Class<E> type) {
        String text = textOrNull(key);
        if (text == null) {
            return null;
        }
        return constant(key, text, type);
    }

    /** The constants that an array names; none where it is left out. */
    <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
        return texts(key).stream().map(text -> constant(key, text, type)).toList();
    }

    private <E extends Enum<E>> E constant(String key, String text, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (MethodJson.label(constant).equals(text)) {
                return constant;
            }
        }
        throw wrong(at(key), "one of " + List.of(type.getEnumConstants()), member(key));
    }

    /** The strings of an array; none where it is left out. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Json item : items(key)) {
            if (!(item instanceof Json.Text text)) {
                throw wrong(at(key) + "/" + texts.size(), "a string", item);
            }
            texts.add(text.value());
        }
        return texts;
    }

    /** What the objects of an array stand for; nothing where it is left out. */
    <T> List<T> each(String key, Function<SpecObject, T> reader) {
        List<T> read = new ArrayList<>();
        for (Json item : items(key)) {
            read.add(reader.apply(of(at(key) + "/" + read.size(), item)));
        }
        return read;
    }

    private List<Json> items(String key) {
        Json value = member(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof Json.ArrayValue array) {
            return array.items();
        }
        throw wrong(at(key), "an array", value);
    }

    SpecObject object(String key) {
        return required(key, "an object", this::objectOrNull);
    }

    @Nullable
    SpecObject objectOrNull(String key) {
        Json value = member(key);
        return value == null ? null : of(at(key), value);
    }

    /** Where something of a method stands that is documented on {@code page}. */
    SourceLocation location(String page) {
        String file = textOrNull("file");
        return SourceLocation.of(file == null ? page : file, number("line"), 0);
    }

    /** The value of a key; null where it is left out or is the literal {@code null}. */
    @Nullable
    Json member(String key) {
        Json value = json.member(key);
        return value instanceof Json.Null ? null : value;
    }

    private <T> T required(String key, String wanted, Function<String, @Nullable T> reader) {
        T value = reader.apply(key);
        if (value == null) {
            throw wrong(at(key), wanted, json.member(key));
        }
        return value;
    }

    private String at(String key) {
        return place + "/" + key;
    }
}
