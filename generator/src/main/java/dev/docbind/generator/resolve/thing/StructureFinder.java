package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.FieldPaths;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.resolve.json.Envelope;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.rule.DocumentedMethod;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the structures of a method, the enclosing ones first. */
final class StructureFinder {

    /** Beside what a method is about, an answer may have so many values of its own, such as a number of pages. */
    private static final int MOST_BESIDE = 2;

    /** With more structures beside it, such as all parts of a manifest, it is one of the parts. */
    private static final int MOST_TOGETHER = 3;

    private static final List<String> PLURALS = List.of("", "s", "es");

    private final DocumentedMethod documented;
    private final List<Structure> found = new ArrayList<>();

    private StructureFinder(DocumentedMethod documented) {
        this.documented = documented;
    }

    /** The structures of a method. */
    static List<Structure> in(DocumentedMethod documented) {
        StructureFinder finder = new StructureFinder(documented);
        Method method = documented.method();
        Field subject = subject(method);
        finder.each(
                Direction.RESPONSE,
                FieldPaths.RESPONSE,
                method.response(),
                documented.examples().answered(),
                null,
                subject);
        finder.each(
                Direction.REQUEST,
                FieldPaths.PARAMETERS,
                method.content(),
                documented.examples().sent(),
                null,
                null);
        return finder.found;
    }

    private void each(
            Direction direction,
            String prefix,
            List<Field> rows,
            ExampleValues shown,
            @Nullable Structure enclosing,
            @Nullable Field subject) {
        for (Field field : Field.distinct(rows)) {
            if (!field.traits().map() && !field.traits().describes() && Structure.isStructure(field)) {
                String path = prefix + field.wireName();
                Structure structure = new Structure(
                        documented.method(),
                        direction,
                        path,
                        field,
                        Structure.values(field, shown.member(field.wireName())),
                        enclosing,
                        field.equals(subject));
                found.add(structure);
                each(direction, path + "/", field.content(), structure.shown(), structure, subject);
            }
        }
    }

    /** What an answer is about: the result, or the one structure in it that stands beside next to nothing. */
    private static @Nullable Field subject(Method method) {
        Field subject = Field.distinct(method.response()).stream()
                .filter(field -> field.wireName().equals(Envelope.RESULT) && Structure.isStructure(field))
                .findFirst()
                .orElse(null);
        while (subject != null) {
            Field inside = wrapped(subject, method);
            if (inside == null) {
                return subject;
            }
            subject = inside;
        }
        return null;
    }

    /** The structure that a wrapper is made for; null where this is none. */
    private static @Nullable Field wrapped(Field wrapper, Method method) {
        List<Field> fields = Structure.fieldsOf(wrapper);
        List<Field> structures = fields.stream().filter(Structure::isStructure).toList();
        if (GroupRoles.Verb.isNear(method)) {
            for (Field field : structures) {
                if (field.wireName().equalsIgnoreCase(method.noun())) {
                    return field;
                }
            }
        }
        int beside = fields.size() - structures.size();
        if (wrapper.type().container() != Container.ONE || beside > MOST_BESIDE) {
            return null;
        }
        Field only = structures.size() == 1 ? structures.get(0) : main(structures, method);
        return only != null && Structure.fieldsOf(only).size() > beside ? only : null;
    }

    /** Of several structures the one that is called as the namespace is; in a list of things the only list. */
    private static @Nullable Field main(List<Field> structures, Method method) {
        List<Field> named = structures.stream()
                .filter(field ->
                        PLURALS.stream().anyMatch(plural -> field.wireName().equalsIgnoreCase(method.noun() + plural)))
                .toList();
        List<Field> lists = structures.stream()
                .filter(field -> field.type().container() == Container.LIST)
                .toList();
        if (named.size() == 1 && structures.size() <= MOST_TOGETHER) {
            return named.get(0);
        }
        return GroupRoles.Verb.lists(method) && lists.size() == 1 ? lists.get(0) : null;
    }
}
