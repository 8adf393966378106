package dev.docbind.generator.emit.java.api;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.client.Namespace;
import dev.docbind.generator.emit.java.client.PlannedMethod;
import dev.docbind.generator.emit.java.name.AnswerPart;
import dev.docbind.generator.emit.java.name.EventNames;
import dev.docbind.generator.emit.java.name.PlacementNames;
import dev.docbind.generator.emit.java.plan.AnswerPlan;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.ErrorConstant;
import dev.docbind.generator.emit.java.plan.ErrorEnumPlan;
import dev.docbind.generator.emit.java.plan.FilePlan;
import dev.docbind.generator.emit.java.plan.KeptPlans;
import dev.docbind.generator.emit.java.plan.MappedType;
import dev.docbind.generator.emit.java.plan.MethodPlan;
import dev.docbind.generator.emit.java.plan.OpenTypes;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.emit.java.plan.ThingPlans;
import dev.docbind.generator.emit.java.plan.ValueClassPlan;
import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.FieldPaths;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.model.ValueList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of the types and members of a client what of the documentation they stand for, and adds what records have by their headers. */
public final class ApiPlaces {

    /** The path of the forms of a call. */
    public static final String CALL = "call";

    /** The path of what a method answers, as a whole. */
    public static final String RESULT = FieldPaths.RESPONSE + "result";

    private static final String ERRORS = "errors/";
    private static final String BUILDER = "Builder";
    private static final String PAGED = "Paged";

    private final ClientApiBuilder api;
    private final Set<ClassName> placed = new HashSet<>();

    public ApiPlaces(ClientApiBuilder api) {
        this.api = api;
    }

    /** Places the classes of a method. */
    public void method(MethodPlan plan) {
        String owner = Symbols.of(plan.method());
        file(owner, FieldPaths.PARAMETERS, plan.request(), Direction.REQUEST);
        api.place(plan.request().top().type(), "METHOD", new ApiPlace(owner, RESULT));
        answer(owner, plan.answer());
        plan.otherFiles().forEach(earlier -> answer(owner, earlier.answer()));
        ErrorEnumPlan.of(plan).forEach(errors -> errors(owner, errors));
    }

    private void answer(String owner, AnswerPlan answer) {
        if (answer.file() != null) {
            String root = answer.part() == AnswerPart.WHOLE ? FieldPaths.RESPONSE : RESULT + "/";
            file(owner, root, answer.file(), Direction.RESPONSE);
        }
        if (answer.values() != null) {
            values(owner, RESULT, answer.values());
        }
    }

    /** Places the errors that any method may return. */
    public void systemErrors(String root, Spec spec) {
        errors(Symbols.SYSTEM_ERRORS, ErrorEnumPlan.ofSystem(root, spec, KeptPlans.NONE));
    }

    private void errors(String owner, ErrorEnumPlan errors) {
        api.place(errors.type(), new ApiPlace(owner, trimmed(ERRORS)));
        for (ErrorConstant constant : errors.constants()) {
            api.place(
                    errors.type(),
                    constant.name(),
                    new ApiPlace(owner, ERRORS + constant.name(), constant.row().location()));
        }
    }

    /** Places the class of a type that methods share. */
    public void thing(Thing thing, ThingPlans plans) {
        String owner = Symbols.of(thing);
        file(owner, "", plans.file(thing), thing.recordDirection());
        if (thing.queried()) {
            ValueClassPlan names = plans.fieldNames(thing);
            names.values()
                    .forEach(value -> api.place(names.type(), value.constant(), new ApiPlace(owner, value.text())));
            values(owner, "", names);
        }
    }

    /** Places the classes of an event, and its constant among the codes. */
    public void event(EventNames names, ClassName codes, FilePlan file) {
        String owner = Symbols.of(names.event());
        file(owner, "", file, Direction.RESPONSE);
        api.place(codes, names.constant(), new ApiPlace(owner, ""));
    }

    /** Adds what the record of an event without a page has by its header; it stands for nothing. */
    public void unknownEvent(FilePlan file) {
        accessors(file.top(), Direction.RESPONSE);
    }

    /** Places the constant of a placement. */
    public void placement(PlacementNames names, ClassName codes) {
        api.place(
                codes,
                names.constant(),
                new ApiPlace(
                        Symbols.of(names.placement()), "", names.placement().location()));
    }

    private void accessors(RecordPlan plan, Direction direction) {
        plan.components().forEach(component -> api.accessor(plan.type(), component.name(), component.type()));
        if (plan.isOpen()) {
            api.accessor(plan.type(), plan.openKeys(), MappedType.mapOf(OpenTypes.anyInside(direction)));
        }
    }

    /** Places the class of a closed list that methods share. */
    public void list(ValueList list, ThingPlans plans) {
        values(Symbols.of(list), "", plans.values(list));
    }

    /** Places the classes that lead to methods. */
    public void namespace(Namespace namespace) {
        api.place(namespace.type(), new ApiPlace(Symbols.ofNamespace(namespace.title()), ""));
        api.place(namespace.type().peerClass("ErrorRows"), new ApiPlace(Symbols.ofNamespace(namespace.title()), ""));
        for (PlannedMethod method : namespace.methods()) {
            ApiPlace call = new ApiPlace(Symbols.of(method.names().method()), CALL);
            api.place(namespace.type(), method.names().name(), call);
            api.place(namespace.type(), method.names().name() + PAGED, call);
        }
        namespace.children().forEach((accessor, child) -> {
            api.place(namespace.type(), accessor, new ApiPlace(Symbols.ofNamespace(child.title()), ""));
            namespace(child);
        });
    }

    private void file(String owner, String root, FilePlan file, Direction direction) {
        Map<ClassName, String> values = new HashMap<>();
        record(owner, root, file.top(), direction, values);
        for (RecordPlan inside : file.records()) {
            record(owner, root + inside.wireName() + "/", inside, direction, values);
        }
        file.values().forEach(plan -> values(owner, values.getOrDefault(plan.type(), root + plan.owner()), plan));
    }

    private void record(
            String owner, String prefix, RecordPlan plan, Direction direction, Map<ClassName, String> values) {
        if (!placed.add(plan.type())) {
            return;
        }
        api.place(plan.type(), new ApiPlace(owner, trimmed(prefix)));
        accessors(plan, direction);
        for (Component component : plan.components()) {
            String path = prefix + component.wireName();
            ApiPlace place = new ApiPlace(owner, path);
            api.place(plan.type(), component.name(), place);
            api.place(plan.type().nestedClass(BUILDER), component.name(), place);
            if (component.mapped().value() instanceof ClassName value) {
                values.putIfAbsent(value, path);
            }
            @Nullable RecordPlan inside = component.mapped().record();
            if (inside != null && !inside.isShared()) {
                record(owner, path + "/", inside, direction, values);
            }
        }
    }

    private void values(String owner, String path, ValueClassPlan plan) {
        api.place(plan.type(), new ApiPlace(owner, path));
        if (plan.fieldNames()) {
            api.accessor(plan.type(), "value", ClassName.get(String.class));
        }
        for (ValueClassPlan.Value value : plan.values()) {
            ApiPlace place = new ApiPlace(owner, path + "=" + value.text());
            api.place(plan.type(), value.constant(), place);
            api.place(plan.type().nestedClass("Known"), value.constant(), place);
        }
    }

    private static String trimmed(String prefix) {
        return prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
    }
}
