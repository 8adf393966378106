package dev.docbind.generator.emit.java.snippet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.MappedType;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.model.SemanticType.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines that print a result: what names a thing, each entry of a list, a plain value as it is.
 *
 * @param imports the classes that the lines name
 * @param call the call whose result it is
 * @param selected the fields that the call asks for, in lower case; empty where it asks for all
 */
record ResultUse(Imports imports, String call, Set<String> selected) {

    private static final int DEEPEST = 3;
    private static final Set<ClassName> PLAIN =
            Set.of(ClassName.get(String.class), ClassName.get(Long.class), ClassName.get(Boolean.class));

    /** By the names that they have on the wire, in lower case, what tells a thing from others. */
    private static final List<String> TELLING = List.of("title", "name", "code", "status", "value");

    /** The lines for a value. */
    List<String> lines(String value, MappedType type) {
        return lines(value, type, 0);
    }

    private List<String> lines(String value, MappedType type, int depth) {
        RecordPlan record = type.record();
        return switch (type.container()) {
            case LIST -> {
                String entry = ResultName.of(type, call).entry();
                String head = "for (" + imports.name(type.value()) + " " + entry + " : " + value + ") {";
                yield List.of(head, "    " + print(shown(entry, record)), "}");
            }
            case MAP -> {
                String entry = ResultName.of(type, call).entry();
                String printed = printed("key + \": \" + " + shown(entry, record));
                yield List.of(value + ".forEach((key, " + entry + ") -> " + printed + ");");
            }
            case ONE -> record == null || depth > DEEPEST ? List.of(print(value)) : inside(value, record, depth);
        };
    }

    /** A record with one thing inside is about that, one that has a list beside numbers is about the list. */
    private List<String> inside(String value, RecordPlan record, int depth) {
        Optional<Component> content = content(record);
        return content.isPresent()
                ? lines(value + "." + content.get().name() + "()", content.get().mapped(), depth + 1)
                : List.of(print(shown(value, record)));
    }

    private static Optional<Component> content(RecordPlan record) {
        List<Component> structured = record.components().stream()
                .filter(component -> component.mapped().record() != null)
                .toList();
        boolean identified = record.components().stream()
                .anyMatch(component -> component.wireName().equalsIgnoreCase("id"));
        if (structured.size() != 1 || identified) {
            return Optional.empty();
        }
        Component only = structured.get(0);
        int components = record.components().size();
        boolean content = components == 1 || (only.isCollection() && components <= DEEPEST);
        return content ? Optional.of(only) : Optional.empty();
    }

    private String shown(String value, @Nullable RecordPlan record) {
        if (record == null) {
            return value;
        }
        List<Component> plain = plain(record);
        Optional<Component> id = named(plain, Stream.of("id"));
        Optional<Component> telling = named(plain, TELLING.stream());
        List<Component> shown = new ArrayList<>();
        id.ifPresent(shown::add);
        telling.or(() -> plain.stream()
                        .filter(component -> !shown.contains(component))
                        .findFirst())
                .ifPresent(shown::add);
        return shown.isEmpty()
                ? value
                : String.join(
                        " + \" \" + ",
                        shown.stream()
                                .map(component -> value + "." + component.name() + "()")
                                .toList());
    }

    /** What has a plain value; where the call asks for some of that, no other: it comes back as null. */
    private List<Component> plain(RecordPlan record) {
        List<Component> plain =
                record.components().stream().filter(ResultUse::isPlain).toList();
        List<Component> asked = plain.stream()
                .filter(component -> selected.contains(component.wireName().toLowerCase(Locale.ROOT)))
                .toList();
        return asked.isEmpty() ? plain : asked;
    }

    private static Optional<Component> named(List<Component> components, Stream<String> names) {
        return names.flatMap(name -> components.stream()
                        .filter(component -> component.wireName().equalsIgnoreCase(name)))
                .findFirst();
    }

    private static boolean isPlain(Component component) {
        TypeName type = component.mapped().value();
        return component.mapped().container() == Container.ONE
                && component.mapped().record() == null
                && !(type instanceof ParameterizedTypeName)
                && PLAIN.contains(type);
    }

    private static String print(String value) {
        return printed(value) + ";";
    }

    private static String printed(String value) {
        return "System.out.println(" + value + ")";
    }
}
