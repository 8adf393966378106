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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The arguments of a request's setters for values of an example. */
final class ExampleArguments {

    private static final int MOST_IN_LINE = 2;

    private final Map<TypeName, ValueClassPlan> values = new HashMap<>();

    ExampleArguments(FilePlan file) {
        file.values().forEach(plan -> values.put(plan.type(), plan));
        file.others().forEach(plan -> values.put(plan.fieldNames() ? RuntimeTypes.FIELD_NAME : plan.type(), plan));
    }

    /** A lambda that sets what an object of the example has. */
    String lambda(String variable, RecordPlan record, ObjectValue example, int depth) {
        String chain = chain(variable, record, example, depth);
        return variable + " -> " + (chain.equals(variable) ? "{}" : chain);
    }

    /** Calls of setters, a line for each where there are many. */
    private String chain(String start, RecordPlan record, ObjectValue example, int depth) {
        boolean lines = depth == 0 || example.members().size() > MOST_IN_LINE;
        String before = lines ? "\n" + " ".repeat(8 * (depth + 1)) : "";
        StringBuilder chain = new StringBuilder(start);
        example.members().forEach((name, value) -> {
            if (!ExampleScalars.isCommand(value)) {
                chain.append(before).append(setter(record, name, value, depth));
            }
        });
        return chain.toString();
    }

    /** A setter sends no null; its name does. */
    private String setter(RecordPlan record, String name, Json value, int depth) {
        return record.components().stream()
                .filter(component -> component.wireName().equals(name) && !(value instanceof Json.Null))
                .findFirst()
                .flatMap(component ->
                        of(component, value, depth).map(arguments -> "." + component.name() + "(" + arguments + ")"))
                .orElseGet(() -> ".with(" + JavaText.literal(name) + ", " + ExampleScalars.any(value) + ")");
    }

    /** Empty where the value is of another type than the component. */
    private Optional<String> of(Component component, Json value, int depth) {
        Optional<String> file = FileSetter.isFor(component)
                ? ExampleScalars.file(value, component.field().traits().written())
                : Optional.empty();
        return file.isPresent() ? file : plain(component, value, depth);
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
            return isAny(mapped.value()) ? Optional.of(ExampleScalars.any(object)) : Optional.empty();
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

    private String entries(RecordPlan record, ObjectValue object, int depth) {
        String before = "\n" + " ".repeat(8 * (depth + 1));
        return object.members().entrySet().stream()
                .map(entry -> before + JavaText.literal(entry.getKey()) + ", "
                        + built(record, (ObjectValue) entry.getValue(), depth + 1))
                .collect(Collectors.joining(",", "Map.of(", ")"));
    }

    private String built(RecordPlan record, ObjectValue example, int depth) {
        return chain(record.type().simpleName() + ".builder()", record, example, depth) + ".build()";
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

    private static Optional<String> positions(RecordPlan record, ArrayValue array) {
        boolean fits = array.items().size() == record.components().size()
                && array.items().stream().allMatch(Text.class::isInstance);
        return fits
                ? Optional.of(String.join(
                        ", ", array.items().stream().map(ExampleScalars::any).toList()))
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
        return Optional.of(isAny(type) || items.isEmpty() ? "List.of(" + joined + ")" : joined);
    }

    private Optional<String> one(String name, TypeName type, Json value) {
        ValueClassPlan closed = values.get(type);
        if (closed != null) {
            return closed(value).map(text -> closed.expression(text));
        }
        if (type.equals(RuntimeTypes.FIELD_NAME) && value instanceof Text text) {
            return Optional.of("FieldName.of(" + JavaText.literal(text.value()) + ")");
        }
        if (type instanceof ParameterizedTypeName generic && generic.rawType().equals(RuntimeTypes.ONE_OF)) {
            return either(generic, value);
        }
        if (type instanceof ParameterizedTypeName generic && value instanceof ObjectValue object) {
            return ExampleConditions.lambda(
                    name, generic, values.get(generic.typeArguments().get(0)), object);
        }
        return ExampleScalars.of(type, value);
    }

    /** The value as the first of the types that can have it. */
    private static Optional<String> either(ParameterizedTypeName types, Json value) {
        return types.typeArguments().stream()
                .flatMap(type -> as(type, value).stream())
                .findFirst();
    }

    private static Optional<String> as(TypeName type, Json value) {
        if (!(type instanceof ParameterizedTypeName generic)) {
            return ExampleScalars.of(type, value);
        }
        if (value instanceof ObjectValue) {
            return generic.typeArguments().size() == 2 ? Optional.of(ExampleScalars.any(value)) : Optional.empty();
        }
        if (!(value instanceof ArrayValue array) || generic.typeArguments().size() == 2) {
            return Optional.empty();
        }
        List<String> items = array.items().stream()
                .flatMap(item -> ExampleScalars.of(generic.typeArguments().get(0), item).stream())
                .toList();
        return Optional.of("List.of(" + String.join(", ", items) + ")");
    }

    private static Optional<String> closed(Json value) {
        return value instanceof Text text
                ? Optional.of(text.value())
                : value instanceof Json.NumberValue number ? Optional.of(number.text()) : Optional.empty();
    }
}
