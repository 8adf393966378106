package dev.docbind.generator.resolve.event;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Event;
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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the parameters and fields whose values are codes of events: all that examples or lists of values have there looks like
 * codes, and most of it is documented. That a description links the page of an event says nothing: addresses of handlers have such links.
 */
public final class CodeFields {

    private final Set<String> codes;

    private CodeFields(Set<String> codes) {
        this.codes = codes;
    }

    /** The methods, in which such fields are of their own type. */
    public static List<DocumentedMethod> mark(List<DocumentedMethod> methods, List<Event> events) {
        CodeFields fields = new CodeFields(events.stream().map(Event::code).collect(Collectors.toSet()));
        return events.isEmpty() ? methods : methods.stream().map(fields::marked).toList();
    }

    private DocumentedMethod marked(DocumentedMethod documented) {
        Method method = documented.method();
        Examples examples = documented.examples();
        Method marked = method.with(
                each(method.parameters(), examples.sent()),
                each(method.undocumented(), examples.sent()),
                each(method.response(), examples.answered()));
        return marked.equals(method) ? documented : documented.with(MethodStructures.called(marked, examples));
    }

    private List<Field> each(List<Field> rows, ExampleValues shown) {
        return rows.stream()
                .map(row -> marked(row, shown.member(row.wireName())))
                .toList();
    }

    private Field marked(Field field, ExampleValues shown) {
        if (isOfCodes(field, shown)) {
            Evidence evidence = shown.isEmpty() ? Evidence.TEXT : Evidence.EXAMPLE;
            return field.toBuilder()
                    .type(new SemanticType(Kind.EVENT, field.type().container(), evidence))
                    .values(List.of())
                    .written(null)
                    .build();
        }
        if (field.fields().isEmpty() && field.undocumented().isEmpty()) {
            return field;
        }
        ExampleValues core = shown.core();
        ExampleValues inside = field.type().container() == Container.MAP ? core.anyMember() : core;
        FieldBuilder marked =
                field.toBuilder().fields(each(field.fields(), inside)).undocumented(each(field.undocumented(), inside));
        if (field.merged() != null) {
            marked.merged(marked(field.merged(), shown));
        }
        return marked.build();
    }

    private boolean isOfCodes(Field field, ExampleValues shown) {
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
        long documented = values.stream().filter(this::isDocumented).count();
        return Majority.moreThanHalf(documented, values.size())
                && values.stream().allMatch(EventCodes::isOne);
    }

    private boolean isDocumented(String value) {
        String code = EventCodes.code(value);
        String whole = NumberedCodes.without(code);
        return codes.contains(code) || (whole != null && codes.contains(whole));
    }
}
