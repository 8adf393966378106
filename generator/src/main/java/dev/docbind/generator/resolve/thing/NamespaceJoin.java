package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.FieldPaths;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.resolve.rule.DocumentedMethod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The methods of one namespace, with what they share. */
final class NamespaceJoin {

    /** The parameter of the methods that add and update a thing. */
    private static final String FIELDS = "fields";

    private final List<StructuredMethod> methods;
    private final ReadOnlyFields readOnly;
    private final NamespaceThings requests;
    private final NamespaceThings answers;
    private final SharedValues values;

    /**
     * Joins methods.
     *
     * @param documented the methods of one namespace, at least one
     * @param evidence what they say of fields
     */
    NamespaceJoin(List<DocumentedMethod> documented, FieldEvidence evidence) {
        Method any = documented.get(0).method();
        ThingNames names = new ThingNames(any.namespace(), any.rest());
        methods = documented.stream().map(StructuredMethod::of).toList();
        readOnly = new ReadOnlyFields(documented);
        values = new SharedValues(any.namespace(), any.rest(), names, evidence);
        requests = things(Direction.REQUEST, any, names, evidence);
        answers = things(Direction.RESPONSE, any, names, evidence);
        BothWays.join(requests, answers);
    }

    private NamespaceThings things(Direction direction, Method any, ThingNames names, FieldEvidence evidence) {
        List<Structure> structures =
                methods.stream().flatMap(method -> method.of(direction)).toList();
        return new NamespaceThings(any.namespace(), any.rest(), direction, structures, names, evidence);
    }

    /** The methods, in their order, and what they share. */
    Things.Joined join() {
        List<Method> joined = methods.stream()
                .map(method -> new MethodJoin(method, requests, answers).joined())
                .toList();
        List<Thing> things = readOnly.mark(Stream.concat(
                        answers.things(requests.added(FIELDS), fieldNames()).stream(),
                        requests.things(null, null).stream())
                .toList());
        joined.forEach(values::learn);
        things.forEach(values::learn);
        return new Things.Joined(
                joined.stream().map(values::in).toList(),
                List.of(),
                things.stream().map(values::in).toList(),
                values.lists());
    }

    /** The names that selections, filters and orders take; null where no method has any of these. */
    private @Nullable List<Field> fieldNames() {
        Map<String, Field> names = new LinkedHashMap<>();
        boolean queried = false;
        for (StructuredMethod structured : methods) {
            Method method = structured.method();
            FieldPaths parameters = FieldPaths.ofParameters(method.content());
            FieldPaths response = FieldPaths.ofResponse(method.response());
            for (Field query : parameters.fields()) {
                if (query.type().kind().isQuery()) {
                    queried = true;
                    String path = query.traits().names();
                    Field other = path == null
                            ? null
                            : path.startsWith(FieldPaths.RESPONSE) ? response.at(path) : parameters.at(path);
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
}
