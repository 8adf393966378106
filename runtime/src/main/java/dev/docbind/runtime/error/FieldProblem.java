package dev.docbind.runtime.error;

import java.io.Serializable;

/**
 * One field that REST 3.0 refused, from the {@code validation} list of its error.
 *
 * @param field the field's name, empty where the portal gave none
 * @param message what is wrong with it, empty where the portal gave none
 */
public record FieldProblem(String field, String message) implements Serializable {}
