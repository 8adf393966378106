package dev.docbind.generator.resolve;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.diagnostic.Step;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import dev.docbind.generator.resolve.rule.DocumentedMethod;
import dev.docbind.generator.resolve.thing.Things;
import dev.docbind.generator.store.Digest;
import dev.docbind.generator.work.Workers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The work on namespaces: what the methods of each share is as an earlier run found it, or is found. */
final class Namespaces {

    private final CodeMarks marks;
    private final @Nullable Digest marked;
    private final KeptNamespaces kept;
    private final Diagnostics run;

    /**
     * Work on namespaces.
     *
     * @param marks what is marked in each method before
     * @param run the collector of the run
     */
    Namespaces(CodeMarks marks, KeptNamespaces kept, Diagnostics run) {
        this.marks = marks;
        this.marked = kept.keeps() ? marks.digest() : null;
        this.kept = kept;
        this.run = run;
    }

    /** The methods, whose fields refer to things of their namespaces, and these. A method without a namespace shares nothing. */
    Things.Joined join(List<LinkedMethod> methods) {
        Map<String, List<LinkedMethod>> namespaces = new TreeMap<>();
        List<Method> joined = new ArrayList<>();
        for (LinkedMethod method : methods) {
            String namespace = Method.namespaceOf(method.head().name());
            if (namespace.isEmpty()) {
                run.attempt(Step.JOIN, method.head().location(), () -> marks.on(method.documented()))
                        .map(DocumentedMethod::method)
                        .ifPresent(joined::add);
            } else {
                namespaces
                        .computeIfAbsent(method.head().rest() + " " + namespace, key -> new ArrayList<>())
                        .add(method);
            }
        }
        List<Thing> things = new ArrayList<>();
        List<ValueList> valueLists = new ArrayList<>();
        for (KeptNamespace namespace : found(namespaces.values())) {
            run.addAll(namespace.problems());
            joined.addAll(namespace.methods());
            things.addAll(namespace.things());
            valueLists.addAll(namespace.valueLists());
        }
        return new Things.Joined(joined, List.of(), things, valueLists);
    }

    private List<KeptNamespace> found(Collection<List<LinkedMethod>> namespaces) {
        return new Workers().each(List.copyOf(namespaces), () -> this::found);
    }

    private KeptNamespace found(List<LinkedMethod> methods) {
        Digest key = key(methods);
        KeptNamespace known = key == null ? null : kept.get(key);
        if (known != null) {
            return known;
        }
        Diagnostics apart = run.apart();
        Things.Joined joined = Things.ofNamespace(
                methods.stream().map(LinkedMethod::documented).toList(), marks::on, apart);
        KeptNamespace fresh = KeptNamespace.of(joined, apart.sorted());
        if (key != null && !apart.hasFault()) {
            kept.put(key, fresh);
        }
        return fresh;
    }

    /** The digest of all that is looked at; null where one of the methods has none. */
    private @Nullable Digest key(List<LinkedMethod> methods) {
        if (marked == null) {
            return null;
        }
        List<Digest> keys = new ArrayList<>();
        keys.add(marked);
        for (LinkedMethod method : methods) {
            Digest key = method.key();
            if (key == null) {
                return null;
            }
            keys.add(key);
        }
        return Digest.of(keys);
    }
}
