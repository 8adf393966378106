package dev.docbind.generator.emit.java;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.api.ApiPlaces;
import dev.docbind.generator.emit.java.event.EventEmitter;
import dev.docbind.generator.emit.java.event.EventFamilyEmitter;
import dev.docbind.generator.emit.java.kept.KeptEvent;
import dev.docbind.generator.emit.java.name.EventNames;
import dev.docbind.generator.emit.java.part.Part;
import dev.docbind.generator.emit.java.part.PartKeys;
import dev.docbind.generator.emit.java.plan.RecordPlanner;
import dev.docbind.generator.emit.java.plan.ThingPlans;
import dev.docbind.generator.model.Spec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The files of events: a record for each, the family that they are, their codes. */
final class EventFiles {

    private final String packageName;
    private final ThingPlans plans;
    private final PartKeys keys;
    private final List<EventNames> events;
    private final Map<EventNames, ThingPlans> kept = new HashMap<>();

    /** The events of the documentation, and those that are kept. */
    EventFiles(String packageName, Spec spec, ThingPlans plans, PartKeys keys, List<KeptEvent> earlier) {
        this.packageName = packageName;
        this.plans = plans;
        this.keys = keys;
        this.events = new ArrayList<>(EventNames.of(packageName, spec.events()));
        for (KeptEvent event : earlier) {
            EventNames names = event.deprecated();
            kept.put(names, event.things());
            events.add(names);
        }
    }

    /** Places what the records consist of, that of undocumented events among them. */
    void place(ApiPlaces places) {
        if (events.isEmpty()) {
            return;
        }
        ClassName codes = EventNames.codes(packageName);
        events.forEach(
                names -> places.event(names, codes, RecordPlanner.event(names.type(), names.event(), inside(names))));
        places.unknownEvent(RecordPlanner.unknownEvent(EventNames.unknown(packageName)));
    }

    /** The parts; none where the documentation has no events. */
    List<Function<PartEmitter, Part>> parts() {
        List<Function<PartEmitter, Part>> work = new ArrayList<>();
        if (events.isEmpty()) {
            return work;
        }
        String where = EventNames.packageOf(packageName);
        work.add(emitter -> emitter.part(() -> keys.events(events), files -> {
            EventFamilyEmitter family = new EventFamilyEmitter(packageName, events, emitter.docs());
            files.add(where, family.family(), "events");
            files.add(where, family.unknown(), "events");
            files.add(where, family.codes(), "events");
            return Part.made(files.sorted(), List.of(), null);
        }));
        for (EventNames names : events) {
            work.add(emitter -> emitter.part(() -> keys.event(names), files -> {
                ThingPlans inside = inside(names);
                files.add(
                        where,
                        new EventEmitter(packageName, names, inside, emitter.docs()).emit(),
                        names.event().page());
                return Part.made(files.sorted(), inside.lists(), null);
            }));
        }
        return work;
    }

    private ThingPlans inside(EventNames names) {
        return kept.getOrDefault(names, plans).another();
    }
}
