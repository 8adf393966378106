package dev.docbind.generator.diff.java;

import dev.docbind.generator.emit.java.api.ApiType;
import dev.docbind.generator.emit.java.api.ClientApi;
import java.util.List;
import java.util.Map;

/**
 * Which types a variable of another type takes, as far as can be said by the client and by what Java's own types are. Whatever is not
 * known is not taken: then a change counts as worse than it may be.
 */
final class Assignments {

    private static final String OBJECT = "java.lang.Object";
    private static final Map<String, List<String>> JAVA = Map.of(
            "java.lang.String", List.of("java.lang.CharSequence"),
            "java.lang.Long", List.of("java.lang.Number"),
            "java.lang.Integer", List.of("java.lang.Number"),
            "java.lang.Double", List.of("java.lang.Number"),
            "java.math.BigDecimal", List.of("java.lang.Number"));

    private final ClientApi api;

    /** By the types of the new client, which programs are compiled against. */
    Assignments(ClientApi api) {
        this.api = api;
    }

    boolean takes(String variable, String value) {
        return variable.equals(value)
                || (variable.equals(OBJECT) && isReference(value))
                || takesAny(variable, value)
                || supertypes(value).stream().anyMatch(above -> takes(variable, above));
    }

    /** {@code List<?>} takes every list, {@code Map<String, ?>} does every map by texts. */
    private static boolean takesAny(String variable, String value) {
        String open = "?>";
        int end = variable.length() - open.length();
        return variable.endsWith(open)
                && value.endsWith(">")
                && value.startsWith(variable.substring(0, end))
                && isOneArgument(value.substring(end, value.length() - 1));
    }

    private static boolean isOneArgument(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            depth += character == '<' ? 1 : character == '>' ? -1 : 0;
            if (character == ',' && depth == 0) {
                return false;
            }
        }
        return true;
    }

    private List<String> supertypes(String type) {
        ApiType own = api.type(type);
        return own == null ? JAVA.getOrDefault(type, List.of()) : own.supertypes();
    }

    private static boolean isReference(String type) {
        return type.indexOf('.') > 0;
    }
}
