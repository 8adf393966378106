package dev.docbind.generator.emit.java.kept;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.Unkept;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.plan.KeptPlans;
import dev.docbind.generator.emit.java.plan.ThingPlans;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client keeps of an earlier one.
 *
 * @param plans what its own classes have beside what the documentation says
 * @param names the methods with other names than the documentation gives, by their requests
 * @param methods the methods that the documentation does not have
 * @param things the types of methods that stand in files of their own
 * @param lists the closed lists that do
 * @param earlier the earlier plans of what methods share; null where nothing is kept
 * @param unkept what cannot be kept
 */
public record KeptClient(
        KeptPlans plans,
        Map<ClassName, MethodNames> names,
        List<MethodNames> methods,
        List<Thing> things,
        List<ValueList> lists,
        @Nullable ThingPlans earlier,
        List<Unkept> unkept) {

    /** Nothing is kept. */
    public static final KeptClient NONE =
            new KeptClient(KeptPlans.NONE, Map.of(), List.of(), List.of(), List.of(), null, List.of());

    /** Whether an earlier client is known. */
    public boolean isKeeping() {
        return earlier != null;
    }

    /** The names of a method, which give way to those of an earlier client. */
    public MethodNames named(MethodNames own) {
        return names.getOrDefault(own.request(), own);
    }

    /** Whether a method is one of those that the documentation does not have. */
    public boolean keeps(MethodNames own) {
        return methods.stream().anyMatch(method -> method.request().equals(own.request()));
    }

    /** How many members and types are kept. */
    public int size() {
        int members = methods.size() + things.size() + lists.size() + names.size();
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
