package dev.docbind.bitrix24.readme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of Java in a text, made whole so that a compiler can judge it.
 *
 * @param className the class that holds it
 * @param source a whole source file
 */
record Snippet(String className, String source) {
    private static final Pattern TYPE = Pattern.compile("(?m)^public (?:final class|record|class) (\\w+)");

    /** What a reader of the text takes for granted: the client, and values of his own. */
    private static final String SURROUNDINGS = """
            import dev.docbind.bitrix24.*;
            import dev.docbind.bitrix24.bizproc.workflow.*;
            import dev.docbind.bitrix24.bizproc.workflow.WorkflowInstancesRequest.SelectField;
            import dev.docbind.runtime.*;
            import dev.docbind.runtime.auth.*;
            import dev.docbind.runtime.client.*;
            import dev.docbind.runtime.testing.*;
            import com.fasterxml.jackson.annotation.*;
            import java.time.OffsetDateTime;
            import java.util.*;
            import org.jspecify.annotations.Nullable;

            """;

    /** A whole file as it is, a type with imports before it, statements inside a method. */
    static Snippet of(String text, int number) {
        Matcher type = TYPE.matcher(text);
        if (type.find()) {
            return new Snippet(type.group(1), text.startsWith("import ") ? text : SURROUNDINGS + text);
        }
        String name = "Snippet" + number;
        boolean ownClient = text.contains("Bitrix24 b24 =");
        String parameters =
                "String workflowId, String clientEndpoint, String accessToken" + (ownClient ? "" : ", Bitrix24 b24");
        return new Snippet(
                name,
                SURROUNDINGS + "final class " + name + " {\n    void run(" + parameters + ") throws Exception {\n"
                        + text + "    }\n}\n");
    }
}
