package dev.docbind.generator.resolve.response;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.source.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The outermost level of an answer. */
final class Envelope {

    static final String RESULT = "result";

    private static final Set<String> BESIDE = Set.of("total", "next", "time");

    private Envelope() {}

    /** Whether the name belongs beside or at {@code result}. */
    static boolean holds(String name) {
        return name.equals(RESULT) || BESIDE.contains(name);
    }

    /** What the successful answers show; one that lacks the envelope is put into one. */
    static ExampleValues of(List<AnswerExample> answers) {
        return ExampleValues.of(answers.stream()
                .filter(answer -> answer.kind() == AnswerExample.Kind.SUCCESS)
                .map(AnswerExample::json)
                .filter(Objects::nonNull)
                .map(Envelope::wrapped)
                .toList());
    }

    private static Json wrapped(Json answer) {
        if (!(answer instanceof Json.ObjectValue object)) {
            return new Json.ObjectValue(Map.of(RESULT, answer));
        }
        if (object.member(RESULT) != null || object.member("error") != null) {
            return object;
        }
        Map<String, Json> inner = new LinkedHashMap<>(object.members());
        Map<String, Json> outer = new LinkedHashMap<>();
        inner.keySet().removeIf(name -> {
            boolean beside = BESIDE.contains(name);
            if (beside) {
                outer.put(name, Objects.requireNonNull(object.member(name)));
            }
            return beside;
        });
        outer.put(RESULT, new Json.ObjectValue(inner));
        return new Json.ObjectValue(outer);
    }

    /** The place of the first successful answer; the page where it shows none. */
    static SourceLocation place(List<AnswerExample> answers, SourceLocation page) {
        return answers.stream()
                .filter(answer -> answer.kind() == AnswerExample.Kind.SUCCESS)
                .map(AnswerExample::location)
                .findFirst()
                .orElse(page);
    }
}
