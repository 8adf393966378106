package dev.docbind.generator.emit.java.kept;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.client.PlannedMethod;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.name.ThingClasses;
import dev.docbind.generator.emit.java.plan.AnswerPlan;
import dev.docbind.generator.emit.java.plan.ErrorConstants;
import dev.docbind.generator.emit.java.plan.ErrorEnumPlan;
import dev.docbind.generator.emit.java.plan.FilePlan;
import dev.docbind.generator.emit.java.plan.KeptPlans;
import dev.docbind.generator.emit.java.plan.MethodPlan;
import dev.docbind.generator.emit.java.plan.ThingPlans;
import dev.docbind.generator.emit.java.plan.ValueClassPlan;
import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import dev.docbind.generator.source.SourceLocation;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All types of a client as they are planned, with what keeps nothing. */
public final class PlannedClient {

    private final Map<ClassName, PlannedType> types = new LinkedHashMap<>();
    private final Map<String, ClassName> spellings = new LinkedHashMap<>();
    private final Map<ClassName, MethodPlan> methods = new LinkedHashMap<>();
    private final Map<ClassName, FilePlan> files = new LinkedHashMap<>();
    private final Map<ClassName, Thing> things = new LinkedHashMap<>();
    private final Map<ClassName, ValueList> lists = new LinkedHashMap<>();
    private final Map<ClassName, SourceLocation> locations = new LinkedHashMap<>();
    private final Set<String> paths = new HashSet<>();
    private final Set<String> calls = new HashSet<>();
    private final ThingPlans plans;
    private SourceLocation place = SourceLocation.file("");

    private PlannedClient(ThingPlans plans) {
        this.plans = plans;
    }

    /**
     * Plans a client.
     *
     * @param root the package of the facade
     * @param classes the classes of what methods share
     * @param methods its methods
     */
    public static PlannedClient of(String root, Spec spec, ThingClasses classes, List<MethodNames> methods) {
        PlannedClient client = new PlannedClient(new ThingPlans(classes));
        Set<String> codes = ErrorConstants.codes(spec.systemErrors());
        Set<String> needed = new TreeSet<>();
        for (MethodNames names : methods) {
            client.place = names.method().location();
            PlannedMethod planned = new PlannedMethod(names, client.plans.another(), codes);
            client.add(planned.plan());
            needed.addAll(planned.lists());
        }
        List<Method> own = methods.stream().map(MethodNames::method).toList();
        for (Thing thing : classes.of(own, spec.events())) {
            ThingPlans inside = client.plans.another();
            client.add(thing, classes, inside);
            needed.addAll(inside.lists());
        }
        for (String id : needed) {
            ValueList list = classes.listById(id);
            if (list != null) {
                ValueClassPlan values = client.plans.values(list);
                client.lists.put(values.type(), list);
                client.add(PlannedType.of(values));
            }
        }
        ErrorEnumPlan system = ErrorEnumPlan.ofSystem(root, spec, KeptPlans.NONE);
        client.add(PlannedType.of(system.type(), system.constants()));
        return client;
    }

    private void add(MethodPlan plan) {
        MethodNames names = plan.names();
        methods.put(names.request(), plan);
        StringBuilder path = new StringBuilder();
        for (String accessor : names.path()) {
            paths.add(path.append(accessor).append('.').toString());
        }
        calls.add(path + names.name() + ".");
        add(plan.request(), Direction.REQUEST);
        AnswerPlan answer = plan.answer();
        if (answer.file() != null) {
            add(answer.file(), Direction.RESPONSE);
        }
        if (answer.values() != null) {
            add(PlannedType.of(answer.values()));
        }
        if (names.errors() != null) {
            add(PlannedType.of(names.errors(), plan.errors()));
        }
    }

    private void add(Thing thing, ThingClasses classes, ThingPlans inside) {
        things.put(classes.classOf(thing), thing);
        place = thing.fields().isEmpty() ? place : thing.fields().get(0).location();
        add(inside.file(thing), thing.recordDirection());
        if (thing.queried()) {
            add(PlannedType.of(inside.fieldNames(thing)));
        }
    }

    private void add(FilePlan file, Direction direction) {
        files.put(file.top().type(), file);
        boolean sent = direction == Direction.REQUEST;
        add(PlannedType.of(file.top(), sent));
        file.records().forEach(plan -> add(PlannedType.of(plan, sent)));
        file.values().forEach(plan -> add(PlannedType.of(plan)));
    }

    private void add(PlannedType type) {
        types.putIfAbsent(type.type(), type);
        locations.putIfAbsent(type.type(), place);
        spellings.putIfAbsent(spelling(type.type()), type.type());
    }

    private static String spelling(ClassName type) {
        return type.reflectionName().toLowerCase(Locale.ROOT);
    }

    /** The types by their classes. */
    Map<ClassName, PlannedType> types() {
        return types;
    }

    /** The type of a class; null where there is none. */
    @Nullable
    PlannedType type(ClassName type) {
        return types.get(type);
    }

    /** Where the documentation speaks of a type. */
    SourceLocation location(ClassName type) {
        return Objects.requireNonNull(locations.get(type));
    }

    /** Whether a class has the name of this one, up to its case: both could not be files of one folder. */
    boolean hasSpelling(ClassName type) {
        return spellings.containsKey(spelling(type));
    }

    /** The methods by their requests. */
    Map<ClassName, MethodPlan> methods() {
        return methods;
    }

    /** The file of a class that is the top of one; null where there is none. */
    @Nullable
    FilePlan file(ClassName top) {
        return files.get(top);
    }

    /** The things by their classes. */
    Map<ClassName, Thing> things() {
        return things;
    }

    /** The closed lists that methods share, by their classes. */
    Map<ClassName, ValueList> lists() {
        return lists;
    }

    /** Whether a namespace stands where a method would, or the other way round. */
    boolean hasOtherAt(MethodNames names) {
        StringBuilder path = new StringBuilder();
        for (String accessor : names.path()) {
            if (calls.contains(path.append(accessor).append('.').toString())) {
                return true;
            }
        }
        String call = path + names.name() + ".";
        return paths.contains(call) || calls.contains(call);
    }

    /** Whether a method has this name on its class. */
    boolean hasCall(MethodNames names, String name) {
        String path = String.join(".", names.path());
        return calls.contains((path.isEmpty() ? "" : path + ".") + name + ".");
    }

    /** The plans of what methods share. */
    ThingPlans plans() {
        return plans;
    }
}
