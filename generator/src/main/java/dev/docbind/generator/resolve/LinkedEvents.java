package dev.docbind.generator.resolve;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.resolve.event.EventLinker;
import dev.docbind.generator.resolve.rule.DocumentedMethod;
import dev.docbind.generator.resolve.rule.Rules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The events of a documentation. */
record LinkedEvents(List<Event> events) {

    /**
     * The events of pages, sorted by their codes, each code once.
     *
     * @param documented the events of all pages, corrected
     * @param pages what the texts of all pages tell: any of them may say that there is a number behind a code
     */
    static LinkedEvents of(List<Event> documented, Collection<PageSigns> pages, Diagnostics diagnostics) {
        Map<String, Event> byCode = new TreeMap<>();
        documented.stream().sorted(Comparator.comparing(Event::location)).forEach(event -> {
            Event other = byCode.putIfAbsent(event.code(), event);
            if (other != null) {
                diagnostics
                        .about(event.code())
                        .warning(
                                "event-duplicate",
                                event.location(),
                                "the event " + event.code() + " is documented by " + other.page() + ", too",
                                "describe it on one page and link to that");
            }
        });
        Set<String> numbered =
                pages.stream().flatMap(page -> page.numbered().stream()).collect(Collectors.toSet());
        return new LinkedEvents(byCode.values().stream()
                .map(event -> numbered.contains(event.code()) ? event.withNumbers() : event)
                .toList());
    }

    /** What breaks the rules. */
    List<Diagnostic> problems(Diagnostics apart) {
        Rules.checkEvents(documented(), apart);
        return apart.sorted();
    }

    private List<DocumentedMethod> documented() {
        return events.stream().map(EventLinker::documented).toList();
    }

    /** Methods that answer the data of the events, in their order. */
    List<Method> carriers() {
        return events.stream().map(Event::asMethod).toList();
    }

    /** The events with what methods like these answer. */
    List<Event> with(List<Method> carriers) {
        List<Event> whole = new ArrayList<>(events.size());
        for (int at = 0; at < events.size(); at++) {
            whole.add(events.get(at).with(carriers.get(at)));
        }
        return whole;
    }
}
