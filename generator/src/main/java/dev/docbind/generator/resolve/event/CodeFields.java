package dev.docbind.generator.resolve.event;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.FieldBuilder;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.example.Examples;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.Majority;
import dev.docbind.generator.resolve.rule.DocumentedMethod;
import dev.docbind.generator.resolve.structure.MethodStructures;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the parameters and fields whose values are codes of events or placements: all that examples or lists of values have there looks
 * like codes, and most of it is documented. That a description links the page of one says nothing: addresses of handlers have such links.
 */
public final class CodeFields {

    private final Kind kind;
    private final Predicate<String> looks;
    private final Predicate<String> documented;
    private final Predicate<String> known;

    /**
     * Fields for codes.
     *
     * @param kind their type
     * @param looks whether a text looks like a code
     * @param documented whether a text is a documented one
     * @param known whether other pages send codes in a parameter, by the method and its path
     */
    public CodeFields(Kind kind, Predicate<String> looks, Predicate<String> documented, Predicate<String> known) {
        this.kind = kind;
        this.looks = looks;
        this.documented = documented;
        this.known = known;
    }

    /** Fields for the codes of events. */
    public static CodeFields of(Collection<String> codes) {
        Set<String> all = Set.copyOf(codes);
        return new CodeFields(Kind.EVENT, EventCodes::isOne, value -> isDocumented(value, all), path -> false);
    }

    /** The method, in which such fields are of their own type. */
    public DocumentedMethod mark(DocumentedMethod documented) {
        Method method = documented.method();
        Examples examples = documented.examples();
        Method marked = method.with(
                each(method.name(), method.parameters(), examples.sent()),
                each(method.name(), method.undocumented(), examples.sent()),
                each("", method.response(), examples.answered()));
        return marked.equals(method) ? documented : documented.with(MethodStructures.called(marked, examples));
    }

    private List<Field> each(String path, List<Field> rows, ExampleValues shown) {
        return rows.stream()
                .map(row -> marked(path + "/" + row.wireName(), row, shown.member(row.wireName())))
                .toList();
    }

    private Field marked(String path, Field field, ExampleValues shown) {
        if (isOfCodes(field, shown, known.test(path))) {
            Evidence evidence = shown.isEmpty() ? Evidence.TEXT : Evidence.EXAMPLE;
            return field.toBuilder()
                    .type(new SemanticType(kind, field.type().container(), evidence))
                    .values(List.of())
                    .written(null)
                    .build();
        }
        if (field.fields().isEmpty() && field.undocumented().isEmpty()) {
            return field;
        }
        ExampleValues core = shown.core();
        ExampleValues inside = field.type().container() == Container.MAP ? core.anyMember() : core;
        FieldBuilder marked = field.toBuilder()
                .fields(each(path, field.fields(), inside))
                .undocumented(each(path, field.undocumented(), inside));
        if (field.merged() != null) {
            marked.merged(marked(path, field.merged(), shown));
        }
        return marked.build();
    }

    /** Whether values are codes: where others say so already, none of its own may say anything else; a map is never one. */
    private boolean isOfCodes(Field field, ExampleValues shown, boolean said) {
        if (field.type().kind() != Kind.TEXT || field.type().container() == Container.MAP) {
            return false;
        }
        List<String> values = Stream.of(
                        shown.texts().stream(),
                        shown.items().texts().stream(),
                        field.values().stream().map(AllowedValue::value))
                .flatMap(texts -> texts)
                .distinct()
                .toList();
        long sure = values.stream().filter(documented).count();
        return (said || Majority.moreThanHalf(sure, values.size()))
                && values.stream().allMatch(looks.or(documented));
    }

    private static boolean isDocumented(String value, Set<String> codes) {
        String code = EventCodes.code(value);
        String whole = NumberedCodes.without(code);
        return codes.contains(code) || (whole != null && codes.contains(whole));
    }
}
