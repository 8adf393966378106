package dev.docbind.generator.emit.java.javadoc;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.FilePlan;
import dev.docbind.generator.emit.java.plan.KeptPlans.Replaced;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType.Container;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which fields of a file have which of its records. */
public final class RecordUses {

    private static final int MOST_NAMED = 3;

    private final Map<ClassName, List<Component>> uses = new HashMap<>();

    public RecordUses(FilePlan file) {
        Stream.concat(Stream.of(file.top()), file.records().stream())
                .flatMap(plan -> Stream.concat(
                        plan.components().stream(), plan.replaced().stream().map(Replaced::earlier)))
                .forEach(this::take);
    }

    private void take(Component component) {
        RecordPlan plan = component.mapped().record();
        if (plan != null) {
            uses.computeIfAbsent(plan.type(), key -> new ArrayList<>()).add(component);
        }
    }

    /** Whether a setter of the file builds the record in place. */
    public boolean isInPlace(RecordPlan plan) {
        return of(plan).stream().anyMatch(use -> use.mapped().container() == Container.ONE);
    }

    /** The fields that have the record; none where it stands alone. */
    public List<Field> fields(RecordPlan plan) {
        return of(plan).stream().map(Component::field).toList();
    }

    /** Where the record stands, for Javadoc: {@code fields}, or an entry of it. */
    public String place(RecordPlan plan) {
        List<String> fields =
                of(plan).stream().map(RecordUses::place).distinct().toList();
        if (fields.isEmpty()) {
            return JavadocText.code(plan.wireName());
        }
        int rest = fields.size() - MOST_NAMED;
        if (rest > 1) {
            return String.join(", ", fields.subList(0, MOST_NAMED)) + " and in " + rest + " more fields";
        }
        String last = fields.get(fields.size() - 1);
        return fields.size() == 1 ? last : String.join(", ", fields.subList(0, fields.size() - 1)) + " and " + last;
    }

    private static String place(Component use) {
        String name = JavadocText.code(use.wireName());
        String named = name.isEmpty() ? "the field without a name" : name;
        return switch (use.mapped().container()) {
            case ONE -> named;
            case LIST -> "an entry of " + named;
            case MAP -> "a value of " + named;
        };
    }

    private List<Component> of(RecordPlan plan) {
        return uses.getOrDefault(plan.type(), List.of());
    }
}
