package dev.docbind.generator.resolve.response;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.resolve.example.Examples;
import dev.docbind.generator.resolve.json.Envelope;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.source.SourceLocation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The successful answers of a page, each in its envelope. */
final class EnvelopedAnswers {

    private EnvelopedAnswers() {}

    /** What the successful answers show; where they lack the envelope, they are put into one. */
    static ExampleValues of(Examples examples) {
        ExampleValues answered = examples.answered();
        return answered.any(Envelope::isAround) ? answered : answered.each(EnvelopedAnswers::wrapped);
    }

    private static Json wrapped(Json answer) {
        if (!(answer instanceof Json.ObjectValue object)) {
            return new Json.ObjectValue(Map.of(Envelope.RESULT, answer));
        }
        Map<String, Json> inner = new LinkedHashMap<>(object.members());
        Map<String, Json> outer = new LinkedHashMap<>();
        inner.keySet().removeIf(name -> {
            boolean beside = Envelope.holdsBeside(name);
            if (beside) {
                outer.put(name, Objects.requireNonNull(object.member(name)));
            }
            return beside;
        });
        outer.put(Envelope.RESULT, new Json.ObjectValue(inner));
        return new Json.ObjectValue(outer);
    }

    /** The place of the first successful answer; the page where it shows none. */
    static SourceLocation place(Examples examples, SourceLocation page) {
        return examples.successes().stream()
                .map(AnswerExample::location)
                .findFirst()
                .orElse(page);
    }
}
