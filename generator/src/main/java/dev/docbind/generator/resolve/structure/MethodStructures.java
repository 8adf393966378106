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
        ExampleValues sent = examples.sent();
        FieldCompletion completion = new FieldCompletion(method.location());
        List<Field> parameters = completion.parameters(method.parameters(), sent);
        List<Field> undocumented = UndocumentedParameters.in(method.parameters(), sent, method.location());
        List<Field> response = completion.answer(method.response());
        QueriedFields queried = new QueriedFields(parameters, undocumented, response);
        return texts(method).with(queried.mark(parameters), queried.mark(undocumented), response);
    }

    private static Method texts(Method method) {
        return method.with(ErrorTopics.mark(method.overview())).withErrors(ErrorTopics.mark(method.errors()));
    }
}
