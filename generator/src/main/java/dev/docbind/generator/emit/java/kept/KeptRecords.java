package dev.docbind.generator.emit.java.kept;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.emit.Unkept;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.KeptPlans.Fields;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the components that a record had and has no longer, or has with another type. */
final class KeptRecords {

    private static final Set<ClassName> READABLE = Set.of(ClassName.get(List.class), ClassName.get(Map.class));

    private final Set<ClassName> gone;
    private final KeptWords words;
    private final List<Unkept> unkept;

    /**
     * A finder.
     *
     * @param gone classes that cannot be kept: no more can what has their types
     */
    KeptRecords(Set<ClassName> gone, KeptWords words, List<Unkept> unkept) {
        this.gone = gone;
        this.words = words;
        this.unkept = unkept;
    }

    /** What is kept; null where that is nothing. */
    @Nullable
    Fields between(RecordPlan earlier, RecordPlan now) {
        Map<String, Component> names = new LinkedHashMap<>();
        Map<String, Component> wireNames = new LinkedHashMap<>();
        for (Component component : now.components()) {
            names.put(component.name(), component);
            wireNames.put(component.wireName(), component);
        }
        List<Component> added = new ArrayList<>();
        List<Component> changed = new ArrayList<>();
        for (Component component : earlier.components()) {
            Component own = names.get(component.name());
            if (own != null && own.type().equals(component.type())) {
                continue;
            }
            String symbol = earlier.type().canonicalName() + "#" + component.name();
            if (!earlier.isOpen()) {
                unkept.add(new Unkept(
                        symbol,
                        "its position has another meaning",
                        component.field().location()));
            } else if (refersToGone(component.type())) {
                unkept.add(new Unkept(
                        symbol, "its type cannot be kept", component.field().location()));
            } else if ((own != null || wireNames.containsKey(component.wireName())) && !isReadable(component.type())) {
                unkept.add(new Unkept(
                        symbol,
                        "its type cannot be read anew",
                        component.field().location()));
            } else if (own != null) {
                changed.add(component.kept(words.typeChanged()));
            } else if (wireNames.containsKey(component.wireName())) {
                changed.add(component.kept(words.renamed()));
            } else {
                added.add(component.kept(words.field()));
            }
        }
        Set<String> starred = starred(earlier, now);
        return added.isEmpty() && changed.isEmpty() && starred.isEmpty() ? null : new Fields(added, changed, starred);
    }

    private static Set<String> starred(RecordPlan earlier, RecordPlan now) {
        Set<String> needed = enforced(now);
        needed.removeAll(enforced(earlier));
        return needed;
    }

    private static Set<String> enforced(RecordPlan plan) {
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
