package dev.docbind.generator.emit.java;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.api.ApiPlaces;
import dev.docbind.generator.emit.java.event.PlacementsEmitter;
import dev.docbind.generator.emit.java.kept.KeptClient;
import dev.docbind.generator.emit.java.name.PlacementNames;
import dev.docbind.generator.emit.java.name.ThingClasses;
import dev.docbind.generator.emit.java.part.Part;
import dev.docbind.generator.emit.java.part.PartKeys;
import dev.docbind.generator.model.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The file of placements: their codes. The records of their options are things. */
final class PlacementFiles {

    private final ClassName codes;
    private final PartKeys keys;
    private final List<PlacementNames> placements;

    /** The placements of the documentation, and those that are kept. */
    PlacementFiles(String packageName, Spec spec, ThingClasses things, PartKeys keys, KeptClient kept) {
        this.codes = PlacementNames.codes(packageName);
        this.keys = keys;
        this.placements = PlacementNames.of(spec.placements(), things).stream()
                .map(kept::named)
                .collect(Collectors.toCollection(ArrayList::new));
        kept.placements().forEach(placement -> placements.add(placement.deprecated()));
    }

    boolean isEmpty() {
        return placements.isEmpty();
    }

    /** Places the constants. */
    void place(ApiPlaces places) {
        placements.forEach(names -> places.placement(names, codes));
    }

    /** The parts; none where there are no placements. */
    List<Function<PartEmitter, Part>> parts() {
        return placements.isEmpty()
                ? List.of()
                : List.of(emitter -> emitter.part(() -> keys.placements(placements), files -> {
                    files.add(
                            codes.packageName(),
                            new PlacementsEmitter(codes, placements, emitter.docs()).emit(),
                            "placements");
                    return Part.made(files.sorted(), List.of(), null);
                }));
    }
}
