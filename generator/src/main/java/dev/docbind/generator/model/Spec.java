package dev.docbind.generator.model;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a documentation says, as a whole.
 *
 * @param language the code of the language, such as {@code en}, found by the pages themselves
 * @param site where the documentation is published, with a slash at its end; empty where it is not
 * @param systemErrors the errors that any method may return, from the shared include
 * @param methods the methods, sorted by name, character by character, then by REST version
 */
public record Spec(String language, String site, List<ErrorRow> systemErrors, List<Method> methods) {

    public Spec {
        systemErrors = List.copyOf(systemErrors);
        methods = List.copyOf(methods);
    }

    /** The same documentation with those of its methods that pass the test. */
    public Spec only(Predicate<Method> test) {
        return with(methods.stream().filter(test).toList());
    }

    /** The same documentation with other methods. */
    public Spec with(List<Method> others) {
        return new Spec(language, site, systemErrors, others);
    }
}
