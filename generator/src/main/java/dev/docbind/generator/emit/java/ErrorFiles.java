package dev.docbind.generator.emit.java;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.part.Part;
import dev.docbind.generator.emit.java.part.PartKeys;
import dev.docbind.generator.emit.java.plan.ErrorConstants;
import dev.docbind.generator.emit.java.plan.ErrorEnumPlan;
import dev.docbind.generator.emit.java.plan.ErrorRowTexts;
import dev.docbind.generator.emit.java.plan.KeptPlans;
import dev.docbind.generator.emit.java.type.ErrorRowsEmitter;
import dev.docbind.generator.emit.java.type.SystemErrorEmitter;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Spec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What all enums of errors have in common: that of the system errors, and for the facade's package and each one directly below it the
 * rows of the enums and the lines that have them. The lines are in a resource: they change where no fact does.
 */
final class ErrorFiles {

    private static final String ORIGIN = "the errors of all methods";

    private final String root;
    private final Spec spec;
    private final PartKeys keys;
    private final KeptPlans kept;
    private final Set<String> systemCodes;

    ErrorFiles(String root, Spec spec, PartKeys keys, KeptPlans kept) {
        this.root = root;
        this.spec = spec;
        this.keys = keys;
        this.kept = kept;
        this.systemCodes = ErrorConstants.codes(spec.systemErrors());
    }

    /** What makes each of the parts. */
    List<Function<PartEmitter, Part>> parts(List<MethodNames> methods) {
        ErrorEnumPlan system = ErrorEnumPlan.ofSystem(root, spec, kept);
        Map<String, Map<String, MethodNames>> holders = new TreeMap<>();
        holders.put(root, new TreeMap<>());
        for (MethodNames names : methods) {
            ClassName type = names.errors();
            if (type != null) {
                holders.computeIfAbsent(ErrorEnumPlan.holder(root, type), key -> new TreeMap<>())
                        .put(type.reflectionName(), names);
            }
        }
        List<Function<PartEmitter, Part>> parts = new ArrayList<>();
        parts.add(emitter -> emitter.part(() -> keys.errors(root, systemRows(system)), files -> {
            files.add(root, new SystemErrorEmitter(system, emitter.docs()).emit(), "the system errors");
            return Part.made(files.sorted(), List.of(), null);
        }));
        holders.forEach((holder, enums) -> parts.add(emitter -> rows(holder, enums, system, emitter)));
        return parts;
    }

    private Part rows(String holder, Map<String, MethodNames> methods, ErrorEnumPlan system, PartEmitter emitter) {
        return emitter.part(() -> keys.errors("the rows in " + holder, rows(holder, methods, system)), files -> {
            List<ErrorEnumPlan> enums = new ArrayList<>();
            if (holder.equals(root)) {
                enums.add(system);
            }
            methods.values()
                    .forEach(names -> ErrorEnumPlan.of(names, systemCodes, kept).forEach(enums::add));
            enums.sort(Comparator.comparing(plan -> plan.type().reflectionName()));
            files.add(holder, new ErrorRowsEmitter(holder, enums, emitter.docs()).emit(), ORIGIN);
            String lines = lines(holder, enums);
            if (!lines.isEmpty()) {
                files.addResource(holder, "error-lines/lines.txt", lines, ORIGIN);
            }
            return Part.made(files.sorted(), List.of(), null);
        });
    }

    /** What the rows of a holder are made from, by the class of each enum. */
    private List<Map.Entry<String, List<ErrorRow>>> rows(
            String holder, Map<String, MethodNames> methods, ErrorEnumPlan system) {
        List<Map.Entry<String, List<ErrorRow>>> rows =
                new ArrayList<>(holder.equals(root) ? systemRows(system) : List.of());
        methods.forEach((type, names) -> rows.add(Map.entry(type, names.method().errors())));
        return rows;
    }

    private List<Map.Entry<String, List<ErrorRow>>> systemRows(ErrorEnumPlan system) {
        return List.of(Map.entry(system.type().reflectionName(), spec.systemErrors()));
    }

    private static String lines(String holder, List<ErrorEnumPlan> enums) {
        return enums.stream()
                .filter(plan -> !plan.constants().isEmpty())
                .map(plan -> ErrorRowTexts.lines(plan, holder) + "\n")
                .collect(Collectors.joining());
    }
}
