package dev.docbind.generator.emit.java.javadoc;

import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.FilePlan;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.model.SemanticType.Container;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which fields of a file have which of its records. */
public final class RecordUses {

    private static final int MOST_NAMED = 3;

    private final IdentityHashMap<RecordPlan, Set<String>> names = new IdentityHashMap<>();
    private final IdentityHashMap<RecordPlan, Boolean> inPlace = new IdentityHashMap<>();

    public RecordUses(FilePlan file) {
        Stream.concat(Stream.of(file.top()), file.records().stream())
                .flatMap(plan -> plan.components().stream())
                .forEach(this::take);
    }

    private void take(Component component) {
        RecordPlan plan = component.mapped().record();
        if (plan != null) {
            names.computeIfAbsent(plan, key -> new LinkedHashSet<>()).add(component.wireName());
            inPlace.merge(plan, component.mapped().container() == Container.ONE, Boolean::logicalOr);
        }
    }

    /** Whether a setter of the file builds the record in place. */
    public boolean isInPlace(RecordPlan plan) {
        return inPlace.getOrDefault(plan, false);
    }

    /** What the record is the content of, for its Javadoc. */
    public String contentOf(RecordPlan plan) {
        List<String> fields = names.getOrDefault(plan, Set.of(plan.wireName())).stream()
                .map(JavadocText::code)
                .toList();
        int rest = fields.size() - MOST_NAMED;
        if (rest > 1) {
            return String.join(", ", fields.subList(0, MOST_NAMED)) + " and " + rest + " more fields";
        }
        String last = fields.get(fields.size() - 1);
        return fields.size() == 1 ? last : String.join(", ", fields.subList(0, fields.size() - 1)) + " and " + last;
    }
}
