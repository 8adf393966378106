package dev.docbind.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.plan.ValueClassPlan.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the classes of an earlier client have beside what the documentation says now, by the classes.
 *
 * @param records what records have
 * @param values what closed lists have
 * @param errors what enums of errors have
 * @param files the types that stand inside the class of a file and nowhere else; the top is the earlier one
 * @param methods the earlier plans of methods that are still there, by their requests
 * @param reader the class of the client that reads values as the types that they had
 */
public record KeptPlans(
        Map<ClassName, Fields> records,
        Map<ClassName, List<Value>> values,
        Map<ClassName, List<ErrorConstant>> errors,
        Map<ClassName, FilePlan> files,
        Map<ClassName, MethodPlan> methods,
        ClassName reader) {

    /** Nothing is kept. */
    public static final KeptPlans NONE =
            new KeptPlans(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), ClassName.get("", "None"));

    /**
     * What a record has beside what the documentation says.
     *
     * @param added components that only the earlier one has
     * @param changed earlier components, the names or the places on the wire of which others have now
     * @param starred what requests need now and did not, by its name on the wire
     */
    public record Fields(List<Component> added, List<Component> changed, Set<String> starred) {

        static final Fields NONE = new Fields(List.of(), List.of(), Set.of());

        public Fields {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            starred = Set.copyOf(starred);
        }
    }

    /** The names that components of a record have: where an earlier one has another type, the new one gives way. */
    List<Component> named(ClassName type, List<Component> components) {
        Fields fields = fields(type);
        Set<String> earlier = new HashSet<>();
        fields.changed().forEach(component -> earlier.add(component.name()));
        Set<String> taken = new HashSet<>(earlier);
        Stream.concat(components.stream(), fields.added().stream()).forEach(component -> taken.add(component.name()));
        List<Component> named = new ArrayList<>();
        for (Component own : components) {
            Component component = fields.starred().contains(own.wireName()) ? own.reminding(reader) : own;
            named.add(
                    earlier.contains(component.name()) ? component.called(other(component.name(), taken)) : component);
        }
        named.addAll(fields.added());
        return named;
    }

    private static String other(String name, Set<String> taken) {
        int count = 2;
        while (!taken.add(name + "_" + count)) {
            count++;
        }
        return name + "_" + count;
    }

    /** The components that have given way, or are renamed, with those that have their places now. */
    List<Replaced> replaced(ClassName type, List<Component> named) {
        return fields(type).changed().stream()
                .flatMap(earlier -> named.stream()
                        .filter(component -> component.wireName().equals(earlier.wireName()))
                        .findFirst()
                        .or(() -> named.stream()
                                .filter(component -> component.name().startsWith(earlier.name() + "_"))
                                .findFirst())
                        .map(component -> new Replaced(earlier, component, reader))
                        .stream())
                .toList();
    }

    private Fields fields(ClassName type) {
        return records.getOrDefault(type, Fields.NONE);
    }

    /**
     * An accessor that an earlier record has.
     *
     * @param earlier the component as it was
     * @param now the one that has its place
     * @param reader the class that reads its value as the earlier type
     */
    public record Replaced(Component earlier, Component now, ClassName reader) {}

    /** The values of a closed list with those that it had. */
    ValueClassPlan with(ValueClassPlan plan) {
        List<Value> kept = values.getOrDefault(plan.type(), List.of());
        return kept.isEmpty()
                ? plan
                : new ValueClassPlan(plan.type(), plan.fieldNames(), plan.owner(), together(plan.values(), kept));
    }

    /** The constants of an enum with those that it had. */
    List<ErrorConstant> with(@Nullable ClassName type, List<ErrorConstant> constants) {
        return type == null ? constants : together(constants, errors.getOrDefault(type, List.of()));
    }

    /** The file with the types that it had. */
    FilePlan with(FilePlan file) {
        FilePlan kept = files.get(file.top().type());
        return kept == null
                ? file
                : new FilePlan(
                        file.top(),
                        together(file.records(), kept.records()),
                        together(file.values(), kept.values()),
                        together(file.others(), kept.others()));
    }

    /** The earlier plan of a method; null where there is none. */
    @Nullable
    MethodPlan method(ClassName request) {
        return methods.get(request);
    }

    private static <T> List<T> together(List<T> own, List<T> kept) {
        return Stream.of(own, kept).flatMap(List::stream).distinct().toList();
    }
}
