package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.model.Effect;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.NameWords;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which parameters a call may give by position: the required ones, where each is an identifier or a code and no more need be
 * sent. That is so of a method that reads, of one that takes nothing else, and of one that ends or reverses what the
 * identifier names, unless content can go with it. An update by the identifier alone would change nothing. An event and the address
 * where it goes are all that there is to say.
 */
final class PositionalArguments {

    private static final int MOST = 2;
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://");

    /** What is done to a thing as a whole: the last word of a method's name, in lower case. */
    private static final Set<String> ENDING = Set.of(
            "abort",
            "cancel",
            "close",
            "complete",
            "delete",
            "disable",
            "enable",
            "finish",
            "hide",
            "kill",
            "leave",
            "lock",
            "mute",
            "pause",
            "pin",
            "remove",
            "restore",
            "resume",
            "stop",
            "terminate",
            "unbind",
            "unlock",
            "unmute",
            "unpin",
            "unregister");

    private PositionalArguments() {}

    /**
     * The names on the wire, in the order of the page; null where no such call can be right.
     *
     * @param sent what the page's requests send
     */
    static @Nullable List<String> of(String method, List<Field> content, Effect effect, ExampleValues sent) {
        Map<String, Field> required = new LinkedHashMap<>();
        content.stream().filter(Field::enforced).forEach(field -> required.putIfAbsent(field.wireName(), field));
        boolean identifiers = required.size() <= MOST
                && required.values().stream().allMatch(PositionalArguments::identifies)
                && (effect.reads() || isEnough(method, required.keySet(), content));
        return identifiers || isBinding(required, sent) ? List.copyOf(required.keySet()) : null;
    }

    /** Whether it is an event or a placement, and where to send it. */
    private static boolean isBinding(Map<String, Field> required, ExampleValues sent) {
        return required.size() == 2
                && required.values().stream()
                        .allMatch(field -> isOne(field) && (isCode(field) || isAddress(field, sent)))
                && required.values().stream()
                                .filter(PositionalArguments::isCode)
                                .count()
                        == 1;
    }

    private static boolean isCode(Field field) {
        return field.type().kind() == Kind.EVENT || field.type().kind() == Kind.PLACEMENT;
    }

    private static boolean isAddress(Field field, ExampleValues sent) {
        return field.type().kind() == Kind.TEXT
                && sent.member(field.wireName())
                        .all(json -> json instanceof Json.Text text
                                && ADDRESS.matcher(text.value()).lookingAt());
    }

    private static boolean isEnough(String method, Set<String> required, List<Field> content) {
        List<Field> others = content.stream()
                .filter(field -> !required.contains(field.wireName()))
                .toList();
        return others.isEmpty()
                || (!required.isEmpty() && isEnding(method) && others.stream().allMatch(PositionalArguments::isOne));
    }

    private static boolean isEnding(String method) {
        return ENDING.contains(method.substring(method.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean identifies(Field field) {
        boolean plain = isOne(field)
                && (field.type().kind() == Kind.INTEGER
                        || field.type().kind() == Kind.TEXT
                        || field.type().kind() == Kind.PLACEMENT);
        return plain && field.traits().alternatives().isEmpty() && NameWords.identify(field.wireName());
    }

    /** Whether a value stands for itself, without fields or entries. */
    private static boolean isOne(Field field) {
        return field.type().container() == Container.ONE
                && field.fields().isEmpty()
                && field.type().kind() != Kind.ANY
                && field.type().kind() != Kind.OBJECT
                && field.type().kind() != Kind.FILE;
    }
}
