package dev.docbind.generator.emit.java.example;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.emit.java.code.JavaText;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.FilePlan;
import dev.docbind.generator.emit.java.plan.MappedType;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.emit.java.plan.ValueClassPlan;
import dev.docbind.generator.emit.java.type.FileSetter;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Json.ArrayValue;
import dev.docbind.generator.model.Json.ObjectValue;
import dev.docbind.generator.model.Json.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The arguments of a request's setters for values of an example. */
final class ExampleArguments {

    private static final Set<ClassName> CODES = Set.of(RuntimeTypes.EVENT_TYPE, RuntimeTypes.PLACEMENT_CODE);
    private static final Set<ClassName> CONDITIONS = Set.of(RuntimeTypes.FILTER, RuntimeTypes.ORDER);

    private final Map<TypeName, ValueClassPlan> values = new HashMap<>();
    private final ExampleStyle style;
    private final ExampleScalars scalars;
    private final ExampleConditions conditions;
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<String> variables = new ArrayDeque<>();

    ExampleArguments(FilePlan file, ExampleStyle style) {
        this.style = style;
        this.scalars = new ExampleScalars(style);
        this.conditions = new ExampleConditions(scalars);
        file.values().forEach(plan -> values.put(plan.type(), plan));
        file.others().forEach(plan -> values.put(plan.fieldNames() ? RuntimeTypes.FIELD_NAME : plan.type(), plan));
    }

    /** A lambda that sets what an object of the example has. */
    String lambda(String name, RecordPlan record, ObjectValue example, int depth) {
        String variable = variable(name);
        variables.addLast(variable);
        String chain = chain(variable, record, example, depth);
        variables.removeLast();
        return variable + " -> " + (chain.equals(variable) ? "{}" : chain);
    }

    /** The parameter of a lambda inside others. */
    private String variable(String name) {
        String variable = name;
        for (int number = 2; variables.contains(variable); number++) {
            variable = name + number;
        }
        return variable;
    }

    /** The values of the components one after the other; empty where one of them needs a setter. */
    Optional<String> positional(List<Component> components, ObjectValue example) {
        List<String> arguments = new ArrayList<>();
        for (Component component : components) {
            Json value = example.members().get(component.wireName());
            TypeName type = component.mapped().value();
            boolean plain = !component.isCollection()
                    && component.mapped().record() == null
                    && (!(type instanceof ParameterizedTypeName) || isCode(type))
                    && !FileSetter.isFor(component);
            if (plain && value != null) {
                Optional<String> argument = ExampleScalars.isCommand(value)
                        ? style.command(type, ((Text) value).value())
                        : one(component.name(), type, value);
                argument.ifPresent(arguments::add);
            }
        }
        return arguments.size() == components.size() ? Optional.of(String.join(", ", arguments)) : Optional.empty();
    }

    /** Calls of setters, a line for each where there are many. */
    private String chain(String start, RecordPlan record, ObjectValue example, int depth) {
        boolean lines = style.breaks(example.members().size(), depth);
        String before = lines ? "\n" + " ".repeat(8 * (depth + 1)) : "";
        StringBuilder chain = new StringBuilder(start);
        example.members().forEach((name, value) -> {
            path.addLast(name);
            setter(record, name, value, depth)
                    .ifPresent(setter -> chain.append(before).append(setter));
            path.removeLast();
        });
        return chain.toString();
    }

    private Optional<String> setter(RecordPlan record, String name, Json value, int depth) {
        Component component = record.components().stream()
                .filter(candidate -> candidate.wireName().equals(name))
                .findFirst()
                .orElse(null);
        if (ExampleScalars.isCommand(value)) {
            return command(component, name, (Text) value);
        }
        // A setter sends no null; its name does.
        Optional<String> typed = component == null || value instanceof Json.Null
                ? Optional.empty()
                : of(component, value, depth).map(arguments -> "." + component.name() + "(" + arguments + ")");
        if (typed.isEmpty() && component != null) {
            style.untyped(String.join(".", path));
        }
        return typed.isPresent() ? typed : Optional.of(with(name, scalars.any(value)));
    }

    private Optional<String> command(@Nullable Component component, String name, Text command) {
        TypeName type = component == null ? ClassName.OBJECT : component.type();
        Optional<String> value = style.command(type, command.value());
        return value.map(text -> component == null ? with(name, text) : "." + component.name() + "(" + text + ")");
    }

    private static String with(String name, String value) {
        return ".with(" + JavaText.literal(name) + ", " + value + ")";
    }

    /** Empty where the value is of another type than the component. */
    private Optional<String> of(Component component, Json value, int depth) {
        Optional<String> file = FileSetter.isFor(component)
                ? scalars.file(value, component.field().traits().written())
                : Optional.empty();
        return file.isPresent()
                ? file
                : plain(
                        component,
                        ExampleDates.plain(value, component.field().traits().written()),
                        depth);
    }

    private Optional<String> plain(Component component, Json value, int depth) {
        RecordPlan record = component.mapped().record();
        TypeName type = component.mapped().value();
        return switch (component.mapped().container()) {
            case ONE ->
                record == null
                        ? one(component.name(), type, value)
                        : structure(component.name(), record, value, depth + 1);
            case LIST -> record == null ? list(type, value) : records(record, value, depth + 1);
            case MAP ->
                value instanceof ObjectValue object ? map(component.mapped(), object, depth + 1) : Optional.empty();
        };
    }

    private Optional<String> map(MappedType mapped, ObjectValue object, int depth) {
        RecordPlan record = mapped.record();
        if (record == null) {
            return entries(mapped.value(), object);
        }
        boolean records = record.isOpen()
                && object.members().size() <= ExampleScalars.MOST_PAIRS
                && object.members().values().stream().allMatch(ObjectValue.class::isInstance);
        return records ? Optional.of(entries(record, object, depth)) : Optional.empty();
    }

    private Optional<String> records(RecordPlan record, Json value, int depth) {
        boolean built = record.isOpen()
                && value instanceof ArrayValue array
                && array.items().stream().allMatch(ObjectValue.class::isInstance);
        String before = "\n" + " ".repeat(8 * (depth + 1));
        return built
                ? Optional.of(((ArrayValue) value)
                        .items().stream()
                                .map(item -> before + built(record, (ObjectValue) item, depth + 1))
                                .collect(Collectors.joining(",")))
                : Optional.empty();
    }

    /** A map of values that are no records. */
    private Optional<String> entries(TypeName type, ObjectValue object) {
        if (isAny(type) || object.members().isEmpty()) {
            return Optional.of(scalars.any(object));
        }
        List<String> entries = new ArrayList<>();
        object.members()
                .forEach((key, value) ->
                        inside(type, value).ifPresent(text -> entries.add(JavaText.literal(key) + ", " + text)));
        return entries.size() == object.members().size() && entries.size() <= ExampleScalars.MOST_PAIRS
                ? Optional.of(style.name(ClassName.get(Map.class)) + ".of(" + String.join(", ", entries) + ")")
                : Optional.empty();
    }

    /** A value inside a map, which may be a list or a map. */
    private Optional<String> inside(TypeName type, Json value) {
        if (!(type instanceof ParameterizedTypeName generic)) {
            return one("item", type, value);
        }
        if (generic.rawType().equals(ClassName.get(Map.class))) {
            return value instanceof ObjectValue object
                    ? entries(generic.typeArguments().get(1), object)
                    : Optional.empty();
        }
        if (!generic.rawType().equals(ClassName.get(List.class)) || !(value instanceof ArrayValue array)) {
            return one("item", type, value);
        }
        List<String> items = array.items().stream()
                .flatMap(item -> inside(generic.typeArguments().get(0), item).stream())
                .toList();
        return items.size() == array.items().size()
                ? Optional.of(style.name(ClassName.get(List.class)) + ".of(" + String.join(", ", items) + ")")
                : Optional.empty();
    }

    private String entries(RecordPlan record, ObjectValue object, int depth) {
        String before = "\n" + " ".repeat(8 * (depth + 1));
        return object.members().entrySet().stream()
                .map(entry -> before + JavaText.literal(entry.getKey()) + ", "
                        + built(record, (ObjectValue) entry.getValue(), depth + 1))
                .collect(Collectors.joining(",", style.name(ClassName.get(Map.class)) + ".of(", ")"));
    }

    private String built(RecordPlan record, ObjectValue example, int depth) {
        return chain(style.name(record.type()) + ".builder()", record, example, depth) + ".build()";
    }

    private static boolean isAny(TypeName type) {
        return type.withoutAnnotations().equals(ClassName.OBJECT);
    }

    private Optional<String> structure(String name, RecordPlan record, Json value, int depth) {
        if (!record.isOpen()) {
            return value instanceof ArrayValue array ? positions(record, array) : Optional.empty();
        }
        return value instanceof ObjectValue object
                ? Optional.of(lambda(name, record, object, depth))
                : Optional.empty();
    }

    private Optional<String> positions(RecordPlan record, ArrayValue array) {
        boolean fits = array.items().size() == record.components().size()
                && array.items().stream().allMatch(Text.class::isInstance);
        return fits
                ? Optional.of(String.join(
                        ", ", array.items().stream().map(scalars::any).toList()))
                : Optional.empty();
    }

    /** A list of scalars is a variable number of arguments, but for plain values, which could be taken for a list. */
    private Optional<String> list(TypeName type, Json value) {
        if (!(value instanceof ArrayValue array)) {
            return Optional.empty();
        }
        List<String> items = new ArrayList<>();
        for (Json item : array.items()) {
            one("item", type, item).ifPresent(items::add);
        }
        if (items.size() != array.items().size()) {
            return Optional.empty();
        }
        String joined = String.join(", ", items);
        return Optional.of(
                isAny(type) || items.isEmpty()
                        ? style.name(ClassName.get(List.class)) + ".of(" + joined + ")"
                        : joined);
    }

    private Optional<String> one(String name, TypeName type, Json value) {
        ValueClassPlan closed = values.get(type);
        if (closed != null) {
            return closed(value).map(text -> closed.expression(text, style.name(closed.type())));
        }
        if (type.equals(RuntimeTypes.FIELD_NAME) && value instanceof Text text) {
            return Optional.of(style.name(RuntimeTypes.FIELD_NAME) + ".of(" + JavaText.literal(text.value()) + ")");
        }
        if (type instanceof ParameterizedTypeName generic && isCode(generic)) {
            return closed(value).map(code -> style.name(generic.rawType()) + ".of(" + JavaText.literal(code) + ")");
        }
        if (type instanceof ParameterizedTypeName generic && generic.rawType().equals(RuntimeTypes.ONE_OF)) {
            return either(generic, value);
        }
        if (type instanceof ParameterizedTypeName generic
                && CONDITIONS.contains(generic.rawType())
                && value instanceof ObjectValue object) {
            return conditions.lambda(
                    variable(name), generic, values.get(generic.typeArguments().get(0)), object);
        }
        if (type instanceof ClassName list && isValueClass(list)) {
            return closed(value).map(text -> style.name(list) + ".of(" + JavaText.literal(text) + ")");
        }
        return scalars.of(type, value);
    }

    /** The value as the first of the types that can have it. */
    private Optional<String> either(ParameterizedTypeName types, Json value) {
        return types.typeArguments().stream()
                .flatMap(type -> as(type, value).stream())
                .findFirst();
    }

    private Optional<String> as(TypeName type, Json value) {
        if (!(type instanceof ParameterizedTypeName generic)) {
            return scalars.of(type, value);
        }
        if (value instanceof ObjectValue) {
            return generic.typeArguments().size() == 2 ? Optional.of(scalars.any(value)) : Optional.empty();
        }
        if (!(value instanceof ArrayValue array) || generic.typeArguments().size() == 2) {
            return Optional.empty();
        }
        List<String> items = array.items().stream()
                .flatMap(item -> scalars.of(generic.typeArguments().get(0), item).stream())
                .toList();
        return Optional.of(style.name(ClassName.get(List.class)) + ".of(" + String.join(", ", items) + ")");
    }

    /** Whether values are codes of events or placements. */
    private static boolean isCode(TypeName type) {
        return type instanceof ParameterizedTypeName generic && CODES.contains(generic.rawType());
    }

    /** Whether a type is a closed list of values which stands in the file of another type. */
    private static boolean isValueClass(ClassName type) {
        return !type.packageName().startsWith("java.")
                && !type.packageName().startsWith(RuntimeTypes.FILTER.packageName());
    }

    private static Optional<String> closed(Json value) {
        return value instanceof Text text
                ? Optional.of(text.value())
                : value instanceof Json.NumberValue number ? Optional.of(number.text()) : Optional.empty();
    }
}
