package dev.docbind.generator;

import java.util.Collection;
import java.util.List;

/**
 * Which methods a run is about.
 *
 * @param include patterns of the wanted methods; none means all
 * @param exclude patterns of the unwanted methods; they take precedence
 */
public record MethodSelection(List<MethodGlob> include, List<MethodGlob> exclude) {

    /** Every method. */
    public static final MethodSelection ALL = new MethodSelection(List.of(), List.of());

    public MethodSelection {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** Whether the method is wanted. */
    public boolean takes(String method) {
        boolean wanted = include.isEmpty() || include.stream().anyMatch(glob -> glob.matches(method));
        return wanted && exclude.stream().noneMatch(glob -> glob.matches(method));
    }

    /** Whether the text may name a wanted method. */
    boolean mayConcern(String text) {
        return include.isEmpty() || include.stream().anyMatch(glob -> glob.mayStandIn(text));
    }

    /** The patterns of wanted methods that match none of these names. */
    List<MethodGlob> unmatched(Collection<String> methods) {
        return include.stream()
                .filter(glob -> methods.stream().noneMatch(glob::matches))
                .toList();
    }
}
