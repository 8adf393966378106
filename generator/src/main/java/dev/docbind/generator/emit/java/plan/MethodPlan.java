package dev.docbind.generator.emit.java.plan;

import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import java.util.List;
import java.util.Set;

/**
 * The plan of one method, from which its classes and its calls in the namespace are emitted.
 *
 * @param names its Java names
 * @param request its request as it is emitted
 * @param answer its answer
 * @param errors the constants of its error enum; empty where the page documents no error
 */
public record MethodPlan(MethodNames names, FilePlan request, AnswerPlan answer, List<ErrorConstant> errors) {

    /**
     * Plans a method.
     *
     * @param things the plans of the types that methods share
     * @param systemCodes the names of the codes that any method may return
     */
    public static MethodPlan of(MethodNames names, ThingPlans things, Set<String> systemCodes) {
        return new MethodPlan(
                names,
                RecordPlanner.request(names, things),
                AnswerPlan.of(names, things),
                ErrorConstants.of(names.method().errors(), systemCodes));
    }

    /** The method's names as others see them. */
    public JavaBinding binding() {
        return answer.binding(names);
    }

    public Method method() {
        return names.method();
    }
}
