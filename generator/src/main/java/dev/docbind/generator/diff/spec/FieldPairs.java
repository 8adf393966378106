package dev.docbind.generator.diff.spec;

import dev.docbind.generator.compare.Pairs;
import dev.docbind.generator.model.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a method, or of a type that methods share, in two documentations: by their names, then by these in any case. */
final class FieldPairs {

    private final Map<String, FieldPair> byBefore = new LinkedHashMap<>();
    private final Map<String, FieldPair> byAfter = new LinkedHashMap<>();
    private final List<FieldPair> all = new ArrayList<>();

    /** Adds the fields of a section. */
    void add(String root, List<Field> before, List<Field> after) {
        add(root, root, before, after, null, false);
    }

    private void add(
            String rootBefore,
            String rootAfter,
            List<Field> before,
            List<Field> after,
            @Nullable FieldPair around,
            boolean inThing) {
        Pairs<Field> pairs = Pairs.of(Field.distinct(before), Field.distinct(after))
                .by(Field::wireName)
                .by(field -> field.wireName().toLowerCase(Locale.ROOT))
                .byOnly(Renames::of)
                .by(field -> field.traits().map() ? "" : null);
        for (Pairs.Pair<Field> pair : pairs.found()) {
            add(rootBefore, rootAfter, pair.here(), pair.there(), around, inThing);
        }
        pairs.aloneHere().forEach(field -> add(rootBefore, rootAfter, field, null, around, inThing));
        pairs.aloneThere().forEach(field -> add(rootBefore, rootAfter, null, field, around, inThing));
    }

    private void add(
            String rootBefore,
            String rootAfter,
            @Nullable Field before,
            @Nullable Field after,
            @Nullable FieldPair around,
            boolean inThing) {
        String pathBefore = before == null ? rootBefore : rootBefore + before.wireName();
        String pathAfter = after == null ? rootAfter : rootAfter + after.wireName();
        FieldPair pair = new FieldPair(before == null ? pathAfter : pathBefore, before, after, around, inThing);
        all.add(pair);
        if (before != null) {
            byBefore.putIfAbsent(pathBefore, pair);
        }
        if (after != null) {
            byAfter.putIfAbsent(pathAfter, pair);
        }
        add(
                pathBefore + "/",
                pathAfter + "/",
                before == null ? List.of() : before.content(),
                after == null ? List.of() : after.content(),
                pair,
                inThing || isThing(before) || isThing(after));
    }

    private static boolean isThing(@Nullable Field field) {
        return field != null
                && field.traits().thing() != null
                && !field.type().kind().isQuery();
    }

    List<FieldPair> all() {
        return Collections.unmodifiableList(all);
    }

    /** The pair of the field that is at a path of the old documentation; null where there is none. */
    @Nullable
    FieldPair before(String path) {
        return byBefore.get(path);
    }

    /** The pair of the field that is at a path of the new documentation; null where there is none. */
    @Nullable
    FieldPair after(String path) {
        return byAfter.get(path);
    }
}
