package dev.docbind.generator.resolve;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Placement;
import dev.docbind.generator.resolve.event.SentThings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The placements of a documentation. */
final class LinkedPlacements {

    private LinkedPlacements() {}

    /**
     * The placements of pages, sorted by their codes, each code once. Of the pages that document one, those that say where it is come
     * before those that only show what is sent, and pages on few placements before overviews of many. A later one adds what is sent to the
     * same code there, and where the code is bound; an overview, which only shows what is sent, to codes of other pages, too, adds the
     * latter alone.
     */
    static List<Placement> of(List<Placement> documented) {
        Map<String, Set<String>> onPage = new HashMap<>();
        documented.forEach(placement -> onPage.computeIfAbsent(placement.page(), page -> new HashSet<>())
                .add(placement.code()));
        Map<String, Placement> byCode = new TreeMap<>();
        documented.stream()
                .sorted(Comparator.<Placement, Boolean>comparing(
                                placement -> placement.where().isEmpty())
                        .thenComparing(placement ->
                                onPage.getOrDefault(placement.page(), Set.of()).size())
                        .thenComparing(Placement::location))
                .forEach(placement ->
                        byCode.merge(placement.code(), placement, (first, other) -> joined(first, other, onPage)));
        return named(List.copyOf(byCode.values()));
    }

    /** The placements, each under a name of its own: codes may differ in signs alone that no name in Java has. */
    private static List<Placement> named(List<Placement> placements) {
        Set<String> taken = new HashSet<>();
        return placements.stream()
                .map(placement -> placement.called(SentThings.claim(placement.constant(), taken)))
                .toList();
    }

    private static Placement joined(Placement first, Placement other, Map<String, Set<String>> onPage) {
        List<String> bound = Stream.of(first, other)
                .flatMap(placement -> placement.bound().stream())
                .distinct()
                .sorted()
                .toList();
        Set<String> known = onPage.getOrDefault(first.page(), Set.of());
        if (other.where().isEmpty() && !known.containsAll(onPage.getOrDefault(other.page(), Set.of()))) {
            return first.bound(bound);
        }
        boolean longer = other.options().size() > first.options().size();
        Map<String, Field> options = new LinkedHashMap<>();
        Stream.of(longer ? other : first, first, other)
                .flatMap(placement -> placement.options().stream())
                .forEach(field -> options.putIfAbsent(field.wireName(), field));
        List<AnswerExample> examples = new ArrayList<>(first.examples());
        examples.addAll(other.examples());
        return first.bound(bound).with(List.copyOf(options.values()), examples);
    }
}
