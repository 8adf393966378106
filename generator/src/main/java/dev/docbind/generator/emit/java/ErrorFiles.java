package dev.docbind.generator.emit.java;

import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.plan.ErrorEnumPlan;
import dev.docbind.generator.emit.java.plan.ErrorRowTexts;
import dev.docbind.generator.emit.java.plan.MethodPlan;
import dev.docbind.generator.emit.java.type.ErrorRowsEmitter;
import dev.docbind.generator.emit.java.type.SystemErrorEmitter;
import dev.docbind.generator.model.Spec;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all enums of errors have in common: that of the system errors, and for the facade's package and each one directly below it the
 * rows of the enums and the lines that have them. The lines are in a resource: they change where no fact does.
 */
final class ErrorFiles {

    private static final String ORIGIN = "the errors of all methods";

    private final String root;
    private final ErrorEnumPlan system;
    private final MethodDoc docs;

    ErrorFiles(String root, Spec spec, MethodDoc docs) {
        this.root = root;
        this.system = ErrorEnumPlan.ofSystem(root, spec);
        this.docs = docs;
    }

    /** Adds the files. */
    void emit(Stream<MethodPlan> methods, EmittedFiles files) {
        files.add(root, new SystemErrorEmitter(system, docs).emit(), "the system errors");
        Stream.concat(Stream.of(system), methods.flatMap(ErrorEnumPlan::of))
                .sorted(Comparator.comparing(plan -> plan.type().reflectionName()))
                .collect(Collectors.groupingBy(plan -> plan.holder(root), TreeMap::new, Collectors.toList()))
                .forEach((holder, enums) -> {
                    files.add(holder, new ErrorRowsEmitter(holder, enums, docs).emit(), ORIGIN);
                    String lines = lines(holder, enums);
                    if (!lines.isEmpty()) {
                        files.addResource(holder, "error-lines/lines.txt", lines, ORIGIN);
                    }
                });
    }

    private static String lines(String holder, List<ErrorEnumPlan> enums) {
        return enums.stream()
                .filter(plan -> !plan.constants().isEmpty())
                .map(plan -> ErrorRowTexts.lines(plan, holder) + "\n")
                .collect(Collectors.joining());
    }
}
