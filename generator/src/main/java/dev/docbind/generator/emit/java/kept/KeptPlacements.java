package dev.docbind.generator.emit.java.kept;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.Unkept;
import dev.docbind.generator.emit.java.name.PlacementNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Which constants an earlier client's placements keep. To programs, a constant is its code with the record of its options: it is the
 * new documentation's only where that has both, and stays as it was otherwise.
 *
 * @param constants what placements of the documentation are called so that these stay, by their codes
 * @param kept the placements that stay
 */
record KeptPlacements(Map<String, String> constants, List<KeptPlacement> kept) {

    /**
     * Finds what stays.
     *
     * @param earlier the placements of the earlier client, by their constants
     * @param now those of the documentation, likewise
     * @param codes the class of the constants
     * @param gone classes that cannot be kept
     * @param unkept takes what cannot be kept
     */
    static KeptPlacements between(
            Map<String, KeptPlacement> earlier,
            Map<String, KeptPlacement> now,
            ClassName codes,
            Set<ClassName> gone,
            Consumer<Unkept> unkept) {
        Map<String, KeptPlacement> left = new LinkedHashMap<>(earlier);
        Map<String, String> names = new HashMap<>();
        for (PlacementNames own : namesOf(now).toList()) {
            namesOf(left).filter(own::isSame).findFirst().ifPresent(known -> {
                names.put(own.placement().code(), known.constant());
                left.remove(known.constant());
            });
        }
        Set<String> taken = new HashSet<>(earlier.keySet());
        namesOf(now)
                .forEach(own -> names.computeIfAbsent(own.placement().code(), code -> claim(own.constant(), taken)));
        List<KeptPlacement> kept = left.values().stream()
                .filter(old -> !gone.contains(old.names().options()))
                .map(old -> old.now(names.getOrDefault(old.names().placement().code(), "")))
                .toList();
        left.values().stream()
                .filter(old -> gone.contains(old.names().options()))
                .map(KeptPlacement::names)
                .forEach(old -> unkept.accept(new Unkept(
                        codes.canonicalName() + "#" + old.constant(),
                        "the record of its options cannot be kept",
                        old.placement().location())));
        return new KeptPlacements(names, kept);
    }

    private static Stream<PlacementNames> namesOf(Map<String, KeptPlacement> placements) {
        return placements.values().stream().map(KeptPlacement::names);
    }

    private static String claim(String wanted, Set<String> taken) {
        String name = wanted;
        for (int number = 2; !taken.add(name); number++) {
            name = wanted + "_" + number;
        }
        return name;
    }
}
