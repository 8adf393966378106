package dev.docbind.generator.diff.spec;

import dev.docbind.generator.diff.DiffRule;
import dev.docbind.generator.diff.Effect;
import dev.docbind.generator.diff.spec.ChangeList.Places;
import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.RequestExample;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the texts of a method's pages are others, as one change. */
final class Wording {

    private static final int NAMED = 4;

    private final OwnerPair owner;
    private final ChangeList changes;
    private final List<String> places = new ArrayList<>();

    Wording(OwnerPair owner, ChangeList changes) {
        this.owner = owner;
        this.changes = changes;
    }

    void compare(Method before, Method after) {
        compare("page", before.page(), after.page());
        compare("title", before.title(), after.title());
        compare("description", before.description(), after.description());
        compare("access", before.access(), after.access());
        compare("scopes", before.scopes(), after.scopes());
        if (before.deprecated() == after.deprecated()) {
            compare("advice", before.overview().advice(), after.overview().advice());
            compare(
                    "replacement",
                    before.overview().replacedBy(),
                    after.overview().replacedBy());
        }
        owner.fields().all().forEach(this::compare);
        compare("errors", errors(before), errors(after));
        compare("examples", examples(before), examples(after));
        if (!places.isEmpty()) {
            String first = String.join(", ", places.subList(0, Math.min(NAMED, places.size())));
            String more = places.size() > NAMED ? " and " + (places.size() - NAMED) + " more" : "";
            changes.add(
                    DiffRule.WORDING_CHANGED,
                    Effect.CHANGES_WORDING,
                    owner.symbol(),
                    "other wording: " + first + more,
                    Places.of(owner));
        }
    }

    private void compare(FieldPair pair) {
        Field before = pair.before();
        Field after = pair.after();
        if (changes.isTouched(owner.symbol() + "#" + pair.path())) {
            return;
        }
        boolean isSame = (before == null || after == null)
                ? pair.isPartOfAlike()
                : texts(before).equals(texts(after));
        if (!isSame) {
            places.add(pair.path());
        }
    }

    /** All that comments have of a field, and what of its row is in no comment. */
    private static List<Object> texts(Field field) {
        return List.of(
                field.name(),
                field.description(),
                String.valueOf(field.summary()),
                field.types(),
                field.required(),
                String.valueOf(field.requiredWhen()),
                String.valueOf(field.defaultValue()),
                field.operators(),
                field.openValues(),
                field.values().stream().map(AllowedValue::value).toList(),
                field.values().stream().map(AllowedValue::description).toList());
    }

    private static List<String> errors(Method method) {
        return method.errors().stream()
                .map(row -> row.message() + "\n" + row.description())
                .toList();
    }

    private static List<String> examples(Method method) {
        return Stream.concat(
                        method.requests().stream().map(RequestExample::text),
                        method.answers().stream().map(AnswerExample::text))
                .toList();
    }

    private void compare(String place, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            places.add(place);
        }
    }
}
