package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.FieldPaths;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.rule.DocumentedMethod;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Fields that requests could take and that the portal alone sets: an answer that describes the fields of the thing says so, or a row
 * does. What a request of the namespace sends is no such field, whatever is said of it.
 */
final class ReadOnlyFields {

    /** How descriptions of fields say it. */
    private static final List<String> TRAITS = List.of("isReadOnly", "readonly");

    private static final Pattern SAID = Pattern.compile(
            "(?iu)(?:^|[.,;:\\n]\\s{0,3})" + Vocabulary.installed().regex(Term.READ_ONLY) + "\\s{0,3}(?:$|[.\\n])");

    private final List<DocumentedMethod> methods;
    private final Set<String> described = new HashSet<>();

    /** What the methods of one namespace say. */
    ReadOnlyFields(List<DocumentedMethod> methods) {
        this.methods = methods;
        for (DocumentedMethod documented : methods) {
            learn(documented.method().response(), documented.examples().answered());
        }
    }

    private void learn(List<Field> rows, ExampleValues shown) {
        for (Field field : rows) {
            ExampleValues here = shown.member(field.wireName());
            if (field.type().kind() != Kind.FIELD_DESCRIPTION) {
                learn(field.content(), Structure.values(field, here));
            } else if (field.type().container() == Container.MAP) {
                here.names().stream()
                        .filter(name -> isReadOnly(here.member(name)))
                        .forEach(described::add);
                field.content().stream().filter(ReadOnlyFields::says).forEach(row -> described.add(row.wireName()));
            }
        }
    }

    private static boolean isReadOnly(ExampleValues description) {
        return TRAITS.stream()
                .anyMatch(trait -> description.member(trait).all(json -> json.equals(new Json.Bool(true))));
    }

    private static boolean says(Field field) {
        return SAID.matcher(field.description()).find();
    }

    /** The things, those that requests take with the fields marked that the portal alone sets. */
    List<Thing> mark(List<Thing> things) {
        Map<String, Set<String>> names = new HashMap<>();
        for (Thing thing : things) {
            if (thing.sentAs() != null) {
                Set<String> known = names.computeIfAbsent(thing.sentAs(), id -> new HashSet<>(described));
                thing.fields().stream().filter(ReadOnlyFields::says).forEach(field -> known.add(field.wireName()));
            }
        }
        return things.stream()
                .map(thing -> names.containsKey(thing.id()) ? marked(thing, names.get(thing.id())) : thing)
                .toList();
    }

    private Thing marked(Thing thing, Set<String> names) {
        return thing.with(thing.fields().stream()
                .map(field -> (names.contains(field.wireName()) || says(field)) && !isSent(thing, field.wireName())
                        ? field.toBuilder().readOnly(true).build()
                        : field)
                .toList());
    }

    private boolean isSent(Thing thing, String name) {
        return thing.places().stream()
                .anyMatch(place -> methods.stream()
                        .filter(documented -> documented.method().name().equals(place.method()))
                        .anyMatch(documented -> at(place.path(), documented).has(name)));
    }

    private static ExampleValues at(String path, DocumentedMethod documented) {
        ExampleValues shown = documented.examples().sent();
        for (String step : path.substring(FieldPaths.PARAMETERS.length()).split("/", -1)) {
            shown = shown.member(step).core();
        }
        return shown;
    }
}
