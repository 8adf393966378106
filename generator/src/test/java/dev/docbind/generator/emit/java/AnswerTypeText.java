package dev.docbind.generator.emit.java;

import dev.docbind.runtime.event.IncomingEvent;
import dev.docbind.runtime.json.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The type of an answer as the spec has it.
 *
 * @param name the class, by its binary name
 * @param parameters the types of its parameters
 */
record AnswerTypeText(String name, List<AnswerTypeText> parameters) {

    /** What stands for any event in the type of a code. */
    private static final String ANY = "?";

    static AnswerTypeText parse(String text) {
        int open = text.indexOf('<');
        return open < 0
                ? new AnswerTypeText(text, List.of())
                : new AnswerTypeText(text.substring(0, open), parameters(text.substring(open + 1, text.length() - 1)));
    }

    private static List<AnswerTypeText> parameters(String list) {
        List<AnswerTypeText> parameters = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i <= list.length(); i++) {
            char letter = i == list.length() ? ',' : list.charAt(i);
            depth += letter == '<' ? 1 : letter == '>' ? -1 : 0;
            if (letter == ',' && depth == 0) {
                parameters.add(parse(list.substring(begin, i).strip()));
                begin = i + 1;
            }
        }
        return parameters;
    }

    /** All classes in it, by their binary names. */
    Stream<String> names() {
        return Stream.concat(
                Stream.of(name).filter(any -> !any.equals(ANY)),
                parameters.stream().flatMap(AnswerTypeText::names));
    }

    /** The type, with the classes that a loader has. */
    TypeRef<?> load(Function<String, Class<?>> loader) {
        if (name.equals(ANY)) {
            return TypeRef.of(IncomingEvent.class);
        }
        if (parameters.isEmpty()) {
            return TypeRef.of(loader.apply(name));
        }
        TypeRef<?> last = parameters.get(parameters.size() - 1).load(loader);
        return name.equals(List.class.getName())
                ? TypeRef.listOf(last)
                : name.equals(Map.class.getName()) ? TypeRef.mapOf(last) : TypeRef.generic(loader.apply(name), last);
    }

    @Override
    public String toString() {
        return parameters.isEmpty()
                ? name
                : name + parameters.stream().map(AnswerTypeText::toString).collect(Collectors.joining(", ", "<", ">"));
    }
}
