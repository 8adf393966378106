package dev.docbind.generator.emit.java.plan;

import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The plan of one method, from which its classes and its calls in the namespace are emitted.
 *
 * @param names its Java names
 * @param request its request as it is emitted
 * @param answer its answer
 * @param errors the constants of its error enum; empty where the page documents no error
 * @param earlier the plan that an earlier client had for it; null where nothing is kept
 */
public record MethodPlan(
        MethodNames names,
        FilePlan request,
        AnswerPlan answer,
        List<ErrorConstant> errors,
        @Nullable MethodPlan earlier) {

    private static final String METHOD = "METHOD";

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
                things.kept()
                        .with(names.errors(), ErrorConstants.of(names.method().errors(), systemCodes)),
                things.kept().method(names.request()));
    }

    /** The method's names as others see them. */
    public JavaBinding binding() {
        return answer.binding(names);
    }

    /** Whether calls of an earlier client return another type, and so keep their names. */
    public boolean answersAnew() {
        return earlier != null && !earlier.answer().type().equals(answer.type());
    }

    /** The constant of the request that refers to the method. */
    public String constant() {
        return answersAnew() ? METHOD + "_2" : METHOD;
    }

    /** The file of the earlier answer, where the answer has another now; null elsewhere. */
    public @Nullable FilePlan earlierAnswer() {
        FilePlan file =
                earlier == null || !answersAnew() ? null : earlier.answer().file();
        FilePlan now = answer.file();
        return file == null
                        || (now != null && now.top().type().equals(file.top().type()))
                ? null
                : file;
    }

    public Method method() {
        return names.method();
    }
}
