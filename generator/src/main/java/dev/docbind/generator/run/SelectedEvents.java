package dev.docbind.generator.run;

import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which events a run is about: those of what its methods are about, which their pages stand with. Where no method stands beside an
 * event, a run that is about all methods is about it, too.
 */
final class SelectedEvents {

    private final Map<String, Boolean> homes = new HashMap<>();
    private final boolean others;

    /**
     * The events of a run.
     *
     * @param methods all methods, those of which the run is not about among them
     * @param selection the names of the methods that it is about; the empty name is that of any
     */
    SelectedEvents(List<Method> methods, Predicate<String> selection) {
        for (Method method : methods) {
            String folder = method.page().substring(0, method.page().lastIndexOf('/') + 1);
            homes.merge(folder, selection.test(method.name()), Boolean::logicalOr);
        }
        others = selection.test("");
    }

    boolean takes(Event event) {
        return homes.getOrDefault(event.home(), others);
    }
}
