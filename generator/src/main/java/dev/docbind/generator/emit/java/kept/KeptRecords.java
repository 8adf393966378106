package dev.docbind.generator.emit.java.kept;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.emit.Unkept;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.KeptPlans.Changed;
import dev.docbind.generator.emit.java.plan.KeptPlans.Fields;
import dev.docbind.generator.emit.java.plan.KeptPlans.Note;
import dev.docbind.generator.emit.java.plan.KeptPlans.Origin;
import dev.docbind.generator.emit.java.plan.KeptPlans.Replaced;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the components that a record had and has no longer, or has with another type. */
final class KeptRecords {

    private static final Set<ClassName> READABLE = Set.of(ClassName.get(List.class), ClassName.get(Map.class));

    private final RecordPlan earlier;
    private final RecordPlan now;
    private final Set<ClassName> gone;
    private final Map<String, String> called;
    private final Origin origin;
    private final Consumer<Unkept> unkept;
    /** All that programs know, by its name. */
    private final Map<String, Component> known = new LinkedHashMap<>();

    /** What is read now, by all names that it has on the wire. */
    private final Map<String, Component> wireNames = new HashMap<>();

    private KeptRecords(
            RecordPlan earlier,
            RecordPlan now,
            Set<ClassName> gone,
            Map<String, String> called,
            Origin origin,
            Consumer<Unkept> unkept) {
        this.earlier = earlier;
        this.now = now;
        this.gone = gone;
        this.called = called;
        this.origin = origin;
        this.unkept = unkept;
        Stream.concat(earlier.components().stream(), earlier.replaced().stream().map(Replaced::earlier))
                .forEach(component -> known.putIfAbsent(component.name(), component));
        now.components().forEach(component -> wireNames.putIfAbsent(component.wireName(), component));
        now.components()
                .forEach(component -> component
                        .field()
                        .traits()
                        .spellings()
                        .forEach(spelling -> wireNames.putIfAbsent(spelling, component)));
    }

    /**
     * Finds what is kept.
     *
     * @param gone classes that cannot be kept: no more can what has their types
     * @param called what the record is known to call in another way
     * @param origin since when what the earlier documentation itself says is gone
     * @param starred whether what is required anew need not be there yet
     * @param unkept takes what cannot be kept
     */
    static Fields between(
            RecordPlan earlier,
            RecordPlan now,
            Set<ClassName> gone,
            Map<String, String> called,
            Origin origin,
            boolean starred,
            Consumer<Unkept> unkept) {
        return new KeptRecords(earlier, now, gone, called, origin, unkept).find(starred);
    }

    private Fields find(boolean starred) {
        Map<String, Component> refused = refused();
        known.keySet().removeAll(refused.keySet());
        Map<String, String> names = names();
        Map<String, Component> emitted = new HashMap<>();
        now.components().forEach(own -> emitted.put(names.getOrDefault(own.name(), own.name()), own));
        List<Component> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        known.forEach((name, component) -> {
            Component own = emitted.get(name);
            if (own == null) {
                keep(component, names, added, changed);
            }
        });
        return new Fields(added, changed, names, starred ? starred() : Set.of());
    }

    private void keep(Component component, Map<String, String> names, List<Component> added, List<Changed> changed) {
        Note note = component.kept();
        KeptWords words = new KeptWords(note == null ? origin : note.origin());
        Component samePlace = wireNames.get(component.wireName());
        String itsName = names.get(component.name());
        String place = samePlace == null ? itsName : names.getOrDefault(samePlace.name(), samePlace.name());
        if (place == null) {
            added.add(component.kept(words.field()));
        } else {
            boolean same = samePlace != null && samePlace.type().equals(component.type());
            changed.add(new Changed(component.kept(same ? words.renamed() : words.typeChanged()), place));
        }
    }

    /** Components whose names in Java are others than their own: programs know these for something else. */
    private Map<String, String> names() {
        Set<String> taken = new HashSet<>(known.keySet());
        now.components().forEach(own -> taken.add(own.name()));
        Map<String, String> names = new LinkedHashMap<>();
        for (Component own : now.components()) {
            Component before = known.get(own.name());
            String name = called.get(own.name());
            if (name != null) {
                names.put(own.name(), name);
            } else if (before != null && !before.type().equals(own.type())) {
                names.put(own.name(), other(own, taken));
            }
        }
        return names;
    }

    /** The name that programs know it by, or a new one. */
    private String other(Component own, Set<String> taken) {
        String name = known.values().stream()
                .filter(component -> component.wireName().equals(own.wireName())
                        && component.type().equals(own.type()))
                .map(Component::name)
                .findFirst()
                .orElse(null);
        if (name != null) {
            return name;
        }
        int count = 2;
        while (!taken.add(own.name() + "_" + count)) {
            count++;
        }
        return own.name() + "_" + count;
    }

    /** What cannot be kept. */
    private Map<String, Component> refused() {
        Map<String, Component> names = new HashMap<>();
        now.components().forEach(own -> names.put(own.name(), own));
        Map<String, Component> refused = new LinkedHashMap<>();
        known.forEach((name, component) -> {
            Component own = names.get(name);
            boolean stays = own != null && own.type().equals(component.type());
            Component there = wireNames.get(component.wireName());
            boolean isRenamed = there != null && there.type().equals(component.type());
            String why = stays ? null : why(component, !isRenamed && (own != null || there != null));
            if (why != null) {
                refused.put(name, component);
                unkept.accept(new Unkept(
                        earlier.type().canonicalName() + "#" + name,
                        why,
                        component.field().location()));
            }
        });
        return refused;
    }

    private @Nullable String why(Component component, boolean replaced) {
        if (!earlier.isOpen()) {
            return "its position has another meaning";
        }
        if (refersToGone(component.type())) {
            return "its type cannot be kept";
        }
        return replaced && !isReadable(component.type()) ? "its type cannot be read anew" : null;
    }

    private Set<String> starred() {
        Set<String> needed = enforced(now);
        needed.removeAll(enforced(earlier));
        return needed;
    }

    /** What requests need, by its name on the wire. */
    static Set<String> enforced(RecordPlan plan) {
        return plan.components().stream()
                .filter(component -> component.field().enforced())
                .map(Component::wireName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether what is something else now can be read as it: a class, lists and maps of one. */
    private static boolean isReadable(TypeName type) {
        return !(type instanceof ParameterizedTypeName generic)
                || (READABLE.contains(generic.rawType())
                        && generic.typeArguments().stream().allMatch(KeptRecords::isReadable));
    }

    private boolean refersToGone(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            return generic.typeArguments().stream().anyMatch(this::refersToGone);
        }
        return type.withoutAnnotations() instanceof ClassName name && gone.contains(name);
    }
}
