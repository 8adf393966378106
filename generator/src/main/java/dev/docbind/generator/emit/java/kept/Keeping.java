package dev.docbind.generator.emit.java.kept;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.Unkept;
import dev.docbind.generator.emit.java.kept.PlannedClient.Owner;
import dev.docbind.generator.emit.java.name.EventNames;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.name.PlacementNames;
import dev.docbind.generator.emit.java.plan.ErrorConstant;
import dev.docbind.generator.emit.java.plan.FilePlan;
import dev.docbind.generator.emit.java.plan.KeptPlans;
import dev.docbind.generator.emit.java.plan.KeptPlans.Calls;
import dev.docbind.generator.emit.java.plan.KeptPlans.Fields;
import dev.docbind.generator.emit.java.plan.KeptPlans.Origin;
import dev.docbind.generator.emit.java.plan.MethodPlan;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.emit.java.plan.ValueClassPlan;
import dev.docbind.generator.emit.java.plan.ValueClassPlan.Value;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds an earlier client against the new one, and finds what the new one has to keep. */
final class Keeping {

    private final PlannedClient earlier;
    private final PlannedClient now;
    private final String major;
    private final ClientWords words;
    private final List<Unkept> unkept = new ArrayList<>();
    private final Set<ClassName> gone = new HashSet<>();
    private final Map<ClassName, Fields> records = new HashMap<>();
    private final Map<ClassName, List<Value>> values = new HashMap<>();
    private final Map<ClassName, List<ErrorConstant>> errors = new HashMap<>();
    private final Map<ClassName, FilePlan> files = new HashMap<>();
    private final Map<ClassName, Origin> origins = new HashMap<>();
    private final Map<ClassName, MethodNames> names = new HashMap<>();
    private final Map<ClassName, Calls> calls = new HashMap<>();
    private final List<KeptMethod> methods = new ArrayList<>();
    private final List<KeptEvent> events = new ArrayList<>();
    private final Map<ClassName, KeptType<Thing>> things = new LinkedHashMap<>();
    private final Map<ClassName, KeptType<ValueList>> lists = new LinkedHashMap<>();

    private Keeping(PlannedClient earlier, PlannedClient now, String major, ClientWords words) {
        this.earlier = earlier;
        this.now = now;
        this.major = major;
        this.words = words;
    }

    /**
     * Finds what is kept.
     *
     * @param now the client without what it keeps
     * @param major the major version of that
     * @param words what it is known to call in another way
     * @param reader the class of the client that reads values as the types that they had
     */
    static KeptClient between(
            PlannedClient earlier, PlannedClient now, String major, ClientWords words, ClassName reader) {
        return new Keeping(earlier, now, major, words).find(reader);
    }

    /** Whether two major versions may be one: one that is not known is taken for the same. */
    static boolean isSame(String before, String major) {
        return before.isEmpty() || major.isEmpty() || before.equals(major);
    }

    private KeptClient find(ClassName reader) {
        earlier.types().values().forEach(this::refuse);
        earlier.types().forEach((name, type) -> {
            if (!gone.contains(name)) {
                type(name, type);
            }
        });
        earlier.methods().forEach(this::method);
        now.types().forEach(this::called);
        KeptPlacements placements = KeptPlacements.between(
                earlier.placements(), now.placements(), PlacementNames.codes(reader.packageName()), gone, unkept::add);
        KeptPlans plans = new KeptPlans(records, values, errors, files, calls, reader);
        return new KeptClient(
                true,
                plans,
                names,
                placements.constants(),
                methods,
                events,
                placements.kept(),
                things,
                lists,
                origins,
                List.copyOf(unkept));
    }

    /** A type of which the earlier client has nothing may have names of its own all the same. */
    private void called(ClassName name, PlannedType type) {
        Map<String, String> own = words.components(name);
        if (!own.isEmpty() && type.record() != null) {
            records.putIfAbsent(name, new Fields(List.of(), List.of(), own, Set.of()));
        }
        String suffix = words.suffix(name);
        MethodPlan plan = now.plan(name);
        if (!suffix.isEmpty() && plan != null && !calls.containsKey(name)) {
            calls.put(name, new Calls(List.of(), MethodPlan.METHOD + suffix));
            names.put(name, plan.names().called(plan.names().name() + suffix));
        }
    }

    private boolean isMissing(ClassName type) {
        return now.type(type) == null && !gone.contains(type);
    }

    /** Notes a type that cannot be kept: its name stands for another kind of type, or for one in another case. */
    private void refuse(PlannedType type) {
        ClassName name = type.type();
        PlannedType own = now.type(name);
        if (own == null ? !now.hasSpelling(name) : own.takesPlaceOf(type)) {
            return;
        }
        gone.add(name);
        unkept.add(new Unkept(
                name.canonicalName(),
                own == null ? "its name is another's in other case" : "its name is that of another kind of type",
                earlier.owner(name).location()));
    }

    private void type(ClassName name, PlannedType type) {
        PlannedType own = now.type(name);
        RecordPlan record = type.record();
        ValueClassPlan list = type.values();
        if (type.kind() == PlannedType.Kind.ERRORS) {
            List<ErrorConstant> known = own == null ? List.of() : own.errors();
            put(errors, name, lost(type.errors(), known, ErrorConstant::name));
        }
        if (own == null) {
            missing(name);
        } else if (record != null && own.record() != null) {
            Owner owner = earlier.owner(name);
            boolean starred = isSame(owner.origin().major(), major);
            Fields fields = KeptRecords.between(
                    record, own.record(), gone, words.components(name), owner.origin(), starred, unkept::add);
            if (!fields.isEmpty()) {
                records.put(name, fields);
            }
        } else if (list != null && own.values() != null) {
            put(values, name, lost(list.values(), own.values().values(), Value::constant));
        }
        KeptType<Thing> thing = earlier.things().get(name);
        if (thing != null
                && sentOf(thing) != null
                && !Objects.equals(sentOf(thing), sentOf(now.things().get(name)))
                && own != null) {
            unkept.add(new Unkept(
                    name.canonicalName() + "#toFields",
                    "requests take nothing of it",
                    earlier.owner(name).location()));
        }
        FilePlan file = earlier.file(name);
        if (file != null && now.file(name) != null) {
            inside(name, file);
        }
    }

    /** What a thing can be turned into for requests: they have a field in common, of one type. Null where there is nothing of the kind. */
    private static @Nullable ClassName sentOf(@Nullable KeptType<Thing> thing) {
        RecordPlan sent = thing == null ? null : thing.things().sentFor(thing.type());
        if (thing == null || sent == null) {
            return null;
        }
        RecordPlan read = thing.things().file(thing.type()).top();
        boolean isCommon = sent.components().stream()
                .filter(component -> !component.name().equals("id"))
                .anyMatch(component -> read.components().stream()
                        .anyMatch(own -> own.name().equals(component.name())
                                && own.type().equals(component.type())));
        return isCommon ? sent.type() : null;
    }

    /** A type that the documentation does not have: it stays as it was, in its old place. */
    private void missing(ClassName name) {
        Origin origin = earlier.owner(name).origin();
        origins.put(name, origin);
        KeptType<Thing> thing = earlier.things().get(name);
        if (thing != null) {
            things.put(name, thing.since(origin));
        }
        KeptEvent event = earlier.events().get(name);
        if (event != null) {
            missing(event);
        }
        KeptType<ValueList> list = earlier.lists().get(name);
        if (list != null) {
            lists.put(name, list.since(origin));
        }
    }

    private void missing(KeptEvent event) {
        EventNames own = event.names();
        boolean isOther = now.events().values().stream()
                .map(KeptEvent::names)
                .anyMatch(names -> names.constant().equals(own.constant())
                        || names.event().code().equals(own.event().code()));
        if (isOther) {
            unkept.add(new Unkept(
                    own.type().canonicalName(),
                    "its name is another's",
                    own.event().location()));
        } else {
            events.add(event);
        }
    }

    /** What stood inside a file that is still there. */
    private void inside(ClassName top, FilePlan file) {
        List<RecordPlan> lostRecords =
                file.records().stream().filter(plan -> isMissing(plan.type())).toList();
        List<ValueClassPlan> lostValues =
                file.values().stream().filter(plan -> isMissing(plan.type())).toList();
        if (!lostRecords.isEmpty() || !lostValues.isEmpty()) {
            files.put(top, new FilePlan(file.top(), lostRecords, lostValues, file.others()));
        }
    }

    private static <T> void put(Map<ClassName, List<T>> kept, ClassName name, List<T> members) {
        if (!members.isEmpty()) {
            kept.put(name, members);
        }
    }

    private static <T> List<T> lost(List<T> before, List<T> now, Function<T, String> name) {
        Set<String> known = now.stream().map(name).collect(Collectors.toSet());
        return before.stream()
                .filter(member -> !known.contains(name.apply(member)))
                .toList();
    }

    private void method(ClassName request, KeptMethod old) {
        MethodPlan own = now.plan(request);
        if (own != null) {
            calls(request, old, own);
        } else if (gone.contains(request) || now.type(request) != null || now.hasOtherAt(old.names())) {
            unkept(old, "its name is another's");
        } else {
            methods.add(old);
        }
    }

    private void unkept(KeptMethod old, String rule) {
        unkept.add(
                new Unkept(old.names().call() + "()", rule, old.names().method().location()));
    }

    private void calls(ClassName request, KeptMethod old, MethodPlan own) {
        MethodPlan plan = Objects.requireNonNull(earlier.plan(request));
        MethodNames named = own.names();
        ClassName oldErrors = plan.names().errors();
        if (named.errors() == null && oldErrors != null && isMissing(oldErrors)) {
            named = named.withErrors(oldErrors);
        }
        MethodNames first = first(plan);
        if (!first.path().equals(named.path()) || !first.name().equals(named.name())) {
            unkept(old, "it has another name");
            return;
        }
        KeptWords said = new KeptWords(old.origin());
        List<MethodPlan> all = new ArrayList<>(plan.calls().earlier());
        MethodPlan same = answers(plan, own) ? plan : answering(all, own);
        String why = answers(plan, own) ? said.form() : said.answer();
        all.add(plan.earlier(KeptWords.deprecated(plan.method(), why)));
        String suffix = words.suffix(request);
        if (same != null) {
            suffix = same.constant().substring(MethodPlan.METHOD.length());
        } else if (suffix.isEmpty()) {
            suffix = free(named, all);
        }
        named = named.called(named.name() + suffix);
        calls.put(request, new Calls(List.copyOf(all), MethodPlan.METHOD + suffix));
        if (!named.equals(own.names())) {
            names.put(request, named);
        }
    }

    /** The names that the documentation alone gives. */
    private static MethodNames first(MethodPlan plan) {
        String suffix = plan.constant().substring(MethodPlan.METHOD.length());
        String name = plan.names().name();
        return plan.names().called(name.substring(0, name.length() - suffix.length()));
    }

    private static @Nullable MethodPlan answering(List<MethodPlan> plans, MethodPlan own) {
        return plans.stream().filter(plan -> answers(plan, own)).findFirst().orElse(null);
    }

    private static boolean answers(MethodPlan plan, MethodPlan own) {
        return plan.answer().type().equals(own.answer().type());
    }

    /** The end of a name that no call has. */
    private String free(MethodNames named, List<MethodPlan> all) {
        String end = "";
        for (int count = 2; isTaken(named, named.name() + end, all); count++) {
            end = "_" + count;
        }
        return end;
    }

    private boolean isTaken(MethodNames named, String name, List<MethodPlan> all) {
        return (!name.equals(named.name()) && now.hasCall(named, name))
                || all.stream().anyMatch(plan -> plan.names().name().equals(name));
    }
}
