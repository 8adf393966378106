package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.FieldBuilder;
import dev.docbind.generator.model.FieldPaths;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.rule.DocumentedMethod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The methods of one namespace with their things: each field that has one refers to it, and has the type that it has there. */
final class NamespaceJoin {

    /** The parameter of the methods that add and update a thing. */
    private static final String FIELDS = "fields";

    private static final ExampleValues NOTHING = ExampleValues.of(List.of());

    private static final Set<String> OPEN = Set.of("object", "array");

    private final List<DocumentedMethod> methods;
    private final Map<Method, Map<String, Structure>> structures = new HashMap<>();
    private final Map<Method, ExampleValues> sent = new HashMap<>();
    private final NamespaceThings requests;
    private final NamespaceThings answers;
    private final SharedValues values;

    NamespaceJoin(String namespace, List<DocumentedMethod> methods, FieldEvidence evidence) {
        this.methods = methods;
        for (DocumentedMethod method : methods) {
            Map<String, Structure> byPath = new LinkedHashMap<>();
            StructureFinder.in(method).forEach(structure -> byPath.put(structure.path(), structure));
            structures.put(method.method(), byPath);
            sent.put(method.method(), method.examples().sent());
        }
        int rest = methods.get(0).method().rest();
        ThingNames names = new ThingNames(namespace, rest);
        values = new SharedValues(namespace, rest, names, evidence);
        requests = new NamespaceThings(namespace, rest, Direction.REQUEST, all(Direction.REQUEST), names, evidence);
        answers = new NamespaceThings(namespace, rest, Direction.RESPONSE, all(Direction.RESPONSE), names, evidence);
    }

    private List<Structure> all(Direction direction) {
        return methods.stream()
                .flatMap(method -> of(method.method()).values().stream())
                .filter(structure -> structure.direction() == direction)
                .toList();
    }

    private Map<String, Structure> of(Method method) {
        return structures.getOrDefault(method, Map.of());
    }

    /** The methods, in their order, and what they share. */
    Things.Joined join() {
        List<Method> joined = methods.stream().map(this::joined).map(values::in).toList();
        List<Thing> things = things().stream().map(values::in).toList();
        values.complete();
        return new Things.Joined(
                joined.stream().map(values::in).toList(),
                things.stream().map(values::in).toList(),
                values.lists());
    }

    private List<Thing> things() {
        return Stream.of(answers.things(requests.added(FIELDS), fieldNames()), requests.things(null, null))
                .flatMap(Collection::stream)
                .toList();
    }

    /** The names that selections, filters and orders take; null where no method has any of these. */
    private @Nullable List<Field> fieldNames() {
        Map<String, Field> names = new LinkedHashMap<>();
        boolean queried = false;
        for (DocumentedMethod documented : methods) {
            Method method = documented.method();
            FieldPaths parameters = FieldPaths.ofParameters(method.content());
            FieldPaths response = FieldPaths.ofResponse(method.response());
            for (Field query : parameters.fields()) {
                if (isQuery(query)) {
                    queried = true;
                    String path = query.traits().names();
                    Field other = path == null
                            ? null
                            : path.startsWith("response/") ? response.at(path) : parameters.at(path);
                    take(other == null ? query.content() : other.content(), names);
                }
            }
        }
        return queried ? List.copyOf(names.values()) : null;
    }

    private static void take(List<Field> named, Map<String, Field> names) {
        named.stream()
                .filter(field -> !field.traits().map())
                .forEach(field -> names.putIfAbsent(
                        field.wireName(),
                        Field.of(
                                field.wireName(),
                                field.type(),
                                field.description(),
                                field.location(),
                                field.traits())));
    }

    private static boolean isQuery(Field field) {
        Kind kind = field.type().kind();
        return kind == Kind.SELECT || kind == Kind.FILTER || kind == Kind.ORDER;
    }

    /** Whether a parameter is an object or, as PHP has it, an array, of which the page says no more. */
    private static boolean isOpenParameter(Field row) {
        return row.type().kind() == Kind.ANY
                && row.type().evidence() == Evidence.DECLARED
                && row.traits().alternatives().isEmpty()
                && row.content().isEmpty()
                && row.types().stream().allMatch(OPEN::contains);
    }

    /** A method of the namespace, whose fields refer to its things. */
    private Method joined(DocumentedMethod documented) {
        Method method = documented.method();
        return method.with(
                rows(method, method.parameters(), StructureFinder.PARAMETERS, requests, null),
                rows(method, method.undocumented(), StructureFinder.PARAMETERS, requests, null),
                rows(method, method.response(), StructureFinder.RESPONSE, answers, null));
    }

    private List<Field> rows(
            Method method, List<Field> rows, String prefix, NamespaceThings things, @Nullable Structure inside) {
        List<Field> result = new ArrayList<>(rows.size());
        for (Field row : rows) {
            boolean repeated = row.merged() == null
                    && rows.stream()
                                    .filter(other -> other.wireName().equals(row.wireName()))
                                    .count()
                            > 1;
            result.add(row.traits().map() || repeated ? row : row(method, row, prefix, things, inside));
        }
        return result;
    }

    private Field row(Method method, Field row, String prefix, NamespaceThings things, @Nullable Structure inside) {
        Field merged = row.merged();
        if (merged != null) {
            return row.toBuilder()
                    .merged(row(method, merged, prefix, things, inside))
                    .build();
        }
        Field joined = inside == null ? null : things.joined(inside, row.wireName());
        FieldBuilder field = row.toBuilder();
        if (joined != null) {
            field.type(joined.type())
                    .written(joined.traits().written())
                    .alternatives(joined.traits().alternatives())
                    .elements(joined.elements());
        }
        String path = prefix + row.wireName();
        Structure structure = of(method).get(path);
        if (structure != null && !things.isDefined(structure)) {
            String id = joined == null || joined.type().kind() == Kind.OBJECT ? things.idOf(structure) : null;
            field.fields(rows(method, row.fields(), path + "/", things, structure))
                    .undocumented(rows(method, row.undocumented(), path + "/", things, structure))
                    .thing(id);
        } else if (isQuery(row)) {
            field.thing(answers.subject());
        } else if (inside == null && things == requests && isOpenParameter(row)) {
            String id = requests.parameter(
                    row.wireName(), sent.getOrDefault(method, NOTHING).member(row.wireName()));
            if (id != null) {
                field.type(new SemanticType(Kind.OBJECT, Container.ONE, Evidence.METHODS))
                        .thing(id);
            }
        }
        return field.build();
    }
}
