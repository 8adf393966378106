package dev.docbind.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.name.ThingClasses;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The plans of things that were made so far, for all parts of a client. A plan does not depend on who asks first: of things that stand
 * inside each other, that of the first one by name is made first.
 */
final class PlannedThings {

    private final ThingClasses classes;
    private final KeptPlans kept;
    private final Map<String, Planned> plans = new ConcurrentHashMap<>();
    private final Map<String, ValueClassPlan> values = new ConcurrentHashMap<>();
    private final Map<String, ValueClassPlan> names = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    /** What stands for the things whose plans are being made; the thread that makes them alone sees it. */
    private final Map<String, RecordPlan> begun = new HashMap<>();

    /**
     * A plan.
     *
     * @param file what is emitted for the thing
     * @param lists the identifiers of the closed lists of values that it needs
     */
    record Planned(FilePlan file, Set<String> lists) {}

    PlannedThings(ThingClasses classes, KeptPlans kept) {
        this.classes = classes;
        this.kept = kept;
    }

    /** What is kept of an earlier client. */
    KeptPlans kept() {
        return kept;
    }

    /** What stands for a thing whose plan is being made; null where it is not. */
    @Nullable
    RecordPlan begun(Thing thing) {
        return lock.isHeldByCurrentThread() ? begun.get(thing.id()) : null;
    }

    Planned of(Thing thing) {
        Planned known = plans.get(thing.id());
        if (known != null) {
            return known;
        }
        lock.lock();
        try {
            return planned(thing);
        } finally {
            lock.unlock();
        }
    }

    private Planned planned(Thing thing) {
        List<Thing> cycle = classes.cycleOf(thing);
        if (cycle.stream().noneMatch(other -> begun.containsKey(other.id()))) {
            for (Thing other : cycle) {
                if (!plans.containsKey(other.id())) {
                    make(other);
                }
            }
        }
        Planned known = plans.get(thing.id());
        return known == null ? make(thing) : known;
    }

    private Planned make(Thing thing) {
        ClassName type = classes.classOf(thing);
        begun.put(thing.id(), RecordPlan.open(type, thing.part(), List.of(), List.of()));
        try {
            ThingPlans inside = new ThingPlans(classes, this);
            FilePlan file = RecordPlanner.thing(thing, type, inside);
            Planned made = new Planned(file, inside.lists());
            plans.put(thing.id(), made);
            return made;
        } finally {
            begun.remove(thing.id());
        }
    }

    ValueClassPlan values(ValueList list) {
        return values.computeIfAbsent(list.id(), id -> kept.with(ValuePlanner.values(classes.classOf(list), list)));
    }

    ValueClassPlan names(Thing thing) {
        return names.computeIfAbsent(
                thing.id(), id -> kept.with(ValuePlanner.fieldNames(classes.fieldNamesOf(thing), thing)));
    }
}
