package dev.docbind.generator.diff.spec;

import dev.docbind.generator.diff.DiffRule;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a documentation says now, in one line; what that does to Java stands beside it. */
final class Messages {

    private Messages() {}

    static String of(DiffRule rule, Cause cause) {
        FieldPair field = cause.field();
        return switch (rule) {
            case METHOD_REMOVED -> "the method is gone";
            case METHOD_RENAMED -> renamed(cause.owner());
            case EVENT_REMOVED -> "the event is gone";
            case EVENT_ADDED -> "the event is new";
            case PLACEMENT_REMOVED -> "the placement is gone";
            case PLACEMENT_ADDED -> "the placement is new";
            case METHOD_ADDED -> "the method is new";
            case TYPE_REMOVED -> "the type is gone";
            case TYPE_ADDED -> "the type is new";
            case CALL_CHANGED -> call(cause);
            case RESULT_CHANGED -> changed(field);
            case ERROR_REMOVED, VALUE_REMOVED -> "no longer listed";
            case ERROR_ADDED, VALUE_ADDED -> "listed now";
            case VALUE_RESPELLED -> "the constant has another type, or stands for another value";
            default -> field(field);
        };
    }

    private static String field(@Nullable FieldPair field) {
        if (field == null) {
            return "changed in Java";
        }
        if (field.isGone()) {
            return "gone; it was " + words(field.any());
        }
        if (field.isNew()) {
            return "new, " + words(field.any());
        }
        return field.isRespelled() ? respelled(field) : changed(field);
    }

    static String respelled(FieldPair field) {
        return field.before() == null || field.after() == null
                ? ""
                : field.before().wireName() + (field.isRenamed() ? " is called " : " is spelled ")
                        + field.after().wireName() + " now";
    }

    private static String renamed(OwnerPair owner) {
        return owner.methodBefore() == null || owner.methodAfter() == null
                ? ""
                : owner.methodBefore().name() + " is called "
                        + owner.methodAfter().name() + " now";
    }

    private static String changed(@Nullable FieldPair field) {
        if (field == null || field.before() == null || field.after() == null) {
            return "changed";
        }
        String before = words(field.before());
        String after = words(field.after());
        if (!before.equals(after)) {
            return before + " is " + after + " now";
        }
        String old = reading(field.before());
        String now = reading(field.after());
        return old.equals(now) ? before + " has another structure or list of values" : reads(old, now);
    }

    /** What equal words are understood as. */
    static String reads(String before, String after) {
        return "read as " + after + ", before as " + before;
    }

    /** The type as the page has it. */
    private static String words(Field field) {
        if (!field.traits().documented()) {
            return "shown by examples as " + reading(field);
        }
        return field.types().isEmpty() ? "without a type" : CutText.of(String.join("|", field.types()));
    }

    /** The type as it is understood. */
    static String reading(Field field) {
        SemanticType type = field.type();
        String kind = type.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String whole = type.container() == SemanticType.Container.ONE
                ? kind
                : type.container().name().toLowerCase(Locale.ROOT) + " of " + kind;
        return field.traits().written() == null
                ? whole
                : whole + " written as "
                        + field.traits()
                                .written()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-');
    }

    /** A call by position follows from what is required. */
    private static String call(Cause cause) {
        if (cause.owner().methodBefore() == null || cause.owner().methodAfter() == null) {
            return "other forms of the call";
        }
        List<String> before = cause.owner().methodBefore().calling().arguments();
        List<String> after = cause.owner().methodAfter().calling().arguments();
        return Objects.equals(before, after) ? "other forms of the call" : positions(before, after);
    }

    static String positions(@Nullable List<String> before, @Nullable List<String> after) {
        return "called by position with " + arguments(after) + ", before with " + arguments(before);
    }

    private static String arguments(@Nullable List<String> names) {
        return names == null ? "nothing" : names.isEmpty() ? "no parameter" : String.join(", ", names);
    }
}
