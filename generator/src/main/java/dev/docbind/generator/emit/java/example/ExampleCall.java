package dev.docbind.generator.emit.java.example;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.emit.java.javadoc.JavadocText;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.FilePlan;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Json.ArrayValue;
import dev.docbind.generator.model.Json.ObjectValue;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.model.SemanticType.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java call that sends what the page's own example sends. A value that fits no component goes by its wire name. */
public final class ExampleCall {

    private static final int LONGEST = 3_000;
    private static final String ALL = "*";

    private static final ExampleStyle JAVADOC = new JavadocStyle();

    private ExampleCall() {}

    /** A preformatted block of Javadoc; empty where the page has no example that can be read. */
    public static String javadoc(MethodNames names, FilePlan request) {
        return code(names, request)
                .filter(call -> call.length() <= LONGEST)
                .map(JavadocText::lines)
                .orElse("");
    }

    /** The call as Java; empty where the page has no example that can be read. */
    static Optional<String> code(MethodNames names, FilePlan request) {
        return example(names.method()).map(example -> {
            String lambda = new ExampleArguments(request, JAVADOC).lambda("request", request.top(), example, 0);
            return "b24." + names.call() + "(" + lambda + ");";
        });
    }

    /**
     * The call as an expression in a style; empty where the page has no example that can be read. What a call takes by position, it
     * gets by position.
     */
    public static Optional<String> written(MethodNames names, FilePlan request, ExampleStyle style) {
        Method method = names.method();
        return example(method)
                .or(() -> byPosition(method, request))
                .map(example -> written(names, request, new ExampleStep(method, example), style));
    }

    /** The call of a step as an expression in a style. */
    public static String written(MethodNames names, FilePlan request, ExampleStep step, ExampleStyle style) {
        ObjectValue example = step.parameters();
        ExampleArguments arguments = new ExampleArguments(request, style);
        String written = positional(step.method(), request, example)
                .flatMap(components -> arguments.positional(components, example))
                .orElseGet(() -> arguments.lambda("request", request.top(), example, 0));
        return "b24." + names.call() + "(" + written + ")";
    }

    /** The call with what it must have, for a page without an example that can be read. */
    public static String smallest(MethodNames names, FilePlan request, ExampleStyle style) {
        Method method = names.method();
        if (List.of().equals(method.calling().arguments())) {
            return "b24." + names.call() + "()";
        }
        Map<String, Json> members = new LinkedHashMap<>();
        for (Component component : request.top().components()) {
            if (component.field().required()) {
                Json.Text word = new Json.Text("**put_" + component.wireName() + "_here**");
                boolean object = component.mapped().record() != null;
                members.put(component.wireName(), object ? new ObjectValue(Map.of()) : word);
            }
        }
        ExampleArguments arguments = new ExampleArguments(request, style);
        return "b24." + names.call() + "(" + arguments.lambda("request", request.top(), new ObjectValue(members), 0)
                + ")";
    }

    /** The components of a call by position, where it has all that the example shows. */
    private static Optional<List<Component>> positional(Method method, FilePlan request, ObjectValue example) {
        List<String> arguments = method.calling().arguments();
        return arguments != null && example.members().keySet().equals(Set.copyOf(arguments))
                ? Optional.of(request.top().named(arguments))
                : Optional.empty();
    }

    /** An example that sends an array has the parameters in the order of the page, one that sends nothing has none. */
    private static Optional<ObjectValue> byPosition(Method method, FilePlan request) {
        Optional<RequestExample> first = method.requests().stream()
                .filter(shown -> shown.calls(method.name()))
                .findFirst();
        if (first.isPresent() && first.get().text().isBlank()) {
            return Optional.of(new ObjectValue(Map.of()));
        }
        return method.calling().positional()
                ? first.map(RequestExample::json)
                        .filter(ArrayValue.class::isInstance)
                        .map(array -> named(request, ((ArrayValue) array).items()))
                : Optional.empty();
    }

    private static ObjectValue named(FilePlan request, List<Json> items) {
        Map<String, Json> members = new LinkedHashMap<>();
        List<Component> components = request.top().components();
        for (int at = 0; at < Math.min(items.size(), components.size()); at++) {
            members.put(components.get(at).wireName(), items.get(at));
        }
        return new ObjectValue(members);
    }

    /** The fields that the page's own example asks for, in lower case; empty where it asks for none by name. */
    public static Set<String> selected(Method method) {
        ObjectValue example = example(method).orElse(new ObjectValue(Map.of()));
        Set<String> selected = method.content().stream()
                .filter(field -> field.type().kind() == Kind.SELECT)
                .map(field -> example.members().get(field.wireName()))
                .flatMap(value -> value instanceof ArrayValue array ? array.items().stream() : Stream.of())
                .flatMap(name -> name instanceof Json.Text text ? Stream.of(text.value()) : Stream.of())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        return selected.contains(ALL) ? Set.of() : selected;
    }

    private static Optional<ObjectValue> example(Method method) {
        return method.requests().stream()
                .filter(request -> request.calls(method.name()))
                .map(RequestExample::json)
                .filter(ObjectValue.class::isInstance)
                .map(ObjectValue.class::cast)
                .findFirst();
    }

    /** Names need no package, for the comment stands where they are known; what the reader puts in is a plain word. */
    private static final class JavadocStyle implements ExampleStyle {

        private static final int MOST_IN_LINE = 2;
        private static final Pattern STAND_IN = Pattern.compile("\\*\\*(?:put_)?(\\w+?)(?:_here)?\\*\\*");

        @Override
        public String name(ClassName type) {
            return type.simpleName();
        }

        @Override
        public String text(String shown) {
            return STAND_IN.matcher(shown).replaceAll("$1");
        }

        @Override
        public Optional<String> command(TypeName type, String command) {
            return Optional.empty();
        }

        @Override
        public Optional<String> standIn(TypeName type, String word) {
            return Optional.empty();
        }

        @Override
        public boolean breaks(int setters, int depth) {
            return depth == 0 || setters > MOST_IN_LINE;
        }

        @Override
        public void untyped(String path) {
            // The comment says what the page shows.
        }
    }
}
