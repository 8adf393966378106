package dev.docbind.generator.resolve.placement;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Placement;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.Thing.Place;
import dev.docbind.generator.model.Thing.Rule;
import dev.docbind.generator.resolve.event.SentThings;
import dev.docbind.generator.resolve.event.StructureSignature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The types of options: placements with the same names and types have one. It is called as its fields are; where these are too many,
 * by the words that the codes have in common. So is one that has keys which the documentation does not have, or keys of any name: it
 * is that of the codes of one page.
 */
public final class SharedOptions {

    private static final String NAMESPACE = "placements";
    private static final String SIDE = NAMESPACE + "/answer/";
    private static final String SEPARATOR = "_";

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Thing> things = new TreeMap<>();
    private final List<Placement> placements;

    private SharedOptions(List<Placement> placements) {
        this.placements = placements;
        Map<String, List<Placement>> bySignature = new TreeMap<>();
        for (Placement placement : placements) {
            String signature = signature(placement);
            if (signature != null) {
                bySignature.computeIfAbsent(signature, key -> new ArrayList<>()).add(placement);
            }
        }
        Set<String> taken = new HashSet<>();
        bySignature.forEach((signature, alike) -> add(SentThings.claim(SIDE + name(alike), taken), alike));
        placements.stream()
                .filter(placement -> !placement.options().isEmpty() && signature(placement) == null)
                .collect(Collectors.groupingBy(Placement::options, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(same -> add(SentThings.claim(SIDE + common(same), taken), same));
    }

    private void add(String id, List<Placement> alike) {
        alike.forEach(placement -> ids.put(placement.code(), id));
        things.put(id, thing(id, alike));
    }

    /** The types of the options of these placements. */
    public static SharedOptions of(List<Placement> placements) {
        return new SharedOptions(placements);
    }

    /** The things that the options are, sorted by their identifiers. */
    public List<Thing> things() {
        return List.copyOf(things.values());
    }

    /** The placements, whose options refer to these things. */
    public List<Placement> placements() {
        return placements.stream()
                .map(placement -> placement.with(placement.options(), ids.get(placement.code())))
                .toList();
    }

    private static @Nullable String signature(Placement placement) {
        return placement.options().isEmpty() ? null : StructureSignature.of(placement.optionsField());
    }

    private static String name(List<Placement> alike) {
        String inside = StructureSignature.name(alike.get(0).optionsField());
        return inside == null ? common(alike) : inside;
    }

    private static String common(List<Placement> alike) {
        List<String> common = new ArrayList<>(words(alike.get(0)));
        alike.forEach(placement -> common.retainAll(words(placement)));
        return common.isEmpty() ? "options" : String.join(SEPARATOR, common);
    }

    private static List<String> words(Placement placement) {
        String code =
                placement.open() == null ? placement.code() : placement.code().replace(placement.open(), "");
        return Arrays.stream(code.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Thing thing(String id, List<Placement> alike) {
        List<Place> places = alike.stream()
                .map(placement -> new Place(placement.code(), "response/" + Placement.OPTIONS, Rule.EQUAL))
                .toList();
        return SentThings.thing(id, NAMESPACE, places, joined(alike));
    }

    /** The fields: with the words of one where all have the same. */
    private static List<Field> joined(List<Placement> alike) {
        List<Field> fields = new ArrayList<>();
        for (int at = 0; at < alike.get(0).options().size(); at++) {
            int place = at;
            List<Field> same =
                    alike.stream().map(one -> one.options().get(place)).toList();
            Field first = same.get(0);
            boolean one = same.stream().map(Field::description).distinct().count() == 1;
            fields.add(
                    one
                            ? first
                            : first.toBuilder().description("").summary(null).build());
        }
        return fields;
    }
}
