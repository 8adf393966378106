package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.diagnostic.Step;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import dev.docbind.generator.resolve.rule.DocumentedMethod;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Finds the things of an API: what several methods of a namespace have in common. What a namespace has depends on the pages of that
 * namespace alone, and on those that they link.
 */
public final class Things {

    /** The nearest to the thing itself comes first, for its words are the thing's. */
    private static final Comparator<DocumentedMethod> ORDER = Comparator.<DocumentedMethod>comparingInt(
                    documented -> GroupRoles.Verb.rank(documented.method()))
            .thenComparing(documented -> documented.method().name().toLowerCase(Locale.ROOT))
            .thenComparing(documented -> documented.method().name())
            .thenComparing(documented -> documented.method().location());

    private Things() {}

    /**
     * Methods whose fields refer to things.
     *
     * @param methods the methods
     * @param events what answers the data of an event
     * @param things the things, sorted by their identifiers
     * @param valueLists the closed lists of values, sorted by their identifiers
     */
    public record Joined(List<Method> methods, List<Method> events, List<Thing> things, List<ValueList> valueLists) {}

    /**
     * The methods of one namespace and what they share.
     *
     * @param marks what is marked in a method before it is held against others
     * @param diagnostics takes the fields that are of several types, and a fault of this program, which costs its method
     */
    public static Joined ofNamespace(
            List<DocumentedMethod> methods, UnaryOperator<DocumentedMethod> marks, Diagnostics diagnostics) {
        Joined joined = diagnostics.attemptAll(
                Step.JOIN,
                methods.stream().sorted(ORDER).toList(),
                method -> method.method().location(),
                sound -> join(sound.stream().map(marks).toList()));
        DifferingTypes.report(joined, diagnostics);
        return joined;
    }

    /**
     * Methods and things with what sections of pages define for all namespaces.
     *
     * @param namespaces what was found in namespaces, and the methods that are in none
     * @param events methods that answer the data of events: they share what sections of pages define
     */
    public static Joined ofAll(Joined namespaces, List<Method> events) {
        Joined whole = DefinedThings.with(namespaces, events);
        return new Joined(
                whole.methods(),
                whole.events(),
                whole.things().stream().sorted(Comparator.comparing(Thing::id)).toList(),
                whole.valueLists().stream()
                        .sorted(Comparator.comparing(ValueList::id))
                        .toList());
    }

    private static Joined join(List<DocumentedMethod> methods) {
        if (methods.isEmpty()) {
            return new Joined(List.of(), List.of(), List.of(), List.of());
        }
        FieldEvidence evidence = new FieldEvidence(methods);
        List<DocumentedMethod> typed = methods.stream().map(evidence::complete).toList();
        // What one method's answer is known to consist of, another may only show.
        return new NamespaceJoin(structured(structured(typed)), evidence).join();
    }

    private static List<DocumentedMethod> structured(List<DocumentedMethod> methods) {
        KnownStructures structures = new KnownStructures(methods);
        return methods.stream().map(structures::complete).toList();
    }
}
