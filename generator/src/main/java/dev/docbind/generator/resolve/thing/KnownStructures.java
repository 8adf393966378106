package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.SameWords;
import dev.docbind.generator.resolve.field.tree.TypeVocabulary;
import dev.docbind.generator.resolve.field.type.TypeCompatibility;
import dev.docbind.generator.resolve.json.Envelope;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.Majority;
import dev.docbind.generator.resolve.rule.DocumentedMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of objects and arrays are of which a page says no more than that: another method of the namespace lists them, at a
 * field of the same name in the same direction, or at one whose type has the same word of its own in any direction. Where nothing in the
 * direction lists them, a field of the name in the other does, if examples show its keys or the rows say the same. No example may show
 * another key.
 */
final class KnownStructures {

    /** So many fields a method may get from others; no page comes near. */
    private static final int MOST_ADDED = 10_000;

    /** One key that examples show may be in both by coincidence. */
    private static final int FEWEST_SHOWN = 2;

    private final Map<String, List<Field>> named = new HashMap<>();
    private final Map<String, List<Field>> worded = new HashMap<>();
    private int added;

    KnownStructures(List<DocumentedMethod> methods) {
        for (DocumentedMethod documented : methods) {
            learn(documented.method().content(), Direction.REQUEST);
            learn(documented.method().response(), Direction.RESPONSE);
        }
    }

    private void learn(List<Field> rows, Direction direction) {
        for (Field field : Field.distinct(rows)) {
            if (!field.traits().map()) {
                if (Structure.isStructure(field)
                        && isDocumented(field)
                        && !field.wireName().equals(Envelope.RESULT)) {
                    named.computeIfAbsent(key(field, direction), name -> new ArrayList<>())
                            .add(field);
                    Stream.of(words(field), words(field) + " " + name(field))
                            .forEach(key -> worded.computeIfAbsent(key, words -> new ArrayList<>())
                                    .add(field));
                }
                if (!field.type().kind().isQuery()) {
                    learn(field.content(), direction);
                }
            }
        }
    }

    /** What an example alone shows are the keys of one value; the next may have others. */
    private static boolean isDocumented(Field structure) {
        List<Field> fields = Structure.fieldsOf(structure);
        long documented =
                fields.stream().filter(field -> field.traits().documented()).count();
        return Majority.moreThanHalf(documented, fields.size());
    }

    private static String key(Field field, Direction direction) {
        return direction + " " + name(field);
    }

    private static String name(Field field) {
        return field.wireName().toLowerCase(Locale.ROOT);
    }

    /** The words of a type in one text. */
    private static String words(Field field) {
        return String.join("|", field.types()).toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(Field field) {
        return field.types().stream().allMatch(word -> TypeVocabulary.isPlain(word.toLowerCase(Locale.ROOT)));
    }

    /** The method, whose open fields have the fields that are known of them. */
    DocumentedMethod complete(DocumentedMethod documented) {
        added = 0;
        Method method = documented.method();
        ExampleValues sent = documented.examples().sent();
        return documented.with(method.with(
                each(method.parameters(), sent, Direction.REQUEST),
                each(method.undocumented(), sent, Direction.REQUEST),
                each(method.response(), documented.examples().answered(), Direction.RESPONSE)));
    }

    private List<Field> each(List<Field> rows, ExampleValues shown, Direction direction) {
        return rows.stream().map(row -> one(row, shown, direction)).toList();
    }

    private Field one(Field row, ExampleValues shown, Direction direction) {
        Field.Traits traits = row.traits();
        if (traits.map() || traits.describes() || traits.definition() != null || row.merged() != null) {
            return row;
        }
        ExampleValues here = shown.member(row.wireName());
        if (isOpen(row, direction)) {
            Field same = known(row, direction);
            Field known = same == null ? sentOrAnswered(row, here, direction) : same;
            boolean defined = known != null && known.traits().definition() != null;
            boolean takes = known != null && (same == null || !isShown(row) || defined) && mayAdd(known);
            boolean array = same != null && isEmptyArray(row, here);
            Field filled = known == null || !takes ? null : filled(row, known, array);
            if (filled != null && (array || fits(filled, here))) {
                return filled;
            }
        }
        if (row.content().isEmpty() || row.type().kind().isQuery()) {
            return row;
        }
        ExampleValues inside = Structure.values(row, here);
        return row.toBuilder()
                .fields(each(row.fields(), inside, direction))
                .undocumented(each(row.undocumented(), inside, direction))
                .build();
    }

    private boolean mayAdd(Field known) {
        added += size(known, MOST_ADDED - added);
        return added < MOST_ADDED;
    }

    /** How many fields there are at all depths, or as many as the limit where there are more. */
    private static int size(Field field, int limit) {
        int size = 1;
        for (Field inner : field.content()) {
            if (size >= limit) {
                return limit;
            }
            size += size(inner, limit - size);
        }
        return Math.min(size, limit);
    }

    /** Whether a page has a word for a structure, and no more: what an example shows of a word of its own is not all. */
    private static boolean isOpen(Field row, Direction direction) {
        boolean mapped = row.type().container() == Container.MAP && row.type().evidence() == Evidence.EXAMPLE;
        boolean bare =
                (row.type().kind() == Kind.ANY || mapped) && row.content().isEmpty();
        boolean one = row.traits().alternatives().isEmpty()
                || (direction == Direction.RESPONSE
                        && row.traits().alternatives().stream().allMatch(type -> type.kind() == Kind.ANY));
        return one && ((bare && !row.types().isEmpty()) || isShown(row));
    }

    private static boolean isShown(Field row) {
        return Structure.isStructure(row)
                && !row.content().isEmpty()
                && row.content().stream().noneMatch(field -> field.traits().documented());
    }

    /** A word of its own means one structure; where another field of the name has it, that says whether there are many, too. */
    private @Nullable Field known(Field row, Direction direction) {
        if (isPlain(row)) {
            return largest(named.get(key(row, direction)));
        }
        List<Field> same = worded.get(words(row));
        return largest(same == null ? worded.get(words(row).replace("[]", "") + "[] " + name(row)) : same);
    }

    /**
     * What the other direction knows of the name, where this one knows nothing: the examples show its keys, several of them or one of an
     * object, for one of a plain value may be a coincidence; or both rows say the same, and no example shows anything.
     */
    private @Nullable Field sentOrAnswered(Field row, ExampleValues shown, Direction direction) {
        Direction other = direction == Direction.REQUEST ? Direction.RESPONSE : Direction.REQUEST;
        Field known =
                named.containsKey(key(row, direction)) || !isPlain(row) ? null : largest(named.get(key(row, other)));
        if (known == null
                || (known.type().container() == row.type().container()
                        && !names(known).containsAll(names(row)))) {
            return null;
        }
        ExampleValues values = Structure.values(known, shown);
        boolean several = values.names().size() >= FEWEST_SHOWN
                || (values.names().size() == 1 && values.anyMember().isObject());
        return several || (values.names().isEmpty() && SameWords.say(row, known)) ? known : null;
    }

    /** The one that has nearly all fields of the others; null where they are of several kinds. */
    private static @Nullable Field largest(@Nullable List<Field> known) {
        if (known == null) {
            return null;
        }
        Field largest = known.get(0);
        for (Field other : known) {
            largest = Structure.fieldsOf(other).size()
                            > Structure.fieldsOf(largest).size()
                    ? other
                    : largest;
        }
        Set<String> names = names(largest);
        Container container = largest.type().container();
        boolean one =
                known.stream().allMatch(other -> other.type().container() == container && areMost(names(other), names));
        return one ? largest : null;
    }

    private static Set<String> names(Field structure) {
        Set<String> names = new HashSet<>();
        Structure.fieldsOf(structure).forEach(field -> names.add(field.wireName()));
        return names;
    }

    private static boolean areMost(Set<String> some, Set<String> all) {
        long shared = some.stream().filter(all::contains).count();
        return shared * 5 >= some.size() * 4L;
    }

    /** Whether it is an array of which nothing is shown: PHP calls objects so, too, and writes empty ones as lists. */
    private static boolean isEmptyArray(Field row, ExampleValues shown) {
        return row.types().stream().allMatch("array"::equalsIgnoreCase)
                && row.type().container() == Container.LIST
                && !shown.isObject()
                && shown.items().isEmpty();
    }

    /**
     * The field with what is known; null where its word speaks of a list, and that is none, or the other way round.
     *
     * @param array whether the word says nothing of that
     */
    private static @Nullable Field filled(Field row, Field known, boolean array) {
        Container container = known.type().container();
        boolean same = switch (row.type().container()) {
            case ONE -> true;
            case LIST -> array || container == Container.LIST;
            case MAP -> container != Container.LIST;
        };
        return same
                ? row.toBuilder()
                        .type(new SemanticType(Kind.OBJECT, container, Evidence.METHODS))
                        .alternatives(List.of())
                        .fields(eachOptional(known.fields()))
                        .undocumented(eachOptional(known.undocumented()))
                        .definition(known.traits().definition())
                        .entry(container == Container.MAP ? row.traits().entry() : null)
                        .build()
                : null;
    }

    /** What one method requires, another may do without. */
    private static List<Field> eachOptional(List<Field> rows) {
        return rows.stream()
                .map(row -> row.toBuilder()
                        .required(false)
                        .requiredWhen(null)
                        .enforced(false)
                        .unsent(false)
                        .fields(eachOptional(row.fields()))
                        .undocumented(eachOptional(row.undocumented()))
                        .merged(
                                row.merged() == null
                                        ? null
                                        : eachOptional(List.of(row.merged())).get(0))
                        .build())
                .toList();
    }

    private static boolean fits(Field structure, ExampleValues shown) {
        if (!TypeCompatibility.all(structure.type(), shown)
                || (structure.type().container() == Container.ONE && shown.isArray())) {
            return false;
        }
        if (structure.type().kind() != Kind.OBJECT) {
            return true;
        }
        ExampleValues values = Structure.values(structure, shown);
        Map<String, Field> fields = new HashMap<>();
        Structure.fieldsOf(structure).forEach(field -> fields.put(field.wireName(), field));
        return values.names().stream()
                .allMatch(name -> fields.containsKey(name) && fits(fields.get(name), values.member(name)));
    }
}
