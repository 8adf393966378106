package dev.docbind.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Spec;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An enum of errors.
 *
 * @param type its class
 * @param constants its constants without {@code OTHER}, in their order
 * @param commonPage the page that has all rows; null where there are several, or none
 */
public record ErrorEnumPlan(
        ClassName type,
        List<ErrorConstant> constants,
        @Nullable String commonPage) {

    public ErrorEnumPlan {
        constants = List.copyOf(constants);
    }

    /** The enum of a method's errors; nothing where the page documents none. */
    public static Stream<ErrorEnumPlan> of(MethodPlan method) {
        return of(method.names(), method.errors());
    }

    /**
     * The enum of a method's errors, without its plan; nothing where the page documents none.
     *
     * @param systemCodes the names of the codes that any method may return
     * @param kept what is kept of an earlier client
     */
    public static Stream<ErrorEnumPlan> of(MethodNames names, Set<String> systemCodes, KeptPlans kept) {
        return of(
                names,
                kept.with(names.errors(), ErrorConstants.of(names.method().errors(), systemCodes)));
    }

    private static Stream<ErrorEnumPlan> of(MethodNames names, List<ErrorConstant> constants) {
        ClassName type = names.errors();
        return type == null
                ? Stream.of()
                : Stream.of(of(type, constants, names.method().errors()));
    }

    /** The enum of the errors that any method may return. */
    public static ErrorEnumPlan ofSystem(String root, Spec spec, KeptPlans kept) {
        ClassName type = ClassName.get(root, "SystemError");
        return of(type, kept.with(type, ErrorConstants.of(spec.systemErrors())), spec.systemErrors());
    }

    private static ErrorEnumPlan of(ClassName type, List<ErrorConstant> constants, List<ErrorRow> rows) {
        List<String> pages =
                rows.stream().map(row -> row.location().path()).distinct().toList();
        return new ErrorEnumPlan(type, constants, pages.size() == 1 ? pages.get(0) : null);
    }

    /** The package whose class has the rows of an enum: the facade's, or the one directly below it that the enum stands in. */
    public static String holder(String root, ClassName type) {
        String below = type.packageName().substring(root.length());
        int end = below.indexOf('.', 1);
        return root + (end < 0 ? below : below.substring(0, end));
    }
}
