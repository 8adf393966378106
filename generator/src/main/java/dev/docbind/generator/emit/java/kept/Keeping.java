package dev.docbind.generator.emit.java.kept;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.Unkept;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.plan.ErrorConstant;
import dev.docbind.generator.emit.java.plan.FilePlan;
import dev.docbind.generator.emit.java.plan.KeptPlans;
import dev.docbind.generator.emit.java.plan.KeptPlans.Fields;
import dev.docbind.generator.emit.java.plan.MethodPlan;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.emit.java.plan.ValueClassPlan;
import dev.docbind.generator.emit.java.plan.ValueClassPlan.Value;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Overview;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds an earlier client against the new one, and finds what the new one has to keep. */
public final class Keeping {

    private final PlannedClient earlier;
    private final PlannedClient now;
    private final KeptWords words;
    private final List<Unkept> unkept = new ArrayList<>();
    private final Set<ClassName> gone = new HashSet<>();
    private final Map<ClassName, MethodNames> names = new HashMap<>();
    private final List<MethodNames> methods = new ArrayList<>();
    private final Map<ClassName, MethodPlan> plans = new HashMap<>();

    private Keeping(PlannedClient earlier, PlannedClient now, KeptWords words) {
        this.earlier = earlier;
        this.now = now;
        this.words = words;
    }

    /**
     * Finds what is kept.
     *
     * @param reader the class of the client that reads values as the types that they had
     * @param revision the name of the new documentation; empty where it is not known
     */
    public static KeptClient between(PlannedClient earlier, PlannedClient now, ClassName reader, String revision) {
        return new Keeping(earlier, now, new KeptWords(revision)).find(reader);
    }

    private KeptClient find(ClassName reader) {
        earlier.types().values().forEach(this::refuse);
        earlier.methods().values().forEach(this::method);
        KeptPlans kept = new KeptPlans(records(), values(), errors(), files(), plans, reader);
        return new KeptClient(
                kept,
                names,
                methods,
                earlier.things().entrySet().stream()
                        .filter(entry -> isMissing(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList(),
                earlier.lists().entrySet().stream()
                        .filter(entry -> isMissing(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList(),
                earlier.plans(),
                List.copyOf(unkept));
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
                earlier.location(name)));
    }

    private void method(MethodPlan plan) {
        MethodNames old = plan.names();
        MethodPlan own = now.methods().get(old.request());
        if (own == null) {
            if (gone.contains(old.request()) || now.type(old.request()) != null || now.hasOtherAt(old)) {
                unkept.add(new Unkept(
                        old.call() + "()", "its name is another's", old.method().location()));
            } else {
                methods.add(old.of(deprecated(old.method(), words.method())));
            }
            return;
        }
        MethodNames named = own.names();
        ClassName errors = old.errors();
        if (named.errors() == null && errors != null && isMissing(errors)) {
            named = named.withErrors(errors);
        }
        boolean answersAnew = !own.answer().type().equals(plan.answer().type());
        if (answersAnew) {
            named = named.called(other(named));
        }
        if (!named.equals(own.names())) {
            names.put(old.request(), named);
        }
        if (!old.path().equals(own.names().path())
                || !old.name().equals(own.names().name())) {
            unkept.add(new Unkept(
                    old.call() + "()", "it has another name", old.method().location()));
        } else {
            plans.put(old.request(), deprecated(plan, answersAnew ? words.answer() : words.form()));
        }
    }

    private String other(MethodNames named) {
        int count = 2;
        while (now.hasCall(named, named.name() + "_" + count)) {
            count++;
        }
        return named.name() + "_" + count;
    }

    private static MethodPlan deprecated(MethodPlan plan, String why) {
        MethodNames names = plan.names();
        return new MethodPlan(
                names.of(deprecated(names.method(), why)), plan.request(), plan.answer(), plan.errors(), null);
    }

    private static Method deprecated(Method method, String why) {
        Overview said = method.overview();
        String description = said.description().isEmpty() ? why : why + "\n\n" + said.description();
        return method.with(new Overview(
                said.title(), description, said.access(), said.administratorsOnly(), true, null, why, said.scopes()));
    }

    private Map<ClassName, Fields> records() {
        KeptRecords finder = new KeptRecords(gone, words, unkept);
        Map<ClassName, Fields> records = new HashMap<>();
        earlier.types().forEach((name, type) -> {
            PlannedType own = now.type(name);
            RecordPlan before = type.record();
            if (own != null && before != null && own.record() != null && !gone.contains(name)) {
                Fields fields = finder.between(before, own.record());
                if (fields != null) {
                    records.put(name, fields);
                }
            }
        });
        return records;
    }

    private Map<ClassName, List<Value>> values() {
        Map<ClassName, List<Value>> values = new HashMap<>();
        earlier.types().forEach((name, type) -> {
            PlannedType own = now.type(name);
            ValueClassPlan before = type.values();
            if (own != null && before != null && own.values() != null && !gone.contains(name)) {
                Set<String> known =
                        own.values().values().stream().map(Value::constant).collect(Collectors.toSet());
                List<Value> kept = before.values().stream()
                        .filter(value -> !known.contains(value.constant()))
                        .toList();
                if (!kept.isEmpty()) {
                    values.put(name, kept);
                }
            }
        });
        return values;
    }

    private Map<ClassName, List<ErrorConstant>> errors() {
        Map<ClassName, List<ErrorConstant>> errors = new HashMap<>();
        earlier.types().forEach((name, type) -> {
            PlannedType own = now.type(name);
            if (type.kind() == PlannedType.Kind.ERRORS && !gone.contains(name)) {
                Set<String> known = own == null
                        ? Set.of()
                        : own.errors().stream().map(ErrorConstant::name).collect(Collectors.toSet());
                List<ErrorConstant> kept = type.errors().stream()
                        .filter(constant -> !known.contains(constant.name()))
                        .toList();
                if (!kept.isEmpty()) {
                    errors.put(name, kept);
                }
            }
        });
        return errors;
    }

    /** What stood inside the files that are still there. */
    private Map<ClassName, FilePlan> files() {
        Map<ClassName, FilePlan> files = new HashMap<>();
        for (ClassName top : earlier.types().keySet()) {
            FilePlan file = earlier.file(top);
            if (file != null && now.file(top) != null) {
                List<RecordPlan> records = file.records().stream()
                        .filter(plan -> isMissing(plan.type()))
                        .toList();
                List<ValueClassPlan> values = file.values().stream()
                        .filter(plan -> isMissing(plan.type()))
                        .toList();
                if (!records.isEmpty() || !values.isEmpty()) {
                    files.put(top, new FilePlan(file.top(), records, values, file.others()));
                }
            }
        }
        return files;
    }
}
