package dev.docbind.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.emit.java.plan.KeptPlans.Calls;
import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The plan of one method, from which its classes and its calls in the namespace are emitted.
 *
 * @param names its Java names
 * @param request its request as it is emitted
 * @param answer its answer
 * @param errors the constants of its error enum; empty where the page documents no error
 * @param calls the calls that earlier clients had for it
 */
public record MethodPlan(
        MethodNames names, FilePlan request, AnswerPlan answer, List<ErrorConstant> errors, Calls calls) {

    /** The constant of a request that refers to its method. */
    public static final String METHOD = "METHOD";

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
                things.kept().calls(names.request()));
    }

    /** The same plan as that of earlier calls, which do not know of calls before them. */
    public MethodPlan earlier(Method asKept) {
        return new MethodPlan(names.of(asKept), request, answer, errors, new Calls(List.of(), calls.constant()));
    }

    /** The method's names as others see them. */
    public JavaBinding binding() {
        return answer.binding(names);
    }

    /** The constant of the request that refers to the method. */
    public String constant() {
        return calls.constant();
    }

    /** The plans of the calls that return something else, each type once: the newest has all that those before it had. */
    public List<MethodPlan> otherAnswers() {
        Map<String, MethodPlan> byConstant = new TreeMap<>();
        calls.earlier().forEach(earlier -> byConstant.put(earlier.constant(), earlier));
        byConstant.remove(constant());
        return List.copyOf(byConstant.values());
    }

    /** Those of the other answers that have files of their own, which the answer has not. */
    public List<MethodPlan> otherFiles() {
        Set<ClassName> known = new HashSet<>();
        if (answer.file() != null) {
            known.add(answer.file().top().type());
        }
        return otherAnswers().stream()
                .filter(earlier -> earlier.answer().file() != null
                        && known.add(earlier.answer().file().top().type()))
                .toList();
    }

    public Method method() {
        return names.method();
    }
}
