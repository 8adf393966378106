package dev.docbind.generator.run;

import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import java.util.List;
import java.util.function.Predicate;

/**
 * What of a documentation a run is about: methods by their names, events by the methods that their pages stand with, placements by
 * the methods that take or answer their codes. This is the one place that says so, for pages and for spec files.
 */
public final class SelectedParts {

    private final Predicate<String> selection;
    private final SelectedEvents events;
    private final boolean placements;

    /**
     * The parts of a run.
     *
     * @param methods the methods beside which events and placements are looked for, those of which the run is not about among them
     * @param selection the names of the methods that it is about; the empty name is that of any
     */
    public SelectedParts(List<Method> methods, Predicate<String> selection) {
        this.selection = selection;
        this.events = new SelectedEvents(methods, selection);
        this.placements =
                selection.test("") || methods.stream().filter(this::takes).anyMatch(CodesOfPlacements::areIn);
    }

    boolean takes(Method method) {
        return selection.test(method.name());
    }

    boolean takes(Event event) {
        return events.takes(event);
    }

    /** Whether the run is about placements: its methods take or answer their codes, or it is about all methods. */
    boolean takesPlacements() {
        return placements;
    }

    /** The methods, events and placements of a documentation that the run is about; what they share stays as it is. */
    public Spec of(Spec spec) {
        return spec.only(this::takes)
                .withEvents(spec.events().stream().filter(this::takes).toList())
                .withPlacements(placements ? spec.placements() : List.of());
    }
}
