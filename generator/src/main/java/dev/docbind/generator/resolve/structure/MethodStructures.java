package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.resolve.example.Examples;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.List;

/** Adds to a method what follows from its rows as a whole. */
public final class MethodStructures {

    private MethodStructures() {}

    /** The method with everything that its rows and the requests of its page imply. */
    public static Method complete(Method method, Examples examples) {
        return complete(method, examples, Stars.READ);
    }

    /** The same for a method that was complete before it was corrected. */
    public static Method corrected(Method method, Examples examples) {
        return complete(method, examples, Stars.CORRECTED);
    }

    private static Method complete(Method method, Examples examples, Stars stars) {
        ExampleValues sent = examples.sent();
        FieldCompletion completion = new FieldCompletion(method.location(), stars);
        List<Field> parameters = completion.parameters(method.parameters(), sent);
        List<Field> undocumented = UndocumentedParameters.in(method.parameters(), sent, method.location());
        List<Field> response = completion.answer(method.response());
        QueriedFields queried = new QueriedFields(parameters, undocumented, response);
        return called(texts(method).with(queried.mark(parameters), queried.mark(undocumented), response), examples);
    }

    /** The method with the ways to call it that its parameters allow. */
    public static Method called(Method method, Examples examples) {
        List<String> arguments = PositionalArguments.of(
                method.name(), method.content(), method.calling().effect(), examples.sent());
        return method.with(method.calling().withArguments(arguments));
    }

    private static Method texts(Method method) {
        return method.with(ErrorTopics.mark(method.overview())).withErrors(ErrorTopics.mark(method.errors()));
    }
}
