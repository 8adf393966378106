package dev.docbind.generator.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON of an example, independent of any library. Numbers keep the digits that were written. */
public sealed interface Json {

    /** An object; its keys keep the order of the text. */
    record ObjectValue(Map<String, Json> members) implements Json {

        public ObjectValue {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /** The member of that name, null where there is none. */
        public @Nullable Json member(String name) {
            return members.get(name);
        }
    }

    /** An array. */
    record ArrayValue(List<Json> items) implements Json {

        public ArrayValue {
            items = List.copyOf(items);
        }
    }

    /** A string. */
    record Text(String value) implements Json {}

    /** A number with all the digits that were written. */
    record NumberValue(BigDecimal value) implements Json {

        private static final int MOST_ZEROS = 100;

        /** The digits without an exponent, unless its zeros would fill the memory, as those of 9e999999999 would. */
        public String text() {
            return Math.abs((long) value.scale()) > MOST_ZEROS ? value.toString() : value.toPlainString();
        }
    }

    /** A boolean. */
    record Bool(boolean value) implements Json {}

    /** The literal {@code null}. */
    record Null() implements Json {}
}
