package dev.docbind.generator.emit.java;

import dev.docbind.generator.emit.java.kept.KeptClient;
import dev.docbind.generator.emit.java.kept.KeptType;
import dev.docbind.generator.emit.java.part.Part;
import dev.docbind.generator.emit.java.part.PartKeys;
import dev.docbind.generator.emit.java.plan.ValueClassPlan;
import dev.docbind.generator.emit.java.type.ValueClassEmitter;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The files of an earlier client that belong to no method, and what those that are kept need. */
final class KeptFiles {

    private final KeptClient kept;
    private final PartKeys keys;

    KeptFiles(KeptClient kept, PartKeys keys) {
        this.kept = kept;
        this.keys = keys;
    }

    /** What makes each of the parts. */
    List<Function<PartEmitter, Part>> parts() {
        List<Function<PartEmitter, Part>> parts = new ArrayList<>();
        if (!kept.isKeeping()) {
            return parts;
        }
        for (KeptType<Thing> thing : kept.things().values()) {
            parts.add(emitter -> emitter.part(() -> keys.thing(thing.type()), files -> {
                new ThingEmitter(thing.type(), thing.things().another(), emitter.docs()).emit(files);
                return Part.made(files.sorted(), List.of(), null);
            }));
        }
        for (KeptType<ValueList> list : kept.lists().values()) {
            parts.add(emitter -> emitter.part(() -> keys.values(list.type()), files -> {
                ValueClassPlan values = list.things().values(list.type());
                files.add(
                        values.type().packageName(),
                        new ValueClassEmitter(values, emitter.docs()).emit(),
                        values.owner());
                return Part.made(files.sorted(), List.of(), null);
            }));
        }
        parts.add(emitter -> emitter.part(() -> keys.errors("what is kept", List.of()), files -> {
            files.add(
                    kept.plans().reader().packageName(),
                    new KeptValuesEmitter(kept.plans().reader(), emitter.docs()).emit(),
                    "what is kept");
            return Part.made(files.sorted(), List.of(), null);
        }));
        return parts;
    }
}
