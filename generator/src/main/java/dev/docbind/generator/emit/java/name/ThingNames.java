package dev.docbind.generator.emit.java.name;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the types that the methods of a namespace share are called by its words, before anyone else is asked: {@code Deal},
 * {@code DealFields}, {@code DealStageSemanticId}.
 */
final class ThingNames {

    private static final String RECORD = "Record";
    private static final String INPUT = "Input";
    private static final String VALUE = "Value";
    private static final NameWords FIELDS = NameWords.of("fields");
    private static final int LONGEST_PART = 60;

    private final String where;
    private final List<String> segments;

    private ThingNames(String root, int rest, String namespace) {
        this.segments = List.of(namespace.split("\\.", -1));
        this.where = MethodNaming.packageOf(root, rest, segments);
    }

    /** The class that a thing would have. */
    static ClassName of(String root, Thing thing) {
        if (thing.isDefined()) {
            return SectionNames.of(root, thing.part(), thing.isAnswered() ? "" : INPUT);
        }
        ThingNames names = new ThingNames(root, thing.rest(), thing.namespace());
        return ClassName.get(names.where, thing.isMain() ? names.noun() : names.part(thing.part(), escape(thing)));
    }

    /** The class that a closed list of values would have. */
    static ClassName of(String root, ValueList list) {
        ThingNames names = new ThingNames(root, list.rest(), list.namespace());
        return ClassName.get(names.where, names.part(list.part(), VALUE));
    }

    /** What ends the name of a thing that may not have its own. */
    static String escape(Thing thing) {
        return thing.isAnswered() ? RECORD : INPUT;
    }

    /** What ends the name of a closed list of values that may not have its own. */
    static String escape(ValueList list) {
        return VALUE;
    }

    /** The last segment; one that would hide a type of Java or the runtime, with the segment before it. */
    private String noun() {
        String noun = JavaNames.thing(words(segments.size() - 1));
        if (!TakenTypes.contains(noun)) {
            return noun;
        }
        String longer = segments.size() == 1 ? noun : JavaNames.thing(words(segments.size() - 2)) + noun;
        return TakenTypes.contains(longer) ? longer + RECORD : longer;
    }

    private NameWords words(int segment) {
        return NameWords.withoutCase(segments.get(segment));
    }

    private String part(String part, String escape) {
        NameWords own = partWords(part).upTo(LONGEST_PART);
        String name = noun() + (isNoun(own) ? escape : own.pascal());
        return TakenTypes.contains(name) ? name + escape : name;
    }

    /** What is called as the thing is, such as the rows of product rows, is not called so twice; {@code fields} are what a field has. */
    private boolean isNoun(NameWords part) {
        NameWords noun = words(segments.size() - 1);
        boolean plural = !part.equals(FIELDS) && noun.plural().isEndedBy(part);
        return plural || noun.isEndedBy(part);
    }

    /** In what stands before the field, such as the verb of its method, case says nothing. */
    private static NameWords partWords(String part) {
        int dot = part.lastIndexOf('.');
        NameWords own = NameWords.of(part.substring(dot + 1));
        return dot < 0
                ? own
                : Stream.of(part.substring(0, dot).split("\\.", -1))
                        .map(NameWords::withoutCase)
                        .reduce(NameWords::and)
                        .orElseThrow()
                        .and(own);
    }
}
