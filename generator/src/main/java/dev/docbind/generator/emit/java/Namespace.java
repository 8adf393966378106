package dev.docbind.generator.emit.java;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A beginning that methods share, such as {@code bizproc.workflow}: one class whose accessors lead to the next ones. */
final class Namespace {

    private final String title;
    private final ClassName type;
    private final Map<String, Namespace> children = new TreeMap<>();
    private final List<MethodPlan> methods = new ArrayList<>();

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

    String title() {
        return title;
    }

    ClassName type() {
        return type;
    }

    /** The namespaces below, by their accessors; two spellings of one namespace are two accessors of one class. */
    Map<String, Namespace> children() {
        return children;
    }

    /** The namespace that an accessor leads to: the one given where there is none yet. */
    Namespace child(String accessor, Namespace otherwise) {
        return children.computeIfAbsent(accessor, key -> otherwise);
    }

    /** The methods, in the order of their names. */
    List<MethodPlan> methods() {
        return methods;
    }
}
