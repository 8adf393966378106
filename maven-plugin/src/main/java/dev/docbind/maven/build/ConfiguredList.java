package dev.docbind.maven.build;

import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.MojoFailureException;

/** A list of the configuration. */
public final class ConfiguredList {

    private ConfiguredList() {}

    /**
     * The elements of a list.
     *
     * @param parameter the name of the list
     * @param elements what Maven makes of it: null for an element without text
     * @param <T> the type of the elements
     * @return the elements, none of them null
     * @throws MojoFailureException when an element has no text
     */
    public static <T> List<T> of(String parameter, List<T> elements) throws MojoFailureException {
        if (elements.stream().anyMatch(Objects::isNull)) {
            throw new MojoFailureException("<" + parameter + "> has an element without text" + GeneratorRun.ADVICE);
        }
        return List.copyOf(elements);
    }

    /**
     * The patterns of a list, without the whitespace around them.
     *
     * @param parameter the name of the list
     * @param elements what Maven makes of it: null for an element without text
     * @return the patterns
     * @throws MojoFailureException when an element has no text
     */
    public static List<String> patterns(String parameter, List<String> elements) throws MojoFailureException {
        return of(parameter, elements).stream().map(String::strip).toList();
    }
}
