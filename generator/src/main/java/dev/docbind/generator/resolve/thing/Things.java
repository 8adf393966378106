package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import dev.docbind.generator.resolve.rule.DocumentedMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the things of an API: what several methods of a namespace have in common. What a namespace has depends on the pages of that
 * namespace alone, and on those that they link.
 */
public final class Things {

    /** The nearest to the thing itself comes first, for its words are the thing's. */
    private static final Comparator<DocumentedMethod> ORDER = Comparator.<DocumentedMethod>comparingInt(
                    documented -> GroupRoles.Verb.rank(documented.method().name()))
            .thenComparing(documented -> documented.method().name().toLowerCase(Locale.ROOT))
            .thenComparing(documented -> documented.method().name())
            .thenComparing(documented -> documented.method().location());

    private Things() {}

    /**
     * Methods whose fields refer to things.
     *
     * @param methods the methods, in the order in which they came
     * @param things the things, sorted by their identifiers
     * @param valueLists the closed lists of values, sorted by their identifiers
     */
    public record Joined(List<Method> methods, List<Thing> things, List<ValueList> valueLists) {}

    /** The things of these methods. */
    public static Joined of(List<DocumentedMethod> documented) {
        Map<String, List<DocumentedMethod>> namespaces = new TreeMap<>();
        for (DocumentedMethod method : documented) {
            String namespace = namespaceOf(method.method());
            if (!namespace.isEmpty()) {
                namespaces
                        .computeIfAbsent(method.method().rest() + " " + namespace, key -> new ArrayList<>())
                        .add(method);
            }
        }
        Map<Method, Method> joined = new LinkedHashMap<>();
        documented.forEach(method -> joined.put(method.method(), method.method()));
        List<Thing> things = new ArrayList<>();
        List<ValueList> valueLists = new ArrayList<>();
        namespaces.values().forEach(methods -> {
            FieldEvidence evidence = new FieldEvidence(methods);
            List<DocumentedMethod> sorted = methods.stream().sorted(ORDER).toList();
            List<DocumentedMethod> complete =
                    sorted.stream().map(evidence::complete).toList();
            Joined namespace = new NamespaceJoin(namespaceOf(sorted.get(0).method()), complete, evidence).join();
            for (int at = 0; at < sorted.size(); at++) {
                joined.put(sorted.get(at).method(), namespace.methods().get(at));
            }
            things.addAll(namespace.things());
            valueLists.addAll(namespace.valueLists());
        });
        things.sort(Comparator.comparing(Thing::id));
        valueLists.sort(Comparator.comparing(ValueList::id));
        return new Joined(List.copyOf(joined.values()), things, valueLists);
    }

    /** The segments of a method's name but the last, in lower case. */
    static String namespaceOf(Method method) {
        String name = method.name().toLowerCase(Locale.ROOT);
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
