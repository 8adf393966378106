package dev.docbind.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.name.AnswerPart;
import dev.docbind.generator.emit.java.name.JavaNames;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.name.NameScope;
import dev.docbind.generator.emit.java.name.NestedNames;
import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.Thing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Names and types everything inside one request or response, before any of it is emitted. */
public final class RecordPlanner implements NestedTypes {

    /** Deeper structures are any JSON; no page comes near. */
    private static final int DEEPEST = 12;

    /** Where the runtime puts what stands beside the data of all events: no form can have such a key. */
    private static final String CONTEXT = "[context]";

    /** A name that is longer belongs to no portal. */
    private static final int LONGEST_NAME = 1_000;

    private final Direction direction;
    private final boolean bothWays;
    private final ThingPlans things;
    private final ClassName top;
    private final TypeMapper types;
    private final NestedNames names;
    private final FieldNamePlanner fieldNames;
    private final ValuePlanner values;
    private final List<RecordPlan> records = new ArrayList<>();
    private final SharedRecords shared = new SharedRecords();
    private final Deque<List<Field>> siblings = new ArrayDeque<>();

    private RecordPlanner(Direction direction, ClassName top, List<Field> rows, List<Field> others, ThingPlans things) {
        this(direction, false, top, new NestedNames(top), rows, others, things);
    }

    private RecordPlanner(
            Direction direction,
            boolean bothWays,
            ClassName top,
            NestedNames names,
            List<Field> rows,
            List<Field> others,
            ThingPlans things) {
        this.direction = direction;
        this.bothWays = bothWays;
        this.things = things;
        this.top = top;
        this.types = new TypeMapper(direction, this);
        this.names = names;
        this.values = new ValuePlanner(names, things.kept());
        this.fieldNames = new FieldNamePlanner(rows, others, values, things);
    }

    /** Plans the request of a method as it is emitted: with the parameters that only its requests show. */
    public static FilePlan request(MethodNames names, ThingPlans things) {
        Method method = names.method();
        List<Field> parameters = method.content();
        return new RecordPlanner(Direction.REQUEST, names.request(), parameters, method.response(), things)
                .plan(parameters);
    }

    /** Plans the whole answer of a method as a record of its own: what its page describes, or the file that it answers with. */
    static FilePlan response(MethodNames names, ThingPlans things) {
        Method method = names.method();
        ClassName type = names.answer(AnswerPart.WHOLE);
        if (method.calling().file()) {
            RecordPlan plan = FileAnswer.in(type, method.location());
            return new FilePlan(plan, List.of(), List.of());
        }
        List<Field> rows = method.response();
        return new RecordPlanner(Direction.RESPONSE, type, rows, List.of(), things).plan(rows);
    }

    /** Plans an answer by its result: the first type that the result needs for itself is the top of a file. */
    static AnswerPlan result(MethodNames names, Field result, ThingPlans things) {
        AnswerPart part = AnswerPart.of(result);
        ClassName own = names.answer(part);
        List<Field> rows = List.of(result);
        return new RecordPlanner(Direction.RESPONSE, false, own, NestedNames.withTop(own), rows, List.of(), things)
                .answer(part, result);
    }

    private AnswerPlan answer(AnswerPart part, Field result) {
        siblings.addLast(List.of(result));
        MappedType mapped = types.map(result);
        TypeName type = AnswerPlan.response(mapped.type());
        siblings.removeLast();
        boolean isRecord = !records.isEmpty() && records.get(0).type().equals(top);
        List<ValueClassPlan> lists = values.planned();
        boolean isList = !lists.isEmpty() && lists.get(0).type().equals(top);
        return new AnswerPlan(
                type,
                result,
                mapped,
                part,
                isRecord
                        ? things.kept()
                                .with(new FilePlan(
                                        records.get(0), List.copyOf(records.subList(1, records.size())), lists))
                        : null,
                isList ? lists.get(0) : null);
    }

    /** Plans the record of an event: what the runtime knows of all events, its data, and what else stands beside that. */
    public static FilePlan event(ClassName type, Event event, ThingPlans things) {
        List<Field> rows = new ArrayList<>();
        if (event.hasData()) {
            rows.add(event.dataField());
        }
        rows.addAll(event.others());
        FilePlan plan = new RecordPlanner(Direction.RESPONSE, type, rows, List.of(), things).plan(rows);
        return new FilePlan(withContext(plan.top(), event), plan.records(), plan.values(), plan.others());
    }

    /** Plans the record of any other event. */
    public static FilePlan unknownEvent(ClassName type) {
        Event none = Event.unknown();
        return new FilePlan(withContext(RecordPlan.open(type, "", List.of(), List.of()), none), List.of(), List.of());
    }

    private static RecordPlan withContext(RecordPlan plan, Event event) {
        List<Component> components = new ArrayList<>();
        Field context = Field.of(
                CONTEXT,
                SemanticType.UNKNOWN,
                "What stands beside the data of all events: the code, the time, the handler and the tokens",
                event.location(),
                Field.Traits.PLAIN);
        components.add(new Component(context, CONTEXT, "context", MappedType.one(RuntimeTypes.EVENT_CONTEXT)));
        components.addAll(plan.components());
        return RecordPlan.open(plan.type(), plan.wireName(), components, plan.placeholders(), false, plan.replaced());
    }

    /** Plans a thing. */
    static FilePlan thing(Thing thing, ClassName type, ThingPlans things) {
        List<Field> fields = thing.fields();
        return new RecordPlanner(
                        thing.recordDirection(),
                        thing.bothWays(),
                        type,
                        new NestedNames(type),
                        fields,
                        List.of(),
                        things)
                .plan(fields);
    }

    /** Plans a request; filters and orders may refer to the response's fields. */
    public static FilePlan request(ClassName type, List<Field> parameters, List<Field> response) {
        return new RecordPlanner(Direction.REQUEST, type, parameters, response, ThingPlans.NONE).plan(parameters);
    }

    private FilePlan plan(List<Field> rows) {
        RecordPlan plan = open(top, "", rows);
        return things.kept().with(new FilePlan(plan, List.copyOf(records), values.planned(), values.used()));
    }

    private RecordPlan open(ClassName type, String wireName, List<Field> rows) {
        List<Field> named = rows.stream().filter(RecordPlanner::hasComponent).toList();
        NameScope taken = new NameScope();
        List<Component> components = new ArrayList<>();
        List<Field> fields = Field.distinct(named);
        siblings.addLast(fields);
        for (Field field : fields) {
            String name = taken.claim(JavaNames.component(field.wireName()));
            components.add(new Component(field, field.wireName(), name, types.map(field)));
        }
        siblings.removeLast();
        List<Field> placeholders =
                rows.stream().filter(field -> !hasComponent(field)).toList();
        List<Component> all = things.kept().named(type, components);
        return RecordPlan.open(
                type, wireName, all, placeholders, bothWays, things.kept().replaced(type, all));
    }

    private static boolean hasComponent(Field field) {
        return !field.traits().map() && field.wireName().length() <= LONGEST_NAME;
    }

    @Override
    public MappedType object(Field field) {
        RecordPlan thing = things.of(field);
        if (thing != null) {
            things.insideOf(field).forEach(values::use);
            return MappedType.record(thing, field.type().container());
        }
        boolean described = field.content().stream().anyMatch(RecordPlanner::hasComponent);
        if (!described || names.depth() == DEEPEST) {
            return undescribed(field);
        }
        Container container = field.type().container();
        RecordPlan known = shared.find(field, siblings.getLast());
        if (known != null) {
            return MappedType.record(known, container);
        }
        ClassName type = recordName(field, container);
        int place = records.size();
        names.enter(type);
        RecordPlan plan = open(type, field.wireName(), field.content());
        names.leave();
        records.add(place, plan);
        shared.keep(field, siblings.getLast(), plan);
        return MappedType.record(plan, container);
    }

    /** One placeholder says what the values of a map are; without any, the keys are open and so are the values. */
    private MappedType undescribed(Field field) {
        Container container = field.type().container();
        if (container == Container.ONE && field.content().size() == 1 && names.depth() < DEEPEST) {
            TypeName value = types.map(field.content().get(0)).type();
            return new MappedType(
                    value.equals(OpenTypes.any(direction)) ? OpenTypes.anyInside(direction) : value,
                    Container.MAP,
                    null);
        }
        if (direction == Direction.RESPONSE) {
            return types.any(container);
        }
        return container == Container.LIST
                ? MappedType.one(MappedType.mapOf(OpenTypes.anyInside(direction)))
                        .in(Container.LIST)
                : types.any(Container.MAP);
    }

    /** The first record that several fields of an object share is named after the object, the others after a field each. */
    private ClassName recordName(Field field, Container container) {
        return names.depth() > 0 && shared.isOneOfMany(field, siblings.getLast())
                ? names.claimInside("Field", JavaNames.nestedType(field.wireName(), "Field"))
                : typeName(field, container);
    }

    private ClassName typeName(Field field, Container container) {
        String suffix = switch (container) {
            case ONE -> "";
            case LIST -> "Item";
            case MAP -> "Value";
        };
        return names.claim(JavaNames.nestedType(field.wireName(), suffix));
    }

    @Override
    public RecordPlan tuple(Field field) {
        ClassName type = typeName(field, field.type().container());
        NameScope taken = new NameScope();
        List<Component> components = new ArrayList<>();
        for (String element : field.elements()) {
            String name = taken.claim(JavaNames.component(element));
            components.add(new Component(
                    position(field, element), element, name, MappedType.one(ClassName.get(String.class))));
        }
        RecordPlan plan = RecordPlan.tuple(type, field.wireName(), components);
        records.add(plan);
        return plan;
    }

    private static Field position(Field field, String element) {
        return Field.of(
                element, SemanticType.declared(SemanticType.Kind.TEXT), "", field.location(), Field.Traits.PLAIN);
    }

    @Override
    public boolean hasValues(Field field) {
        return things.valuesOf(field) != null || (!field.values().isEmpty() && !field.openValues());
    }

    @Override
    public TypeName values(Field field) {
        ValueClassPlan shared = things.valuesOf(field);
        if (shared == null) {
            return values.closedList(field);
        }
        values.use(shared);
        return shared.type();
    }

    @Override
    public TypeName fieldNames(Field field) {
        return fieldNames.of(field);
    }
}
