package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import java.util.List;

/** Adds to a method what follows from its rows as a whole. */
public final class MethodStructures {

    private MethodStructures() {}

    /** The method with everything that its rows and requests imply. */
    public static Method complete(Method method) {
        UndocumentedParameters sent = UndocumentedParameters.of(method);
        List<Field> parameters = EnforcedParameters.mark(RowFacts.add(sent.parameters()));
        List<Field> response = RowFacts.add(method.response());
        return withNames(
                texts(method).with(MergedRows.mark(parameters), sent.undocumented(), MergedRows.mark(response)));
    }

    private static Method texts(Method method) {
        return method.with(ErrorTopics.mark(method.overview())).withErrors(ErrorTopics.mark(method.errors()));
    }

    private static Method withNames(Method method) {
        List<Field> all = method.content();
        List<Field> answered = method.response();
        return method.with(
                QueriedFields.mark(method.parameters(), all, answered),
                QueriedFields.mark(method.undocumented(), all, answered),
                answered);
    }
}
