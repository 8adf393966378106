package dev.docbind.runtime.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.databind.DatabindException;

/** Turns the reader's exceptions into ones that name the place but repeat no data, for data may be secret. */
final class WireProblem {

    private WireProblem() {}

    static IllegalArgumentException of(JacksonException problem) {
        if (problem instanceof StreamConstraintsException) {
            return new BeyondLimits();
        }
        if (problem.processor() instanceof JsonGenerator generator && isWrittenTwice(problem)) {
            return new IllegalArgumentException(
                    "\"" + generator.streamWriteContext().currentName() + "\" is set twice");
        }
        if (!(problem instanceof DatabindException)) {
            return new IllegalArgumentException("no well-formed JSON" + position(problem));
        }
        StringBuilder path = new StringBuilder("unexpected JSON at $");
        for (JacksonException.Reference step : problem.getPath()) {
            String name = step.getPropertyName();
            path.append(name == null ? "[" + step.getIndex() + "]" : "." + name);
        }
        return new IllegalArgumentException(path.toString());
    }

    /** The writer has one class for all its refusals; this is the one that data alone can bring about. */
    private static boolean isWrittenTwice(JacksonException problem) {
        return problem instanceof StreamWriteException
                && String.valueOf(problem.getOriginalMessage()).startsWith("Duplicate");
    }

    private static String position(JacksonException problem) {
        return problem.getLocation() == null
                ? ""
                : " at line " + problem.getLocation().getLineNr() + ", column "
                        + problem.getLocation().getColumnNr();
    }
}
