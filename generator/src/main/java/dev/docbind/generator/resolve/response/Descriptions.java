package dev.docbind.generator.resolve.response;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.Majority;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers that describe fields: the JSON under a field's name is an object with its type, title and traits. */
public final class Descriptions {

    private static final List<String> TRAITS = List.of(
            "isRequired",
            "isReadOnly",
            "isImmutable",
            "isMultiple",
            "title",
            "formLabel",
            "required",
            "readonly",
            "USE_IN_FILTER",
            "USE_IN_SHOW");

    /** What nothing has but descriptions. */
    private static final Set<String> CERTAIN = Set.of(
            "filterable",
            "isImmutable",
            "isMultiple",
            "isReadOnly",
            "isRequired",
            "multiple",
            "readonly",
            "required",
            "USE_IN_FILTER",
            "USE_IN_SHOW");

    /** What else descriptions have, in some answers. */
    private static final Set<String> MEMBERS = Set.of(
            "default",
            "defaultValue",
            "definition",
            "description",
            "editable",
            "elementType",
            "fields",
            "filterLabel",
            "filterable",
            "isDeprecated",
            "isDynamic",
            "items",
            "listLabel",
            "multiple",
            "name",
            "primary",
            "requiredGroups",
            "settings",
            "sortable",
            "statusType",
            "type",
            "TYPE",
            "upperName",
            "validationRules",
            "values");

    private Descriptions() {}

    /** Whether the example shows descriptions for most of the rows that it shows. */
    static boolean are(List<FieldNode> rows, ExampleValues shape) {
        ExampleValues core = shape.core();
        if (isRecord(core)) {
            return false;
        }
        if (core.isEmpty()) {
            return false;
        }
        Map<String, ExampleValues> inner = inner(core);
        List<ExampleValues> seen = rows.stream()
                .map(row -> core.has(row.name())
                        ? core.member(row.name())
                        : inner.getOrDefault(row.name(), ExampleValues.of(List.of())))
                .filter(found -> !found.isEmpty())
                .toList();
        long describing = seen.stream().filter(Descriptions::is).count();
        return Majority.moreThanHalf(describing, seen.size());
    }

    /** Whether most of what is shown describes fields. */
    static boolean areMost(ExampleValues shape) {
        ExampleValues core = shape.core();
        long describing =
                core.names().stream().filter(name -> is(core.member(name))).count();
        return Majority.moreThanHalf(describing, core.names().size());
    }

    /** What stands one level below, by its names; the first of two counts. */
    private static Map<String, ExampleValues> inner(ExampleValues core) {
        Map<String, ExampleValues> inner = new HashMap<>();
        for (String name : core.names()) {
            ExampleValues member = core.member(name);
            member.names().forEach(below -> inner.putIfAbsent(below, member.member(below)));
        }
        return inner;
    }

    /** Whether a table with these names explains what the description of a field consists of. */
    public static boolean explain(Collection<String> names) {
        int traits = 0;
        for (String name : names) {
            traits += TRAITS.contains(name) ? 1 : 0;
        }
        return Majority.atLeastHalf(traits, names.size());
    }

    /** Whether the object describes a field: its type, with traits or alone. */
    static boolean is(ExampleValues shape) {
        return (isWord(shape.member("type")) || isWord(shape.member("TYPE")))
                && (shape.names().size() == 1 || TRAITS.stream().anyMatch(shape::has));
    }

    /** Whether an object with these members describes a field, whatever stands around it: many things have a type and a title. */
    static boolean consistsOf(Collection<String> names) {
        return (names.contains("type") || names.contains("TYPE"))
                && names.stream().anyMatch(CERTAIN::contains);
    }

    /** Whether descriptions have all these members. */
    static boolean isAllOf(Collection<String> names) {
        return names.stream().allMatch(name -> MEMBERS.contains(name) || TRAITS.contains(name));
    }

    private static boolean isWord(ExampleValues shape) {
        return shape.all(Json.Text.class::isInstance);
    }

    /** A sole object with a name of its own is a record: descriptions have the fields' names as keys. */
    private static boolean isRecord(ExampleValues core) {
        return core.names().size() == 1
                && isWord(core.member(core.names().get(0)).member("name"));
    }

    /** Marks the documented fields at and below a node that only levels of the example lead to. */
    static void mark(PlacedField node) {
        for (PlacedField child : node.fields()) {
            if (isOfAnotherPage(child.fields())) {
                // What the field's type consists of is no part of the field's description.
                child.clear();
            }
            boolean innermost =
                    child.fields().stream().noneMatch(inner -> inner.node().documented());
            if (child.node().documented() && innermost) {
                child.describe();
            } else {
                mark(child);
            }
        }
    }

    private static boolean isOfAnotherPage(List<PlacedField> rows) {
        List<String> names = rows.stream()
                .filter(row -> row.node().origin().page() != null)
                .map(PlacedField::name)
                .toList();
        return !names.isEmpty()
                && !explain(names)
                && rows.stream()
                        .map(PlacedField::node)
                        .noneMatch(row -> row.origin().page() == null && row.documented());
    }
}
