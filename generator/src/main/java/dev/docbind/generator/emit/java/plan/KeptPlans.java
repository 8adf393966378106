package dev.docbind.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.plan.ValueClassPlan.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the classes of earlier clients have beside what the documentation says now, by the classes.
 *
 * @param records what records have
 * @param values what closed lists have
 * @param errors what enums of errors have
 * @param files the types that stand inside the class of a file and nowhere else; the top is the earlier one
 * @param methods the earlier calls of methods that are still there, by their requests
 * @param reader the class of the client that reads values as the types that they had
 */
public record KeptPlans(
        Map<ClassName, Fields> records,
        Map<ClassName, List<Value>> values,
        Map<ClassName, List<ErrorConstant>> errors,
        Map<ClassName, FilePlan> files,
        Map<ClassName, Calls> methods,
        ClassName reader) {

    /** Nothing is kept. */
    public static final KeptPlans NONE =
            new KeptPlans(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), ClassName.get("", "None"));

    /**
     * Which documentation something is gone from.
     *
     * @param goneSince its name; empty where it has none
     * @param major the major version of the last client that had it of its own; empty where it is not known
     */
    public record Origin(String goneSince, String major) {}

    /**
     * Why a member is there although the documentation does not have it.
     *
     * @param origin since when
     * @param why as a sentence
     */
    public record Note(Origin origin, String why) {}

    /**
     * What a record has beside what the documentation says.
     *
     * @param added components that only an earlier one has
     * @param changed earlier components, the names or the places on the wire of which others have now
     * @param names the names of components whose own are those of earlier ones, by their own
     * @param starred what requests need now and did not, by its name on the wire
     */
    public record Fields(List<Component> added, List<Changed> changed, Map<String, String> names, Set<String> starred) {

        static final Fields NONE = new Fields(List.of(), List.of(), Map.of(), Set.of());

        public Fields {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            names = Map.copyOf(names);
            starred = Set.copyOf(starred);
        }

        /** Whether nothing is kept. */
        public boolean isEmpty() {
            return added.isEmpty() && changed.isEmpty() && names.isEmpty() && starred.isEmpty();
        }
    }

    /**
     * An earlier component that another one stands for.
     *
     * @param earlier the component as it was
     * @param now the name of the one that has its place
     */
    public record Changed(Component earlier, String now) {}

    /**
     * The calls that a method had.
     *
     * @param earlier their plans, the oldest first
     * @param constant the constant of the request that refers to the method with the answer that it has now
     */
    public record Calls(List<MethodPlan> earlier, String constant) {

        static final Calls NONE = new Calls(List.of(), MethodPlan.METHOD);
    }

    /** The names that components of a record have: where an earlier one has another type, the new one gives way. */
    List<Component> named(ClassName type, List<Component> components) {
        Fields fields = fields(type);
        List<Component> named = new ArrayList<>();
        for (Component own : components) {
            Component component = fields.starred().contains(own.wireName()) ? own.reminding(reader) : own;
            named.add(component.called(fields.names().getOrDefault(own.name(), own.name())));
        }
        named.addAll(fields.added());
        return named;
    }

    /** The components that have given way, or are renamed, with those that have their places now. */
    List<Replaced> replaced(ClassName type, List<Component> named) {
        List<Changed> changed = fields(type).changed();
        if (changed.isEmpty()) {
            return List.of();
        }
        Map<String, Component> byName = new LinkedHashMap<>();
        named.forEach(component -> byName.put(component.name(), component));
        List<Replaced> replaced = new ArrayList<>();
        for (Changed one : changed) {
            Component now = byName.get(one.now());
            if (now != null) {
                replaced.add(new Replaced(one.earlier(), now, reader));
            }
        }
        return replaced;
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

    /** The earlier calls of a method. */
    Calls calls(ClassName request) {
        return methods.getOrDefault(request, Calls.NONE);
    }

    private static <T> List<T> together(List<T> own, List<T> kept) {
        return Stream.of(own, kept).flatMap(List::stream).distinct().toList();
    }
}
