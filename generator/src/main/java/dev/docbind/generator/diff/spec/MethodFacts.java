package dev.docbind.generator.diff.spec;

import dev.docbind.generator.diff.DiffRule;
import dev.docbind.generator.diff.Effect;
import dev.docbind.generator.diff.spec.ChangeList.Places;
import dev.docbind.generator.emit.java.api.ApiPlaces;
import dev.docbind.generator.model.Calling;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Pagination;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What changed of a method as a whole where no program can see it. */
final class MethodFacts {

    private final OwnerPair owner;
    private final ChangeList changes;

    MethodFacts(OwnerPair owner, ChangeList changes) {
        this.owner = owner;
        this.changes = changes;
    }

    void compare(Method before, Method after) {
        if (!before.name().equals(after.name()) && !owner.isRenamed()) {
            behaves(DiffRule.METHOD_RESPELLED, "sent as " + after.name());
        }
        if (before.deprecated() != after.deprecated()) {
            add(
                    after.deprecated() ? DiffRule.METHOD_DEPRECATED : DiffRule.METHOD_REINSTATED,
                    Effect.ADDS,
                    after.deprecated() ? deprecated(after) : "no longer deprecated");
        }
        Calling old = before.calling();
        Calling now = after.calling();
        if (old.effect().reads() != now.effect().reads()) {
            behaves(
                    DiffRule.EFFECT_CHANGED,
                    now.effect().reads() ? "only reads: a call is repeated" : "may write: a call is not repeated");
        }
        if (!Objects.equals(old.pagination(), now.pagination())) {
            behaves(
                    DiffRule.PAGING_CHANGED,
                    "pages " + pages(now.pagination()) + ", before " + pages(old.pagination()));
        }
        if (!form(before).equals(form(after))) {
            behaves(DiffRule.FORM_CHANGED, "sent " + form(after) + ", before " + form(before));
        }
        positions(old.arguments(), now.arguments());
    }

    /** Where values of one type change places, programs compile, and each value goes by the other name. */
    private void positions(@Nullable List<String> before, @Nullable List<String> after) {
        String symbol = owner.symbol() + "#" + ApiPlaces.CALL;
        if (before != null && after != null && !lower(before).equals(lower(after)) && !changes.isTouched(symbol)) {
            changes.add(
                    DiffRule.CALL_CHANGED,
                    Effect.CHANGES_BEHAVIOUR,
                    symbol,
                    Messages.positions(before, after),
                    Places.of(owner));
        }
    }

    private static List<String> lower(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    private static String deprecated(Method method) {
        String other = method.overview().replacedBy();
        return other == null ? "deprecated now" : "deprecated now, in favour of " + other;
    }

    private static String pages(@Nullable Pagination pagination) {
        if (pagination == null) {
            return "not at all";
        }
        String walk = pagination.walk() == null
                ? ""
                : ", rows in " + pagination.walk().rows();
        return "by " + pagination.parameter() + " as " + pagination.scheme().label() + walk;
    }

    private static String form(Method method) {
        Calling calling = method.calling();
        List<String> form = new ArrayList<>();
        if (calling.positional() || calling.ordered()) {
            form.add((calling.positional() ? "by position: " : "in the order ")
                    + String.join(
                            ", ",
                            Field.distinct(method.content()).stream()
                                    .map(Field::wireName)
                                    .toList()));
        }
        if (calling.withoutResult()) {
            form.add("answered without result");
        }
        if (calling.file()) {
            form.add("answered with a file");
        }
        return form.isEmpty() ? "by names" : String.join("; ", form);
    }

    private void behaves(DiffRule rule, String message) {
        add(rule, Effect.CHANGES_BEHAVIOUR, message);
    }

    private void add(DiffRule rule, Effect effect, String message) {
        changes.add(rule, effect, owner.symbol(), message, Places.of(owner));
    }
}
