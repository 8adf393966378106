package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.resolve.example.Examples;
import dev.docbind.generator.resolve.example.FencePlace;
import dev.docbind.generator.resolve.json.TextPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A successful answer is an object with {@code result}. */
public final class EnvelopeRule extends MethodRule {

    @Override
    void check(Method method, Examples examples, Diagnostics diagnostics) {
        List<AnswerExample> answers = examples.readSuccesses();
        if (!answers.isEmpty() && answers.stream().noneMatch(answer -> hasEnvelope(answer.json()))) {
            diagnostics.warning(
                    "result-missing",
                    FencePlace.in(
                            answers.get(0), TextPlace.firstOf(answers.get(0).text())),
                    "the answer has no result",
                    "show the whole answer; it is read as if result stood around it");
        }
    }

    private static boolean hasEnvelope(@Nullable Json answer) {
        return answer instanceof Json.ObjectValue object
                && (object.member("result") != null || object.member("error") != null);
    }
}
