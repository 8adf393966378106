package dev.docbind.generator.resolve.event;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.FieldBuilder;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What is particular to the fields of events: they are sent as a form, described in the words of PHP, and may have tokens. */
public final class SentFields {

    /** PHP's word for a list and for an object. */
    private static final String ARRAY = "array";

    private static final String OBJECT = "object";
    private static final Set<String> TOKENS = Set.of("access_token", "application_token");
    private static final Set<String> PORTAL = Set.of("domain", "client_endpoint", "member_id");

    private SentFields() {}

    /** The fields, typed by what they are in an event. */
    public static List<Field> of(List<Field> fields, ExampleValues shown) {
        return fields.stream()
                .map(field -> typed(unwritten(field), shown.core().member(field.wireName())))
                .toList();
    }

    /** All values of a form are text, and whether an example has quotes says nothing. */
    private static Field unwritten(Field field) {
        Written written = field.traits().written();
        boolean quotes = written == Written.TEXT || written == Written.NUMBER;
        return quotes ? field.toBuilder().written(null).build() : field;
    }

    private static Field typed(Field field, ExampleValues shown) {
        if (field.fields().isEmpty() && field.merged() == null) {
            return isPhpArray(field, shown) && field.type().kind() == Kind.ANY ? single(field, Kind.ANY) : field;
        }
        Field map = entries(field, shown);
        ExampleValues inside =
                map.type().container() == Container.MAP ? shown.core().anyMember() : shown;
        FieldBuilder typed =
                map.toBuilder().fields(of(map.fields(), inside)).undocumented(of(map.undocumented(), inside));
        if (map.merged() != null) {
            typed.merged(typed(map.merged(), shown));
        }
        Field whole = typed.build();
        if (isPhpArray(whole, shown) || isObject(whole)) {
            return single(whole, Kind.OBJECT);
        }
        return isAuthorization(whole) ? kind(whole, Kind.AUTHORIZATION) : whole;
    }

    /** Whether only the word {@code array} makes it a list. */
    private static boolean isPhpArray(Field field, ExampleValues shown) {
        return field.type().container() == Container.LIST && field.types().equals(List.of(ARRAY)) && !shown.isArray();
    }

    /** Whether it has fields, though the example shows a word in its place, such as one that says that there is nothing. */
    private static boolean isObject(Field field) {
        Kind kind = field.type().kind();
        return field.types().contains(OBJECT)
                && kind != Kind.OBJECT
                && field.type().container() == Container.ONE;
    }

    /** An object whose only row stands for many keys, as the map that it is. */
    private static Field entries(Field field, ExampleValues shown) {
        if (field.type().kind() != Kind.OBJECT
                || field.type().container() != Container.ONE
                || field.fields().size() != 1
                || !field.fields().get(0).traits().map()) {
            return field;
        }
        Field entry = field.fields().get(0);
        if (entry.type().container() != Container.ONE) {
            return field;
        }
        List<String> keys = shown.core().names();
        return field.toBuilder()
                .type(entry.type().in(Container.MAP))
                .fields(entry.fields())
                .undocumented(entry.undocumented())
                .entry(keys.isEmpty() ? entry.name() : keys.get(0))
                .build();
    }

    /** Whether it is what stands beside the data of an event: nearly all of its rows are those of a token. */
    private static boolean isAuthorization(Field field) {
        Set<String> names = field.fields().stream().map(Field::wireName).collect(Collectors.toSet());
        return field.type().kind() == Kind.OBJECT
                && names.containsAll(TOKENS)
                && names.containsAll(PORTAL)
                && own(names) == 0;
    }

    private static long own(Set<String> names) {
        return names.stream()
                .filter(name -> name.equals(name.toUpperCase(Locale.ROOT)))
                .count();
    }

    private static Field single(Field field, Kind kind) {
        return field.toBuilder()
                .type(new SemanticType(kind, Container.ONE, field.type().evidence()))
                .build();
    }

    private static Field kind(Field field, Kind kind) {
        return field.toBuilder()
                .type(new SemanticType(
                        kind, field.type().container(), field.type().evidence()))
                .build();
    }
}
