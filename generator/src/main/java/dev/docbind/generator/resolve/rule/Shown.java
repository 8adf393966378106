package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.List;
import java.util.Objects;

/** What the examples of a page show of a method. */
final class Shown {

    private Shown() {}

    /** The requests that call the method itself with named parameters. */
    static List<RequestExample> requests(Method method) {
        return method.requests().stream()
                .filter(request -> request.method().equalsIgnoreCase(method.name()))
                .filter(request -> request.json() instanceof Json.ObjectValue)
                .toList();
    }

    /** What those requests show together. */
    static ExampleValues request(Method method) {
        return ExampleValues.of(requests(method).stream()
                .map(RequestExample::json)
                .filter(Objects::nonNull)
                .toList());
    }

    /** The successful answers that can be read. */
    static List<AnswerExample> answers(Method method) {
        return method.answers().stream()
                .filter(answer -> answer.kind() == AnswerExample.Kind.SUCCESS && answer.json() != null)
                .toList();
    }

    /** What those answers show together. */
    static ExampleValues answer(Method method) {
        return ExampleValues.of(answers(method).stream()
                .map(AnswerExample::json)
                .filter(Objects::nonNull)
                .toList());
    }

    /** Whether rows and example speak of the same object: at least half of the rows are shown. */
    static boolean fits(List<Field> rows, ExampleValues inside) {
        List<Field> documented = rows.stream()
                .filter(row -> row.traits().documented() && !row.traits().map())
                .toList();
        long shown = documented.stream()
                .filter(row -> !inside.spellings(row.wireName()).isEmpty())
                .count();
        return shown > 0 && shown * 2 >= documented.size();
    }

    /** The objects whose members are the field's children, by what its parent shows. */
    static ExampleValues inside(Field field, ExampleValues parent) {
        ExampleValues own = parent.member(field.wireName()).core();
        return field.type().container() == Container.MAP ? own.anyMember().core() : own;
    }
}
