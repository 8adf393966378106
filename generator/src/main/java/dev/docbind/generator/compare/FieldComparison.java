package dev.docbind.generator.compare;

import dev.docbind.generator.compare.Findings.Places;
import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares the fields of a request or of an answer. Names are compared as they are written, those of placeholders by their
 * order alone: {@code <field code>} is prose, which each language has of its own.
 */
final class FieldComparison {

    private final Kinds kinds;
    private final Findings findings;

    private FieldComparison(Kinds kinds, Findings findings) {
        this.kinds = kinds;
        this.findings = findings;
    }

    static FieldComparison ofParameters(Findings findings) {
        return new FieldComparison(
                new Kinds(DifferenceKind.PARAMETER, DifferenceKind.PARAMETER_TYPE, DifferenceKind.PARAMETER_VALUES),
                findings);
    }

    static FieldComparison ofAnswers(Findings findings) {
        return new FieldComparison(
                new Kinds(DifferenceKind.ANSWER, DifferenceKind.ANSWER_TYPE, DifferenceKind.ANSWER_VALUES), findings);
    }

    /**
     * Compares the fields of one structure.
     *
     * @param path its path, with a slash at its end; empty for the outermost
     * @param places where the two structures stand
     */
    void compare(String path, List<Field> here, List<Field> there, Places places) {
        Pairs<Field> pairs = Pairs.of(here, there)
                .by(Field::name)
                .by(field -> field.name().toLowerCase(Locale.ROOT))
                .by(field -> field.traits().map() ? "" : null)
                .rest(FieldComparison::mayBeOne);
        for (Pairs.Pair<Field> pair : pairs.found()) {
            compare(path, pair.here(), pair.there());
        }
        for (Field field : pairs.aloneHere()) {
            findings.add(
                    presence(field),
                    path + field.name(),
                    types(field),
                    null,
                    new Places(field.nameLocation(), places.there()));
        }
        for (Field field : pairs.aloneThere()) {
            findings.add(
                    presence(field),
                    path + field.name(),
                    null,
                    types(field),
                    new Places(places.here(), field.nameLocation()));
        }
    }

    private void compare(String path, Field here, Field there) {
        String subject = path + here.name();
        Places places = new Places(here.nameLocation(), there.nameLocation());
        if (!here.traits().map() || !there.traits().map()) {
            findings.compare(presence(here), subject, here.name(), there.name(), places);
        }
        findings.compare(kinds.type(), subject, types(here), types(there), places);
        findings.compare(DifferenceKind.PARAMETER_STAR, subject, here.required(), there.required(), places);
        if (here.required() == there.required()) {
            findings.compare(DifferenceKind.ENFORCED, subject, here.enforced(), there.enforced(), places);
        }
        findings.compare(DifferenceKind.DEFAULT, subject, here.defaultValue(), there.defaultValue(), places);
        if (types(here).equals(types(there))) {
            findings.compare(DifferenceKind.MEANING, subject, meaning(here.type()), meaning(there.type()), places);
            findings.compare(kinds.values(), subject, values(here), values(there), places);
        }
        compare(subject + "/", here.fields(), there.fields(), places);
        compare(subject + "/", here.undocumented(), there.undocumented(), places);
    }

    private DifferenceKind presence(Field field) {
        return field.traits().documented() ? kinds.presence() : DifferenceKind.EXAMPLE_KEY;
    }

    /** Whether a name that only one of the two has may be the translation of the other's. */
    private static boolean mayBeOne(Field here, Field there) {
        return types(here).equals(types(there))
                && here.required() == there.required()
                && here.traits().documented() == there.traits().documented();
    }

    /** The type words, whose order is of no account, or that there is no row. */
    private static String types(Field field) {
        if (!field.traits().documented()) {
            return "example";
        }
        return field.types().isEmpty() ? "no type" : String.join("|", new TreeSet<>(field.types()));
    }

    private static String meaning(SemanticType type) {
        String kind = type.kind().name().toLowerCase(Locale.ROOT);
        return type.container() == SemanticType.Container.ONE
                ? kind
                : type.container().name().toLowerCase(Locale.ROOT) + " of " + kind;
    }

    private static @Nullable String values(Field field) {
        List<String> values = field.values().stream().map(AllowedValue::value).toList();
        return values.isEmpty() ? null : String.join(", ", values);
    }

    private record Kinds(DifferenceKind presence, DifferenceKind type, DifferenceKind values) {}
}
