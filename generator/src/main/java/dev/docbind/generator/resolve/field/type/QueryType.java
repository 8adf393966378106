package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.tree.QueryNames;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The parameters of list methods that speak of fields: which to select, which to filter by, which to sort by. */
final class QueryType {

    private static final Pattern MANY =
            Pattern.compile("(?iu)\\s*" + Vocabulary.installed().regex(Term.HOLDS_MANY));

    private static final Pattern GROUPING =
            Pattern.compile("(?iu)(?<!\\p{L})" + Vocabulary.installed().regex(Term.GROUPING) + "(?!\\p{L})");

    /** The scheme of a condition that is an array of its own: {@code ["field", ">", value]}. */
    private static final Pattern TRIPLE =
            Pattern.compile("`\\[\\s*\"[^\"`]*\",(?:\\s*\"[^\"`]*\",)?\\s*[\\p{L}_]+\\s*\\]`");

    private static final Pattern ASCENDING = Pattern.compile("(?i)\\basc\\b");
    private static final Pattern DESCENDING = Pattern.compile("(?i)\\bdesc\\b");
    private static final Set<Kind> NUMBERS = EnumSet.of(Kind.INTEGER, Kind.DECIMAL);

    private QueryType() {}

    /** The type of a parameter that has the name of a selection, filter or order and holds one; the given type otherwise. */
    static SemanticType of(FieldNode node, SemanticType type, ExampleValues shape) {
        boolean list = type.container() == Container.LIST;
        boolean object = type.container() == Container.MAP || type.kind() == Kind.OBJECT;
        if (object && QueryNames.speaksOfOrder(node.name()) && isOrdered(shape)) {
            return query(Kind.ORDER);
        }
        Kind kind = QueryNames.kindOf(node.name());
        if (kind == null) {
            return list && isGrouping(node) ? query(Kind.SELECT) : type;
        }
        boolean holds = switch (kind) {
            case SELECT -> list;
            case FILTER ->
                !(list && TRIPLE.matcher(node.description()).find())
                        && (list || object || lists(node))
                        && !shape.isArray()
                        && !holdsRules(node, shape);
            default ->
                isOrder(node, type, shape, object || (list && !node.name().equalsIgnoreCase("sort")));
        };
        return holds ? query(kind) : type;
    }

    /** Whether it takes the names of fields by whose values entries are put together, as a selection takes names. */
    private static boolean isGrouping(FieldNode node) {
        return QueryNames.isGroup(node.name())
                && GROUPING.matcher(node.description()).find();
    }

    /** Whether the page lists keys of its own, whatever its word for the type. */
    private static boolean lists(FieldNode node) {
        return own(node).findAny().isPresent();
    }

    /** Whether an object holds no thing, or its text names the directions, which a number could not be and a text beside an array need not, whatever the page's word for it. */
    private static boolean isOrder(FieldNode node, SemanticType type, ExampleValues shape, boolean structured) {
        return structured
                ? !isThing(node, shape) || namesDirections(node)
                : (NUMBERS.contains(type.kind()) || (type.kind() == Kind.ANY && lists(node)))
                        && type.container() == Container.ONE
                        && namesDirections(node);
    }

    private static boolean namesDirections(FieldNode node) {
        String text = node.description();
        return ASCENDING.matcher(text).find() && DESCENDING.matcher(text).find();
    }

    /** Whether all keys that are shown have a direction, whatever a table says that the fields of these names hold. */
    private static boolean isOrdered(ExampleValues shape) {
        return shape.isObject() && shape.anyMember().all(ExampleType::isDirection);
    }

    /** Whether it is an order that a customer has placed: one of its keys holds an array, an object or a number, as no direction does. */
    private static boolean isThing(FieldNode node, ExampleValues shape) {
        ExampleValues inside = shape.isObject() ? shape.anyMember() : ExampleValues.of(List.of());
        return own(node).anyMatch(key -> !key.types().isEmpty() && key.structured())
                || inside.isObject()
                || inside.isArray()
                || inside.any(Json.NumberValue.class::isInstance);
    }

    /** Whether the documented keys are rules: all hold arrays or objects, or the example shows arrays of arrays in one. */
    private static boolean holdsRules(FieldNode node, ExampleValues shape) {
        boolean structures = own(node).findAny().isPresent() && own(node).allMatch(QueryType::holdsMany);
        return structures
                || node.fields().stream()
                        .anyMatch(key -> shape.member(key.wireName()).items().isArray());
    }

    /** The keys that the page lists for the parameter itself, and not for the thing whose fields it takes. */
    private static Stream<FieldNode> own(FieldNode node) {
        return node.fields().stream().filter(key -> key.origin().page() == null);
    }

    /** Whether a key belongs to rules rather than to conditions: its value is an array or an object, whatever the name. */
    private static boolean holdsMany(FieldNode key) {
        return (!key.types().isEmpty() && key.structured())
                || MANY.matcher(key.description()).lookingAt();
    }

    private static SemanticType query(Kind kind) {
        return new SemanticType(kind, Container.ONE, Evidence.DECLARED);
    }
}
