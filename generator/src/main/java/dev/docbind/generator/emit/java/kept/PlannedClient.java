package dev.docbind.generator.emit.java.kept;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.client.PlannedMethod;
import dev.docbind.generator.emit.java.name.ClientNames;
import dev.docbind.generator.emit.java.name.EventNames;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.name.PlacementNames;
import dev.docbind.generator.emit.java.name.ThingClasses;
import dev.docbind.generator.emit.java.plan.AnswerPlan;
import dev.docbind.generator.emit.java.plan.ErrorConstants;
import dev.docbind.generator.emit.java.plan.ErrorEnumPlan;
import dev.docbind.generator.emit.java.plan.FilePlan;
import dev.docbind.generator.emit.java.plan.KeptPlans.Origin;
import dev.docbind.generator.emit.java.plan.MethodPlan;
import dev.docbind.generator.emit.java.plan.RecordPlanner;
import dev.docbind.generator.emit.java.plan.ThingPlans;
import dev.docbind.generator.emit.java.plan.ValueClassPlan;
import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import dev.docbind.generator.source.SourceLocation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All types of a client as they are planned. */
final class PlannedClient {

    private final Map<ClassName, PlannedType> types = new LinkedHashMap<>();
    private final Map<String, ClassName> spellings = new HashMap<>();
    private final Map<ClassName, KeptMethod> methods = new LinkedHashMap<>();
    private final Map<ClassName, MethodPlan> plans = new HashMap<>();
    private final Map<ClassName, FilePlan> files = new HashMap<>();
    private final Map<ClassName, KeptType<Thing>> things = new LinkedHashMap<>();
    private final Map<ClassName, KeptType<ValueList>> lists = new LinkedHashMap<>();
    private final Map<ClassName, KeptEvent> events = new LinkedHashMap<>();
    private final Map<String, KeptPlacement> placements = new LinkedHashMap<>();
    private final Map<ClassName, Owner> owners = new HashMap<>();
    private final Set<String> paths = new HashSet<>();
    private final Set<String> calls = new HashSet<>();
    private final KeptClient kept;
    private final Origin origin;
    private Owner owner;

    /**
     * What a type was planned for.
     *
     * @param source the method, thing or closed list; the spec for what is of all of it
     * @param location where the documentation speaks of it
     * @param origin since when it is gone
     * @param own whether the documentation itself has it, and not one before
     */
    record Owner(Object source, SourceLocation location, Origin origin, boolean own) {}

    private PlannedClient(KeptClient kept, Origin origin, Spec spec) {
        this.kept = kept;
        this.origin = origin;
        this.owner = new Owner(spec, SourceLocation.file(""), origin, true);
    }

    /** A client that has nothing. */
    static PlannedClient empty() {
        return new PlannedClient(KeptClient.NONE, new Origin("", ""), new Spec("", "", List.of(), List.of()));
    }

    /**
     * Plans a client.
     *
     * @param root the package of the facade
     * @param spec what its documentation says
     * @param names the names of its methods and of what they share
     * @param sound those of the methods that can be emitted
     * @param whole whether it has types that no method needs, too
     * @param kept what it keeps of clients before it
     * @param origin since when the documentation is no longer the last one
     */
    static PlannedClient of(
            String root,
            Spec spec,
            ClientNames names,
            List<MethodNames> sound,
            boolean whole,
            KeptClient kept,
            Origin origin) {
        ThingClasses classes = names.things();
        Set<String> codes = ErrorConstants.codes(spec.systemErrors());
        ThingPlans plans = new ThingPlans(classes, kept.plans());
        PlannedClient client = new PlannedClient(kept, origin, spec);
        ErrorEnumPlan system = ErrorEnumPlan.ofSystem(root, spec, kept.plans());
        client.add(PlannedType.of(system.type(), system.constants()));
        Set<String> needed = new TreeSet<>();
        for (MethodNames method : sound) {
            client.begin(method.method(), method.method().location(), null);
            MethodNames named = kept.named(method);
            PlannedMethod planned = new PlannedMethod(named, plans.another(), codes);
            client.add(planned.plan(), new KeptMethod(named, plans, codes, origin));
            needed.addAll(planned.lists());
        }
        for (EventNames event : EventNames.of(root, spec.events())) {
            ThingPlans inside = plans.another();
            client.begin(event.event(), event.event().location(), null);
            client.add(new KeptEvent(event, inside, origin));
            needed.addAll(inside.lists());
        }
        for (PlacementNames placement : PlacementNames.of(spec.placements(), classes)) {
            PlacementNames named = kept.named(placement);
            client.placements.put(named.constant(), new KeptPlacement(named, origin, ""));
        }
        Set<Thing> things = new LinkedHashSet<>(
                classes.of(sound.stream().map(MethodNames::method).toList(), spec.events(), spec.placements()));
        if (whole) {
            things.addAll(spec.things());
            spec.valueLists().forEach(list -> needed.add(list.id()));
        }
        for (Thing thing : things) {
            ThingPlans inside = plans.another();
            client.begin(thing, place(thing), null);
            client.add(classes.classOf(thing), new KeptType<>(thing, inside, origin));
            needed.addAll(inside.lists());
        }
        for (String id : needed) {
            ValueList list = classes.listById(id);
            if (list != null) {
                client.begin(list, client.owner.location(), null);
                client.add(new KeptType<>(list, plans, origin));
            }
        }
        client.addKept();
        return client;
    }

    private static SourceLocation place(Thing thing) {
        return thing.fields().isEmpty()
                ? SourceLocation.file("")
                : thing.fields().get(0).location();
    }

    private void addKept() {
        for (KeptMethod method : kept.methods()) {
            begin(method.names().method(), method.names().method().location(), method.origin());
            add(method.asBefore().plan(), method);
        }
        for (KeptEvent event : kept.events()) {
            begin(event.names().event(), event.names().event().location(), event.origin());
            add(event);
        }
        kept.placements().forEach(placement -> placements.put(placement.names().constant(), placement));
        kept.things().forEach((type, thing) -> {
            begin(thing.type(), place(thing.type()), thing.origin());
            add(type, thing);
        });
        kept.lists().forEach((type, list) -> {
            begin(list.type(), SourceLocation.file(""), list.origin());
            add(list);
        });
    }

    private void begin(Object source, SourceLocation location, @Nullable Origin gone) {
        owner = new Owner(source, location, gone == null ? origin : gone, gone == null);
    }

    private void add(MethodPlan plan, KeptMethod method) {
        MethodNames names = plan.names();
        methods.put(names.request(), method);
        plans.put(names.request(), plan);
        StringBuilder path = new StringBuilder();
        for (String accessor : names.path()) {
            paths.add(path.append(accessor).append('.').toString());
        }
        calls.add(path + names.name() + ".");
        add(plan.request(), Direction.REQUEST);
        add(plan.answer());
        plan.otherFiles().forEach(earlier -> add(earlier.answer()));
        if (names.errors() != null) {
            add(PlannedType.of(names.errors(), plan.errors()));
        }
    }

    private void add(AnswerPlan answer) {
        if (answer.file() != null) {
            add(answer.file(), Direction.RESPONSE);
        }
        if (answer.values() != null) {
            add(PlannedType.of(answer.values()));
        }
    }

    private void add(KeptEvent event) {
        EventNames names = event.names();
        events.put(names.type(), event);
        add(RecordPlanner.event(names.type(), names.event(), event.things()), Direction.RESPONSE);
    }

    private void add(ClassName type, KeptType<Thing> thing) {
        things.put(type, thing);
        add(thing.things().file(thing.type()), thing.type().recordDirection());
        if (thing.type().queried()) {
            add(PlannedType.of(thing.things().fieldNames(thing.type())));
        }
    }

    private void add(KeptType<ValueList> list) {
        ValueClassPlan values = list.things().values(list.type());
        lists.put(values.type(), list);
        add(PlannedType.of(values));
    }

    private void add(FilePlan file, Direction direction) {
        files.putIfAbsent(file.top().type(), file);
        boolean sent = direction == Direction.REQUEST;
        add(PlannedType.of(file.top(), sent));
        file.records().forEach(plan -> add(PlannedType.of(plan, sent)));
        file.values().forEach(plan -> add(PlannedType.of(plan)));
    }

    private void add(PlannedType type) {
        ClassName name = type.type();
        if (types.putIfAbsent(name, type) == null) {
            Origin gone = kept.origins().get(name);
            owners.put(name, gone == null ? owner : new Owner(owner.source(), owner.location(), gone, false));
            spellings.putIfAbsent(spelling(name), name);
        }
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

    /** What a type was planned for. */
    Owner owner(ClassName type) {
        return Objects.requireNonNull(owners.get(type));
    }

    /** What it keeps of clients before it. */
    KeptClient kept() {
        return kept;
    }

    /** Whether a class has the name of this one, up to its case: both could not be files of one folder. */
    boolean hasSpelling(ClassName type) {
        return spellings.containsKey(spelling(type));
    }

    /** The methods by their requests. */
    Map<ClassName, KeptMethod> methods() {
        return methods;
    }

    /** The plan of a method; null where there is none. */
    @Nullable
    MethodPlan plan(ClassName request) {
        return plans.get(request);
    }

    /** The file of a class that is the top of one; null where there is none. */
    @Nullable
    FilePlan file(ClassName top) {
        return files.get(top);
    }

    /** The events by their classes. */
    Map<ClassName, KeptEvent> events() {
        return events;
    }

    /** The placements by their constants. */
    Map<String, KeptPlacement> placements() {
        return placements;
    }

    /** The things by their classes. */
    Map<ClassName, KeptType<Thing>> things() {
        return things;
    }

    /** The closed lists that methods share, by their classes. */
    Map<ClassName, KeptType<ValueList>> lists() {
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
}
