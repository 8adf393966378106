package dev.docbind.generator.model;

import java.util.List;

/**
 * What a documentation says, as a whole.
 *
 * @param language {@code en} or {@code ru}, found by the pages themselves
 * @param systemErrors the errors that any method may answer, from the shared include
 * @param methods the methods, sorted by name, character by character, then by REST version
 */
public record Spec(String language, List<ErrorRow> systemErrors, List<Method> methods) {

    public Spec {
        systemErrors = List.copyOf(systemErrors);
        methods = List.copyOf(methods);
    }
}
