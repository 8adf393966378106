package dev.docbind.generator;

import dev.docbind.generator.model.Method;
import dev.docbind.generator.resolve.LeftOut;
import dev.docbind.generator.resolve.Linked;
import java.util.HashSet;
import java.util.Set;

/**
 * The pages that document nothing but methods that a run is not about. Their problems are not the run's: whoever takes a
 * part of the documentation need not wait until the rest is well. A page whose method cannot be told may be anybody's.
 */
final class UnselectedPages {

    private final Set<String> paths;

    private UnselectedPages(Set<String> paths) {
        this.paths = paths;
    }

    static UnselectedPages of(MethodSelection selection, Linked linked) {
        Set<String> selected = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Method method : linked.spec().methods()) {
            (selection.takes(method.name()) ? selected : others).add(method.page());
        }
        for (LeftOut page : linked.leftOut()) {
            String method = page.method();
            (method == null || selection.takes(method) ? selected : others).add(page.page());
        }
        others.removeAll(selected);
        return new UnselectedPages(others);
    }

    boolean contains(String path) {
        return paths.contains(path);
    }
}
