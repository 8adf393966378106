package dev.docbind.generator.emit.java.plan;

import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.model.Method;
import java.util.List;

/**
 * What the classes of one method and the calls of its namespace are both made from.
 *
 * @param names its Java names
 * @param request its request as it is emitted
 * @param errors the constants of its error enum; empty where the page documents no error
 */
public record MethodPlan(MethodNames names, FilePlan request, List<ErrorConstant> errors) {

    public static MethodPlan of(MethodNames names) {
        return new MethodPlan(
                names,
                RecordPlanner.request(names),
                ErrorConstants.of(names.method().errors()));
    }

    public Method method() {
        return names.method();
    }
}
