package dev.docbind.generator.emit.java;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Json.ObjectValue;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parameters of a method with those that only its requests show. A key with digits is one portal's own name, and where
 * keys are open any key may be; neither becomes a parameter. Nor does a key in a body without names: that is a list of values.
 */
final class ShownParameters {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z_]*");

    private final SourceLocation page;

    private ShownParameters(SourceLocation page) {
        this.page = page;
    }

    static List<Field> of(Method method) {
        List<Json> sent = method.requests().stream()
                .filter(request -> request.method().equalsIgnoreCase(method.name()))
                .map(RequestExample::json)
                .filter(ObjectValue.class::isInstance)
                .map(Json.class::cast)
                .toList();
        return new ShownParameters(method.location()).with(method.parameters(), sent);
    }

    private List<Field> with(List<Field> fields, List<Json> sent) {
        Map<String, List<Json>> members = new LinkedHashMap<>();
        sent.stream()
                .flatMap(ShownParameters::objects)
                .forEach(object -> object.members()
                        .forEach((name, value) -> members.computeIfAbsent(name, any -> new ArrayList<>())
                                .add(value)));
        List<Field> all = new ArrayList<>();
        for (Field field : fields) {
            all.add(inside(field, sent(field, members)));
        }
        if (fields.stream().noneMatch(field -> field.traits().map())) {
            members.forEach((name, values) -> {
                if (NAME.matcher(name).matches() && fields.stream().noneMatch(field -> isNamed(field, name))) {
                    all.add(shown(name, values.get(0)));
                }
            });
        }
        return all;
    }

    /** What the requests send for a field, in whatever case they spell its name. */
    private static List<Json> sent(Field field, Map<String, List<Json>> members) {
        List<Json> exact = members.get(field.wireName());
        return exact != null
                ? exact
                : members.entrySet().stream()
                        .filter(member -> member.getKey().equalsIgnoreCase(field.wireName()))
                        .flatMap(member -> member.getValue().stream())
                        .toList();
    }

    private static boolean isNamed(Field field, String name) {
        return field.wireName().equalsIgnoreCase(name) || field.name().equalsIgnoreCase(name);
    }

    private static Stream<ObjectValue> objects(Json json) {
        if (json instanceof Json.ArrayValue array) {
            return array.items().stream().flatMap(ShownParameters::objects);
        }
        return json instanceof ObjectValue object ? Stream.of(object) : Stream.empty();
    }

    private Field inside(Field field, List<Json> values) {
        boolean record = field.type().kind() == Kind.OBJECT && field.type().container() != Container.MAP;
        return record && !field.fields().isEmpty() ? field.with(with(field.fields(), values)) : field;
    }

    private Field shown(String name, Json value) {
        return Field.of(name, type(name, value), "", page, Field.Traits.SHOWN);
    }

    private static SemanticType type(String name, Json value) {
        boolean list = value instanceof Json.ArrayValue;
        boolean object = value instanceof ObjectValue;
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "select" -> list ? type(Kind.SELECT, Container.ONE) : scalar(value);
            case "filter" -> object ? type(Kind.FILTER, Container.ONE) : scalar(value);
            case "order" -> object ? type(Kind.ORDER, Container.ONE) : scalar(value);
            default -> scalar(value);
        };
    }

    private static SemanticType scalar(Json value) {
        if (value instanceof Json.Text) {
            return type(Kind.TEXT, Container.ONE);
        }
        if (value instanceof Json.Bool) {
            return type(Kind.BOOLEAN, Container.ONE);
        }
        if (value instanceof Json.NumberValue number) {
            return type(number.value().scale() <= 0 ? Kind.INTEGER : Kind.DECIMAL, Container.ONE);
        }
        if (value instanceof ObjectValue) {
            return type(Kind.ANY, Container.MAP);
        }
        return type(Kind.ANY, value instanceof Json.ArrayValue ? Container.LIST : Container.ONE);
    }

    private static SemanticType type(Kind kind, Container container) {
        return new SemanticType(kind, container, Evidence.EXAMPLE);
    }
}
