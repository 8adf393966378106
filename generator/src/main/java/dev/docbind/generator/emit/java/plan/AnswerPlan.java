package dev.docbind.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.name.AnswerPart;
import dev.docbind.generator.emit.java.name.MethodNames;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a method.
 *
 * @param type what its calls return
 * @param result what its page says of the result; null where it says nothing, or the type is the method's own
 * @param mapped the type of the result; null where the page says nothing of it, or the answer is the method's own
 * @param part what of the answer the method's own type stands for
 * @param file the method's own record with what stands inside it, null where the method has none
 * @param values the method's own closed list of values, null where it has none
 */
public record AnswerPlan(
        TypeName type,
        @Nullable Field result,
        @Nullable MappedType mapped,
        AnswerPart part,
        @Nullable FilePlan file,
        @Nullable ValueClassPlan values) {

    private static final String RESULT = "result";
    private static final String TOTAL = "total";
    private static final String NEXT = "next";
    private static final String TIME = "time";

    /**
     * Plans the answer of a method: the runtime's record of what all methods answer, with the type of this one's result. What that has
     * no place for, a file or a member of another name, gets a record of the method's own.
     */
    public static AnswerPlan of(MethodNames names, ThingPlans things) {
        Method method = names.method();
        List<Field> rows = Field.distinct(method.response());
        if (method.calling().file() || !rows.stream().allMatch(AnswerPlan::isUsual)) {
            FilePlan file = RecordPlanner.response(names, things);
            return new AnswerPlan(file.top().type(), null, null, AnswerPart.WHOLE, file, null);
        }
        return rows.stream()
                .filter(field -> field.wireName().equals(RESULT))
                .findFirst()
                .map(result -> RecordPlanner.result(names, result, things))
                .orElseGet(() ->
                        new AnswerPlan(response(RuntimeTypes.JSON_VALUE), null, null, AnswerPart.RESULT, null, null));
    }

    /** The answer with a result of this type. */
    static TypeName response(TypeName result) {
        return ParameterizedTypeName.get(RuntimeTypes.RESPONSE, result);
    }

    private static boolean isUsual(Field field) {
        return switch (field.wireName()) {
            case RESULT, TIME -> true;
            case TOTAL, NEXT ->
                field.type().kind() == Kind.INTEGER && field.type().container() == Container.ONE;
            default -> false;
        };
    }

    /** The method's names as others see them. */
    public JavaBinding binding(MethodNames names) {
        return type instanceof ParameterizedTypeName generic
                ? names.binding(generic.rawType().reflectionName(), text(type))
                : names.binding(text(type), null);
    }

    /** The type as reflection writes it. */
    private static String text(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            List<String> parameters =
                    generic.typeArguments().stream().map(AnswerPlan::text).toList();
            return generic.rawType().reflectionName() + "<" + String.join(", ", parameters) + ">";
        }
        return type instanceof ClassName name ? name.reflectionName() : type.toString();
    }
}
