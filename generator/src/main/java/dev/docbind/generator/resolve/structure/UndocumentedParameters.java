package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Json.ObjectValue;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What only the requests of a page show, beside the rows. A key with digits is one portal's own name, and where keys are open
 * any key may be; neither becomes a parameter. Nor does a key in a body without names: that is a list of values.
 *
 * @param parameters the rows, with the undocumented fields of those that are objects
 * @param undocumented the parameters that have no row
 */
record UndocumentedParameters(List<Field> parameters, List<Field> undocumented) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z_]*");

    static UndocumentedParameters of(Method method) {
        List<Json> sent = method.requests().stream()
                .filter(request -> request.calls(method.name()))
                .map(RequestExample::json)
                .filter(ObjectValue.class::isInstance)
                .map(Json.class::cast)
                .toList();
        return in(method.parameters(), sent, method.location());
    }

    private static UndocumentedParameters in(List<Field> rows, List<Json> sent, SourceLocation page) {
        Map<String, List<Json>> members = members(sent);
        List<Field> complete = new ArrayList<>(rows.size());
        for (Field row : rows) {
            complete.add(inside(row, sent(row, members), page));
        }
        List<Field> undocumented = new ArrayList<>();
        if (rows.stream().noneMatch(row -> row.traits().map())) {
            members.forEach((name, values) -> {
                if (NAME.matcher(name).matches() && rows.stream().noneMatch(row -> isNamed(row, name))) {
                    undocumented.add(Field.of(name, SentType.of(name, values.get(0)), "", page, Field.Traits.SHOWN));
                }
            });
        }
        return new UndocumentedParameters(complete, undocumented);
    }

    private static Map<String, List<Json>> members(List<Json> sent) {
        Map<String, List<Json>> members = new LinkedHashMap<>();
        sent.stream()
                .flatMap(UndocumentedParameters::objects)
                .forEach(object -> object.members()
                        .forEach((name, value) -> members.computeIfAbsent(name, any -> new ArrayList<>())
                                .add(value)));
        return members;
    }

    private static Stream<ObjectValue> objects(Json json) {
        if (json instanceof Json.ArrayValue array) {
            return array.items().stream().flatMap(UndocumentedParameters::objects);
        }
        return json instanceof ObjectValue object ? Stream.of(object) : Stream.empty();
    }

    /** What the requests send for a row, in whatever case they spell its name. */
    private static List<Json> sent(Field row, Map<String, List<Json>> members) {
        List<Json> exact = members.get(row.wireName());
        return exact != null
                ? exact
                : members.entrySet().stream()
                        .filter(member -> member.getKey().equalsIgnoreCase(row.wireName()))
                        .flatMap(member -> member.getValue().stream())
                        .toList();
    }

    private static boolean isNamed(Field row, String name) {
        return row.wireName().equalsIgnoreCase(name) || row.name().equalsIgnoreCase(name);
    }

    /** The row with what is undocumented inside it: then no section of another page is all that it has. */
    private static Field inside(Field row, List<Json> values, SourceLocation page) {
        boolean object = row.type().kind() == Kind.OBJECT && row.type().container() != Container.MAP;
        if (!object || row.fields().isEmpty()) {
            return row;
        }
        UndocumentedParameters inside = in(row.fields(), values, page);
        return inside.undocumented.isEmpty() && inside.parameters.equals(row.fields())
                ? row
                : row.toBuilder()
                        .fields(inside.parameters)
                        .undocumented(inside.undocumented)
                        .definition(null)
                        .build();
    }
}
