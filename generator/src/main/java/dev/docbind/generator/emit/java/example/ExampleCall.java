package dev.docbind.generator.emit.java.example;

import dev.docbind.generator.emit.java.javadoc.JavadocText;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.plan.FilePlan;
import dev.docbind.generator.model.Json.ObjectValue;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.RequestExample;
import java.util.Optional;

/** The Java call that sends what the page's own example sends. A value that fits no component goes by its wire name. */
public final class ExampleCall {

    private static final int LONGEST = 3_000;

    private ExampleCall() {}

    /** A preformatted block of Javadoc; empty where the page has no example that can be read. */
    public static String javadoc(MethodNames names, FilePlan request) {
        return code(names, request)
                .filter(call -> call.length() <= LONGEST)
                .map(JavadocText::lines)
                .orElse("");
    }

    /** The call as Java; empty where the page has no example that can be read. */
    static Optional<String> code(MethodNames names, FilePlan request) {
        return example(names.method()).map(example -> {
            String lambda = new ExampleArguments(request).lambda("request", request.top(), example, 0);
            return "b24." + names.call() + "(" + lambda + ");";
        });
    }

    private static Optional<ObjectValue> example(Method method) {
        return method.requests().stream()
                .filter(request -> request.calls(method.name()))
                .map(RequestExample::json)
                .filter(ObjectValue.class::isInstance)
                .map(ObjectValue.class::cast)
                .findFirst();
    }
}
