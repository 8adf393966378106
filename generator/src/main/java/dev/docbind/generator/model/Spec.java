package dev.docbind.generator.model;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a documentation says, as a whole.
 *
 * @param language the code of the language, such as {@code en}, found by the pages themselves
 * @param site where the documentation is published, with a slash at its end; empty where it is not
 * @param systemErrors the errors that any method may return, from the shared include
 * @param methods the methods, sorted by name, character by character, then by REST version
 * @param events the events, sorted by their codes
 * @param things the types that methods share, sorted by their ids
 * @param valueLists the closed lists of values that methods share, sorted by their ids
 */
public record Spec(
        String language,
        String site,
        List<ErrorRow> systemErrors,
        List<Method> methods,
        List<Event> events,
        List<Thing> things,
        List<ValueList> valueLists) {

    /** A documentation without events, whose methods share no types. */
    public Spec(String language, String site, List<ErrorRow> systemErrors, List<Method> methods) {
        this(language, site, systemErrors, methods, List.of(), List.of(), List.of());
    }

    /** A documentation without events. */
    public Spec(
            String language,
            String site,
            List<ErrorRow> systemErrors,
            List<Method> methods,
            List<Thing> things,
            List<ValueList> valueLists) {
        this(language, site, systemErrors, methods, List.of(), things, valueLists);
    }

    public Spec {
        things = List.copyOf(things);
        valueLists = List.copyOf(valueLists);
        systemErrors = List.copyOf(systemErrors);
        methods = List.copyOf(methods);
        events = List.copyOf(events);
    }

    /** The same documentation with those of its methods that pass the test; its things stay as they are. */
    public Spec only(Predicate<Method> test) {
        return with(methods.stream().filter(test).toList());
    }

    /** The same documentation with those of the shared types that its methods need. */
    public Spec withNeededTypes() {
        Set<String> needed = SharedTypes.neededBy(methods, events, things);
        return new Spec(
                language,
                site,
                systemErrors,
                methods,
                events,
                things.stream().filter(thing -> needed.contains(thing.id())).toList(),
                valueLists.stream().filter(list -> needed.contains(list.id())).toList());
    }

    /** The same documentation with other methods. */
    public Spec with(List<Method> others) {
        return new Spec(language, site, systemErrors, others, events, things, valueLists);
    }

    /** The same documentation with other events. */
    public Spec withEvents(List<Event> others) {
        return new Spec(language, site, systemErrors, methods, others, things, valueLists);
    }
}
