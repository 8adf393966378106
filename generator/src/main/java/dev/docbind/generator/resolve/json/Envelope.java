package dev.docbind.generator.resolve.json;

import dev.docbind.generator.model.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outermost level of an answer, whose names are the same for all methods. */
public final class Envelope {

    /** What the method returns. */
    public static final String RESULT = "result";
    /** Where the next page of a list begins. */
    public static final String NEXT = "next";
    /** How long the call took. */
    public static final String TIME = "time";
    /** The code of an error, in the place of the result. */
    public static final String ERROR = "error";

    private static final List<String> NAMES = List.of(RESULT, "total", NEXT, TIME);

    private Envelope() {}

    /** The names in the order in which they are listed. */
    public static List<String> names() {
        return NAMES;
    }

    /** Whether the name belongs beside or at {@code result}. */
    public static boolean holds(String name) {
        return NAMES.contains(name);
    }

    /** Whether the name belongs beside {@code result}. */
    public static boolean holdsBeside(String name) {
        return holds(name) && !name.equals(RESULT);
    }

    /** Whether the answer has its envelope: a result, or an error in its place. */
    public static boolean isAround(@Nullable Json answer) {
        return answer instanceof Json.ObjectValue object
                && (object.member(RESULT) != null || object.member(ERROR) != null);
    }
}
