package dev.docbind.generator.resolve.calling;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The verb of a method's name: the first word of its last segment. */
public final class MethodVerb {

    /** A segment in lower case is one word, unless it begins as the getters do. */
    private static final Pattern FIRST_WORD =
            Pattern.compile("get|\\p{Lower}+(?![\\p{Lower}\\d])|\\p{Upper}\\p{Lower}*");

    private static final Set<String> READING =
            Set.of("can", "check", "count", "download", "find", "get", "is", "list", "search", "tail");

    private static final Set<String> CHANGING = Set.of(
            "add",
            "bind",
            "cancel",
            "change",
            "clear",
            "close",
            "complete",
            "copy",
            "create",
            "delete",
            "edit",
            "finish",
            "import",
            "mark",
            "move",
            "open",
            "read",
            "register",
            "remove",
            "reset",
            "save",
            "send",
            "set",
            "start",
            "stop",
            "unbind",
            "unregister",
            "unset",
            "update",
            "upload");

    private MethodVerb() {}

    /** The verb in lower case; empty where the last segment begins with no letter. */
    static String of(String method) {
        Matcher word = FIRST_WORD.matcher(method).region(method.lastIndexOf('.') + 1, method.length());
        return word.lookingAt() ? word.group().toLowerCase(Locale.ROOT) : "";
    }

    static boolean reads(String verb) {
        return READING.contains(verb);
    }

    /** Whether a word in lower case is the verb of methods that change something. */
    public static boolean changes(String verb) {
        return CHANGING.contains(verb);
    }
}
