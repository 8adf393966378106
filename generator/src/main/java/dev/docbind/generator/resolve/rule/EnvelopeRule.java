package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.resolve.example.Examples;
import dev.docbind.generator.resolve.example.FencePlace;
import dev.docbind.generator.resolve.json.Envelope;
import dev.docbind.generator.resolve.json.TextPlace;
import java.util.List;

/** A successful answer is an object with {@code result}. */
public final class EnvelopeRule extends MethodRule {

    @Override
    void check(Method method, Examples examples, Diagnostics diagnostics) {
        List<AnswerExample> answers = examples.readSuccesses();
        if (!answers.isEmpty() && answers.stream().noneMatch(answer -> Envelope.isAround(answer.json()))) {
            diagnostics.warning(
                    "result-missing",
                    FencePlace.in(
                            answers.get(0), TextPlace.firstOf(answers.get(0).text())),
                    "the answer has no result",
                    "show the whole answer; it is read as if result stood around it");
        }
    }
}
