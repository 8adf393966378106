package dev.docbind.generator.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What a documentation says, as a whole.
 *
 * @param language the code of the language, such as {@code en}, found by the pages themselves
 * @param site where the documentation is published, with a slash at its end; empty where it is not
 * @param systemErrors the errors that any method may return, from the shared include
 * @param methods the methods, sorted by name, character by character, then by REST version
 * @param events the events, sorted by their codes
 * @param placements the placements, sorted by their codes
 * @param things the types that methods share, sorted by their ids
 * @param valueLists the closed lists of values that methods share, sorted by their ids
 * @param memory what is remembered of the documentations before
 */
public record Spec(
        String language,
        String site,
        List<ErrorRow> systemErrors,
        List<Method> methods,
        List<Event> events,
        List<Placement> placements,
        List<Thing> things,
        List<ValueList> valueLists,
        Memory memory) {

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

    /** A documentation without placements that remembers nothing. */
    public Spec(
            String language,
            String site,
            List<ErrorRow> systemErrors,
            List<Method> methods,
            List<Event> events,
            List<Thing> things,
            List<ValueList> valueLists) {
        this(language, site, systemErrors, methods, events, List.of(), things, valueLists, Memory.NONE);
    }

    public Spec {
        things = List.copyOf(things);
        valueLists = List.copyOf(valueLists);
        systemErrors = List.copyOf(systemErrors);
        methods = List.copyOf(methods);
        events = List.copyOf(events);
        placements = List.copyOf(placements);
    }

    /** The same documentation with those of its methods that pass the test; its things stay as they are. */
    public Spec only(Predicate<Method> test) {
        return with(methods.stream().filter(test).toList());
    }

    /** The same documentation with those of the shared types that its methods need. */
    public Spec withNeededTypes() {
        return withTypes(SharedTypes.neededBy(this));
    }

    /** The same documentation with those of the shared types that have these identifiers. */
    public Spec withTypes(Set<String> needed) {
        return new Spec(
                language,
                site,
                systemErrors,
                methods,
                events,
                placements,
                things.stream().filter(thing -> needed.contains(thing.id())).toList(),
                valueLists.stream().filter(list -> needed.contains(list.id())).toList(),
                memory);
    }

    /** The same documentation with other methods. */
    public Spec with(List<Method> others) {
        return new Spec(language, site, systemErrors, others, events, placements, things, valueLists, memory);
    }

    /** The same documentation with other events. */
    public Spec withEvents(List<Event> others) {
        return new Spec(language, site, systemErrors, methods, others, placements, things, valueLists, memory);
    }

    /** The same documentation with other placements. */
    public Spec withPlacements(List<Placement> others) {
        return new Spec(language, site, systemErrors, methods, events, others, things, valueLists, memory);
    }

    /** The same documentation, which remembers something. */
    public Spec remembering(Memory other) {
        return new Spec(language, site, systemErrors, methods, events, placements, things, valueLists, other);
    }

    /**
     * What a spec remembers of the documentations before it, so that the client of the next one still keeps what this one's keeps.
     *
     * @param major the major version of the client; empty where it is not known
     * @param names what its client calls in another way than the documentation alone says, by the classes below the package of the facade
     * @param earlier what earlier documentations said and those after them do not, the newest first
     */
    public record Memory(String major, Map<String, Map<String, String>> names, List<Earlier> earlier) {

        /** Nothing is remembered. */
        public static final Memory NONE = new Memory("", Map.of(), List.of());

        public Memory {
            names = Collections.unmodifiableMap(new TreeMap<>(names));
            earlier = List.copyOf(earlier);
        }

        /** Whether there is nothing to write down. */
        public boolean isEmpty() {
            return major.isEmpty() && names.isEmpty() && earlier.isEmpty();
        }

        /**
         * An earlier documentation.
         *
         * @param goneSince the name of the documentation that has something of it no longer; empty where it has none
         * @param major the major version of its client; empty where it is not known
         * @param names what that called in another way than its documentation alone says
         * @param spec what it said: all of it, or what is still of use
         */
        public record Earlier(String goneSince, String major, Map<String, Map<String, String>> names, Spec spec) {

            public Earlier {
                names = Collections.unmodifiableMap(new TreeMap<>(names));
            }

            /** The same with less of what it said. */
            public Earlier with(Spec less) {
                return new Earlier(goneSince, major, names, less);
            }
        }
    }
}
