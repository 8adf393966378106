package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.FieldBuilder;
import dev.docbind.generator.model.FieldPaths;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A method with the things of its namespace: each field that has one refers to it, and has the type that it has there. */
final class MethodJoin {

    private static final Set<String> OPEN = Set.of("object", "array");

    private final StructuredMethod method;
    private final NamespaceThings requests;
    private final NamespaceThings answers;

    MethodJoin(StructuredMethod method, NamespaceThings requests, NamespaceThings answers) {
        this.method = method;
        this.requests = requests;
        this.answers = answers;
    }

    /** The method, whose fields refer to the things. */
    Method joined() {
        Method own = method.method();
        return own.with(
                rows(own.parameters(), FieldPaths.PARAMETERS, requests, null),
                rows(own.undocumented(), FieldPaths.PARAMETERS, requests, null),
                rows(own.response(), FieldPaths.RESPONSE, answers, null));
    }

    /** Of rows of one name, the first has one field that fits all; that one is joined, and the rows stay as the page has them. */
    private List<Field> rows(List<Field> rows, String prefix, NamespaceThings things, @Nullable Structure inside) {
        Set<String> merged = rows.stream()
                .filter(row -> row.merged() != null)
                .map(Field::wireName)
                .collect(Collectors.toSet());
        return rows.stream()
                .map(row -> row.traits().map() || (row.merged() == null && merged.contains(row.wireName()))
                        ? row
                        : row(row, prefix, things, inside))
                .toList();
    }

    private Field row(Field row, String prefix, NamespaceThings things, @Nullable Structure inside) {
        Field merged = row.merged();
        if (merged != null) {
            return row.toBuilder().merged(row(merged, prefix, things, inside)).build();
        }
        Field joined = inside == null ? null : things.joined(inside, row.wireName());
        FieldBuilder field = row.toBuilder();
        if (joined != null) {
            field.type(joined.type())
                    .written(joined.traits().written())
                    .alternatives(joined.traits().alternatives())
                    .elements(joined.elements());
            if (row.type().kind() == Kind.YES_NO && joined.type().kind() == Kind.TEXT) {
                // The two words that its own page lists are not all.
                field.values(joined.values()).openValues(joined.openValues());
            }
        }
        String path = prefix + row.wireName();
        Structure structure = method.structures().get(path);
        if (structure != null && !things.isDefined(structure)) {
            String id = joined == null || joined.type().kind() == Kind.OBJECT ? things.idOf(structure) : null;
            field.fields(rows(row.fields(), path + "/", things, structure))
                    .undocumented(rows(row.undocumented(), path + "/", things, structure))
                    .thing(id);
        } else if (row.type().kind().isQuery()) {
            field.thing(answers.subject());
        } else if (inside == null && things == requests && isOpenParameter(row)) {
            ExampleValues sent = method.documented().examples().sent();
            String id = requests.parameter(row.wireName(), sent.member(row.wireName()));
            if (id != null) {
                field.type(new SemanticType(Kind.OBJECT, Container.ONE, Evidence.METHODS))
                        .thing(id);
            }
        }
        return field.build();
    }

    /** Whether a parameter is an object or, as PHP has it, an array, of which the page says no more. */
    private static boolean isOpenParameter(Field row) {
        return row.type().kind() == Kind.ANY
                && row.type().evidence() == Evidence.DECLARED
                && row.traits().alternatives().isEmpty()
                && row.content().isEmpty()
                && row.types().stream().allMatch(OPEN::contains);
    }
}
