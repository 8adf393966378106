package dev.docbind.generator.emit.java.example;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.emit.java.code.JavaText;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Json.ArrayValue;
import dev.docbind.generator.model.Json.Bool;
import dev.docbind.generator.model.Json.NumberValue;
import dev.docbind.generator.model.Json.ObjectValue;
import dev.docbind.generator.model.Json.Text;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values of an example as Java expressions, where they need no type of the file.
 *
 * @param style how they are written
 */
record ExampleScalars(ExampleStyle style) {

    /** {@code Map.of} takes no more. */
    static final int MOST_PAIRS = 10;

    private static final ClassName LIST = ClassName.get(List.class);
    private static final ClassName MAP = ClassName.get(Map.class);

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");

    /** A file of the disk, by the name that the example shows. */
    Optional<String> file(Json value, @Nullable Written written) {
        Json pair = value instanceof ObjectValue object ? object.members().get(Written.FILE_KEY) : value;
        if (pair instanceof ArrayValue array && !array.items().isEmpty()) {
            Json first = array.items().get(0);
            return first instanceof Text name ? Optional.of(path(name.value())) : file(first, written);
        }
        return written == Written.BASE64 && value instanceof Text ? Optional.of(path("file")) : Optional.empty();
    }

    private String path(String name) {
        return name(RuntimeTypes.FILE_CONTENT) + ".of(" + name(ClassName.get(Path.class)) + ".of(" + literal(name)
                + "))";
    }

    /** Any JSON as a plain Java value. */
    String any(Json value) {
        if (value instanceof Text text) {
            return style.command(ClassName.OBJECT, text.value()).orElseGet(() -> literal(text.value()));
        }
        if (value instanceof Bool bool) {
            return Boolean.toString(bool.value());
        }
        if (value instanceof NumberValue number) {
            return isLong(number.value()) ? integer(number.value()) : decimal(number.value());
        }
        if (value instanceof ArrayValue array) {
            return array.items().stream().map(this::any).collect(Collectors.joining(", ", name(LIST) + ".of(", ")"));
        }
        return value instanceof ObjectValue object ? map(object) : "null";
    }

    /** {@code Map.of} takes no null, and for the server what is absent is the same. */
    private String map(ObjectValue object) {
        List<Map.Entry<String, Json>> members = object.members().entrySet().stream()
                .filter(entry -> !(entry.getValue() instanceof Json.Null))
                .toList();
        if (members.size() <= MOST_PAIRS) {
            return members.stream()
                    .map(entry -> JavaText.literal(entry.getKey()) + ", " + any(entry.getValue()))
                    .collect(Collectors.joining(", ", name(MAP) + ".of(", ")"));
        }
        return members.stream()
                .map(entry ->
                        name(MAP) + ".entry(" + JavaText.literal(entry.getKey()) + ", " + any(entry.getValue()) + ")")
                .collect(Collectors.joining(", ", name(MAP) + ".ofEntries(", ")"));
    }

    /** A scalar of that type; empty where the value is none. */
    Optional<String> of(TypeName type, Json value) {
        if (type.withoutAnnotations().equals(ClassName.OBJECT)) {
            return Optional.of(any(value));
        }
        if (value instanceof Text text) {
            return text(type, text.value());
        }
        if (value instanceof NumberValue number) {
            return number(type, number.value());
        }
        boolean bool = value instanceof Bool && type.equals(ClassName.get(Boolean.class));
        return bool ? Optional.of(any(value)) : Optional.empty();
    }

    private Optional<String> text(TypeName type, String text) {
        if (type.equals(ClassName.get(Boolean.class))) {
            return text.equals("Y") || text.equals("N")
                    ? Optional.of(Boolean.toString(text.equals("Y")))
                    : style.standIn(type, text);
        }
        if (type.equals(ClassName.get(String.class))) {
            return Optional.of(literal(text));
        }
        if (NUMBER.matcher(text).matches()) {
            return number(type, new BigDecimal(text));
        }
        try {
            if (type.equals(ClassName.get(OffsetDateTime.class))) {
                return Optional.of(parsed(type, OffsetDateTime.parse(text)));
            }
            if (type.equals(ClassName.get(LocalDateTime.class))) {
                return Optional.of(parsed(type, LocalDateTime.parse(text)));
            }
            if (type.equals(ClassName.get(LocalDate.class))) {
                return Optional.of(parsed(type, LocalDate.parse(text)));
            }
        } catch (DateTimeParseException e) {
            return style.standIn(type, text);
        }
        return style.standIn(type, text);
    }

    /** A setter takes what another type on the wire shows, where the two are one value. */
    private Optional<String> number(TypeName type, BigDecimal number) {
        if (type.equals(ClassName.get(String.class))) {
            return Optional.of(JavaText.literal(new NumberValue(number).text()));
        }
        if (type.equals(ClassName.get(BigDecimal.class))) {
            return Optional.of(decimal(number));
        }
        if (type.equals(ClassName.get(Boolean.class))) {
            return number.signum() == 0 || number.compareTo(BigDecimal.ONE) == 0
                    ? Optional.of(Boolean.toString(number.signum() != 0))
                    : Optional.empty();
        }
        boolean whole = type.equals(ClassName.get(Long.class)) && isLong(number);
        return whole ? Optional.of(number.toBigInteger() + "L") : Optional.empty();
    }

    private String parsed(TypeName type, Temporal time) {
        return name((ClassName) type) + ".parse(\"" + time + "\")";
    }

    private String name(ClassName type) {
        return style.name(type);
    }

    private String literal(String text) {
        return JavaText.literal(style.text(text));
    }

    /** Whether the page leaves the value to a shell. */
    static boolean isCommand(Json value) {
        return value instanceof Text text && text.value().startsWith("$(");
    }

    private String decimal(BigDecimal number) {
        return "new " + name(ClassName.get(BigDecimal.class)) + "(\"" + number + "\")";
    }

    private static boolean isLong(BigDecimal number) {
        long digits = (long) number.precision() - number.scale();
        return digits <= 18 && number.stripTrailingZeros().scale() <= 0;
    }

    private static String integer(BigDecimal number) {
        String digits = number.toBigInteger().toString();
        return digits.length() > 9 ? digits + "L" : digits;
    }
}
