package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.resolve.json.Envelope;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reports fields of one name in one namespace that are of several types, although everything is known of them that its pages say. Two
 * structures are no two types here: what requests take and what answers have are apart by intent.
 */
final class DifferingTypes {

    private static final String HINT = "each keeps its own type; if they are the same, correct the page that is wrong";

    /** What takes names of fields, describes fields or goes with every answer is no value of a field. */
    private static final Set<Kind> OTHERS =
            EnumSet.of(Kind.SELECT, Kind.FILTER, Kind.ORDER, Kind.FIELD_DESCRIPTION, Kind.TIME);

    /** A field of a method, or of a thing by the first of its places. */
    private record Place(String method, Field field) {}

    private final Map<String, Map<String, Place>> byName = new TreeMap<>();

    private DifferingTypes() {}

    /** Reports the differences in one namespace. */
    static void report(Things.Joined namespace, Diagnostics diagnostics) {
        DifferingTypes types = new DifferingTypes();
        for (Method method : namespace.methods()) {
            types.take(method.name(), method.content());
            types.take(method.name(), method.response());
        }
        for (Thing thing : namespace.things()) {
            types.take(thing.places().get(0).method(), thing.fields());
        }
        types.byName.forEach((name, places) -> report(name, places, diagnostics));
    }

    private void take(String method, List<Field> rows) {
        for (Field field : Field.distinct(rows)) {
            Field.Traits traits = field.traits();
            Kind kind = field.type().kind();
            if (traits.map() || traits.describes() || OTHERS.contains(kind)) {
                continue;
            }
            if (!field.wireName().equals(Envelope.RESULT)) {
                byName.computeIfAbsent(field.wireName(), name -> new LinkedHashMap<>())
                        .putIfAbsent(named(field), new Place(method, field));
            }
            boolean elsewhere = traits.definition() != null || (kind == Kind.OBJECT && traits.thing() != null);
            if (!elsewhere) {
                take(method, field.content());
            }
        }
    }

    /** The type in words; flags are one type, however they are written. */
    private static String named(Field field) {
        if (!field.traits().alternatives().isEmpty()) {
            return "one of two types";
        }
        String kind = switch (field.type().kind()) {
            case YES_NO, ONE_ZERO -> named(Kind.BOOLEAN);
            case FILE_REFERENCE, EVENT, PLACEMENT -> named(Kind.TEXT);
            case TEXT -> field.traits().thing() == null ? named(Kind.TEXT) : "text of a closed list";
            case DATE_TIME -> isLocal(field.traits().written()) ? "date_time without an offset" : named(Kind.DATE_TIME);
            default -> named(field.type().kind());
        };
        Container container = field.type().container();
        return switch (container) {
            case ONE -> kind;
            case LIST -> "a list of " + kind;
            case MAP -> "a map of " + kind;
        };
    }

    private static String named(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isLocal(@Nullable Written written) {
        return written != null && written.isLocal();
    }

    private static void report(String name, Map<String, Place> places, Diagnostics diagnostics) {
        if (places.size() < 2) {
            return;
        }
        Iterator<Map.Entry<String, Place>> each = places.entrySet().iterator();
        Map.Entry<String, Place> first = each.next();
        Map.Entry<String, Place> second = each.next();
        diagnostics
                .about(second.getValue().method())
                .note(
                        "field-types-differ",
                        second.getValue().field().location(),
                        name + " is " + second.getKey() + " here, but " + first.getKey() + " in "
                                + first.getValue().method() + " ("
                                + first.getValue().field().location() + ")",
                        HINT);
    }
}
