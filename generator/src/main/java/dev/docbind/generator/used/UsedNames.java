package dev.docbind.generator.used;

import java.util.List;

/**
 * What compiled classes use of the API.
 *
 * @param methods the names of methods, sorted, each once
 * @param callersByName the classes that call methods by names which cannot be seen
 * @param unplaced the requests of clients whose package is not known
 */
public record UsedNames(List<String> methods, List<String> callersByName, List<String> unplaced) {

    /** The lists are copied. */
    public UsedNames {
        methods = List.copyOf(methods);
        callersByName = List.copyOf(callersByName);
        unplaced = List.copyOf(unplaced);
    }
}
