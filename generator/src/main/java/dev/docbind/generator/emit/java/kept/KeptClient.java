package dev.docbind.generator.emit.java.kept;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.Unkept;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.name.PlacementNames;
import dev.docbind.generator.emit.java.plan.KeptPlans;
import dev.docbind.generator.emit.java.plan.KeptPlans.Origin;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a client keeps of earlier ones.
 *
 * @param isKeeping whether an earlier client is known
 * @param plans what its own classes have beside what the documentation says
 * @param names the methods with other names than the documentation gives, by their requests
 * @param constants the constants of placements, by their codes; those that are missing have the names that the documentation gives
 * @param methods the methods that the documentation does not have
 * @param events the events that it does not have
 * @param placements the placements that it does not have
 * @param things the types of methods that stand in files of their own, by their classes
 * @param lists the closed lists that do
 * @param origins since when types are gone that are kept as a whole
 * @param unkept what cannot be kept
 */
public record KeptClient(
        boolean isKeeping,
        KeptPlans plans,
        Map<ClassName, MethodNames> names,
        Map<String, String> constants,
        List<KeptMethod> methods,
        List<KeptEvent> events,
        List<KeptPlacement> placements,
        Map<ClassName, KeptType<Thing>> things,
        Map<ClassName, KeptType<ValueList>> lists,
        Map<ClassName, Origin> origins,
        List<Unkept> unkept) {

    /** Nothing is kept. */
    public static final KeptClient NONE = new KeptClient(
            false,
            KeptPlans.NONE,
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of());

    /** The names of a method, which give way to those of an earlier client. */
    public MethodNames named(MethodNames own) {
        return names.getOrDefault(own.request(), own);
    }

    /** The names of a placement, which give way to those of an earlier client. */
    public PlacementNames named(PlacementNames own) {
        return own.called(constants.getOrDefault(own.placement().code(), own.constant()));
    }

    /** The same with fewer methods. */
    public KeptClient only(Set<ClassName> requests) {
        return new KeptClient(
                isKeeping,
                plans,
                names,
                constants,
                methods.stream()
                        .filter(method -> requests.contains(method.names().request()))
                        .toList(),
                events,
                placements,
                things,
                lists,
                origins,
                unkept);
    }

    /** Whether a closed list is one that the documentation does not have. */
    public boolean keeps(ValueList list) {
        return lists.values().stream().anyMatch(one -> one.type().equals(list));
    }

    /** How many members and types are kept. */
    public int size() {
        int members = methods.size() + events.size() + placements.size() + things.size() + lists.size() + names.size();
        members += plans.records().values().stream()
                .mapToInt(fields -> fields.added().size()
                        + fields.changed().size()
                        + fields.starred().size())
                .sum();
        members += plans.values().values().stream().mapToInt(List::size).sum();
        members += plans.errors().values().stream().mapToInt(List::size).sum();
        return members
                + plans.files().values().stream()
                        .mapToInt(file -> file.records().size() + file.values().size())
                        .sum();
    }
}
