package dev.docbind.generator.emit.java.kept;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What an earlier client did not require, and a later one does. */
final class MissingStars {

    private final PlannedClient earlier;
    private final PlannedClient now;
    private final String major;

    MissingStars(PlannedClient earlier, PlannedClient now, String major) {
        this.earlier = earlier;
        this.now = now;
        this.major = major;
    }

    /** The stars that are missing, by the classes of the earlier client's own. */
    Map<ClassName, Set<String>> all() {
        Map<ClassName, Set<String>> all = new HashMap<>();
        earlier.types().forEach((name, type) -> {
            PlannedType own = now.type(name);
            RecordPlan record = type.record();
            if (record != null
                    && Keeping.isSame(earlier.owner(name).origin().major(), major)
                    && own != null
                    && own.record() != null
                    && earlier.owner(name).own()) {
                Set<String> stars = required(own.record());
                stars.removeAll(required(record));
                all.put(name, stars.stream().map(star -> "without " + star).collect(Collectors.toSet()));
            }
        });
        return all;
    }

    /** What the documentation requires, be it checked yet or not. */
    private static Set<String> required(RecordPlan plan) {
        Set<String> required = KeptRecords.enforced(plan);
        plan.components().stream()
                .filter(component -> component.reminder() != null)
                .forEach(component -> required.add(component.wireName()));
        return required;
    }
}
