package dev.docbind.generator.emit.java.client;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.name.MethodNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A beginning that methods share, such as {@code bizproc.workflow}: one class whose accessors lead to the next ones. */
public final class Namespace {

    private final String title;
    private final ClassName type;
    private final Map<String, Namespace> children = new TreeMap<>();
    private final List<PlannedMethod> methods = new ArrayList<>();

    /**
     * An empty namespace.
     *
     * @param title the words that its Javadoc calls it by
     * @param type its class
     */
    Namespace(String title, ClassName type) {
        this.title = title;
        this.type = type;
    }

    /** The facade, with the tree of namespaces that leads to the methods. */
    public static Namespace tree(String root, List<PlannedMethod> methods) {
        Namespace facade = new Namespace("", ClassName.get(root, "Bitrix24"));
        Map<String, Namespace> byPackage = new HashMap<>();
        for (PlannedMethod plan : methods) {
            node(facade, byPackage, root, plan.names()).methods.add(plan);
        }
        return facade;
    }

    private static Namespace node(Namespace facade, Map<String, Namespace> byPackage, String root, MethodNames names) {
        String below = names.request().packageName().substring(root.length());
        List<String> segments = Stream.of(below.split("\\.", -1))
                .filter(part -> !part.isEmpty())
                .toList();
        Namespace node = facade;
        StringBuilder where = new StringBuilder(root);
        List<String> parts = new ArrayList<>();
        for (int depth = 0; depth < segments.size(); depth++) {
            parts.add(segments.get(depth));
            where.append('.').append(segments.get(depth));
            String packageName = where.toString();
            String title = String.join(".", parts);
            Namespace next = byPackage.computeIfAbsent(
                    packageName, key -> new Namespace(title, ClassName.get(key, MethodNames.namespaceClass(parts))));
            node = node.child(names.path().get(depth), next);
        }
        return node;
    }

    public String title() {
        return title;
    }

    public ClassName type() {
        return type;
    }

    /** The namespaces below, by their accessors. */
    public Map<String, Namespace> children() {
        return Collections.unmodifiableMap(children);
    }

    /** The namespace that an accessor leads to: the one given where there is none yet. */
    Namespace child(String accessor, Namespace otherwise) {
        return children.computeIfAbsent(accessor, key -> otherwise);
    }

    /** The methods, in the order of their names. */
    public List<PlannedMethod> methods() {
        return Collections.unmodifiableList(methods);
    }
}
