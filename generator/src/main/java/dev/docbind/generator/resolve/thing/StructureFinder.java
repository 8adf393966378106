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
            if (!field.traits().map() && Structure.isStructure(field)) {
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
        boolean plain = GroupRoles.Verb.rank(method) < GroupRoles.Verb.OTHER;
        String noun = plain ? method.namespace().substring(method.namespace().lastIndexOf('.') + 1) : "";
        Field subject = Field.distinct(method.response()).stream()
                .filter(field -> field.wireName().equals(Envelope.RESULT) && Structure.isStructure(field))
                .findFirst()
                .orElse(null);
        while (subject != null) {
            Field inside = wrapped(subject, noun);
            if (inside == null) {
                return subject;
            }
            subject = inside;
        }
        return null;
    }

    /** The structure that a wrapper is made for, by the name of the namespace or because it stands there alone; null where this is none. */
    private static @Nullable Field wrapped(Field wrapper, String noun) {
        List<Field> fields = Structure.fieldsOf(wrapper);
        for (Field field : fields) {
            if (field.wireName().equalsIgnoreCase(noun) && Structure.isStructure(field)) {
                return field;
            }
        }
        List<Field> structures = fields.stream().filter(Structure::isStructure).toList();
        int beside = fields.size() - structures.size();
        boolean wraps = wrapper.type().container() == Container.ONE
                && structures.size() == 1
                && beside <= MOST_BESIDE
                && Structure.fieldsOf(structures.get(0)).size() > beside;
        return wraps ? structures.get(0) : null;
    }
}
