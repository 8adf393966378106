package dev.docbind.generator.resolve.paging;

import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Pagination.Keyset;
import dev.docbind.generator.model.Pagination.Source;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.resolve.field.tree.QueryNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds how a walk by identifiers asks, from tables and requests. */
final class KeysetFinder {

    private static final String GREATER = ">";
    private static final String ASCENDING = "asc";
    private static final Pattern GREATER_KEY = Pattern.compile(">\\p{L}");
    private static final Pattern COMPARED = Pattern.compile("[<>]=?\\p{L}");

    private final List<Field> parameters;
    private final Names names;
    private final Open open;

    KeysetFinder(Method method, Map<String, Thing> things, Open open) {
        this.parameters = Field.distinct(method.content());
        this.names = new Names(method, things);
        this.open = open;
    }

    /** The walk over these entries; null where there is none, or the page leaves open how. */
    @Nullable
    Keyset find(Rows rows) {
        Field filter = filter();
        if (filter == null || (parameter("order") == null && parameter("sort") == null)) {
            return null;
        }
        Field id = rows.id();
        if (id == null) {
            if (rows.fields().isEmpty()) {
                open.leave("no row says what an entry has");
            }
            return null;
        }
        if (id.type().kind() != Kind.INTEGER || id.type().container() != Container.ONE) {
            if (id.type().kind() == Kind.ANY) {
                open.leave("no row says what the identifier of an entry is");
            }
            return null;
        }
        Names.Found key = names.id(filter);
        if (key == null) {
            open.leave("no row and no request has the identifier among the keys of " + filter.wireName());
            return null;
        }
        if (QueryNames.isListOfConditions(filter) && !isShown(filter)) {
            open.leave("no request shows how a condition of " + filter.wireName() + " is written");
            return null;
        }
        if (!compares(filter)) {
            open.leave("no row and no request compares by > in " + filter.wireName());
            return null;
        }
        Keyset sorted = sorted(filter, key, id);
        if (sorted == null) {
            open.leave("no row and no request sorts by the identifier");
        }
        return sorted;
    }

    private @Nullable Field parameter(Kind kind, String name) {
        Field named = parameter(name);
        return named != null && named.type().kind() == kind ? named : null;
    }

    private @Nullable Field parameter(String name) {
        return parameters.stream()
                .filter(field -> field.wireName().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Field filter() {
        Field named = parameter("filter");
        return named != null && (named.type().kind() == Kind.FILTER || QueryNames.isListOfConditions(named))
                ? named
                : null;
    }

    private boolean isShown(Field conditions) {
        return names.sent(conditions).anyMatch(value -> !Names.keys(value).isEmpty());
    }

    /** Where operators are values of a list, one that compares stands for all of them: they are the same for all fields. */
    private boolean compares(Field filter) {
        boolean isList = QueryNames.isListOfConditions(filter);
        return filter.operators().contains(GREATER)
                || Stream.concat(
                                filter.content().stream().map(Field::wireName),
                                names.sent(filter).flatMap(value -> Names.keys(value).stream()))
                        .anyMatch(key ->
                                (isList ? COMPARED : GREATER_KEY).matcher(key).lookingAt());
    }

    private @Nullable Keyset sorted(Field filter, Names.Found key, Field id) {
        Field order = parameter("order");
        Field sort = parameter("sort");
        for (Field one : Stream.of(order, sort).flatMap(Stream::ofNullable).toList()) {
            if (one.type().kind() == Kind.ORDER || one.type().kind() == Kind.OBJECT) {
                Names.Found name = names.id(one);
                return name == null ? null : keyset(filter, key, one, null, name, ascending(one), id);
            }
        }
        if (order == null || sort == null) {
            return null;
        }
        Names.Found name = valued(sort);
        return name == null ? null : keyset(filter, key, order, sort.wireName(), name, ascending(order), id);
    }

    private Keyset keyset(
            Field filter,
            Names.Found key,
            Field order,
            @Nullable String sort,
            Names.Found name,
            String ascending,
            Field id) {
        Field select = parameter(Kind.SELECT, "select");
        return new Keyset(
                filter.wireName(),
                key.name(),
                order.wireName(),
                sort,
                name.name(),
                ascending,
                select == null ? null : select.wireName(),
                QueryNames.isListOfConditions(filter) ? GREATER : null,
                id.wireName(),
                key.source(),
                name.source());
    }

    /** The identifier as a value to sort by. */
    private Names.@Nullable Found valued(Field sort) {
        Optional<Names.Found> listed = sort.values().stream()
                .map(AllowedValue::value)
                .filter(Names::isId)
                .findFirst()
                .map(name -> new Names.Found(name, Source.VALUES));
        return listed.or(() ->
                        texts(sort).filter(Names::isId).findFirst().map(name -> new Names.Found(name, Source.EXAMPLE)))
                .orElse(null);
    }

    /** The direction as the page writes it. */
    private String ascending(Field order) {
        return Stream.concat(order.values().stream().map(AllowedValue::value), texts(order))
                .filter(ASCENDING::equalsIgnoreCase)
                .findFirst()
                .orElse("ASC");
    }

    private Stream<String> texts(Field parameter) {
        return names.sent(parameter)
                .flatMap(value -> value instanceof Json.ObjectValue object
                        ? object.members().values().stream()
                        : Stream.of(value))
                .flatMap(value -> value instanceof Json.Text text ? Stream.of(text.value()) : Stream.empty());
    }
}
