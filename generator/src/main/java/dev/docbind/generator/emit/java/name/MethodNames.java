package dev.docbind.generator.emit.java.name;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Java names of one method.
 *
 * @param method the method
 * @param path the accessors that lead from the facade to the class that has the method
 * @param name the method on that class
 * @param stem what the simple names of the method's own classes begin with
 * @param request the request record
 * @param errors the error enum, null where the page documents no error
 */
public record MethodNames(
        Method method,
        List<String> path,
        String name,
        String stem,
        ClassName request,
        @Nullable ClassName errors) {

    /**
     * The names as others see them.
     *
     * @param answer the class of the answer
     * @param answerType its type where it has parameters, or null
     */
    public JavaBinding binding(String answer, @Nullable String answerType) {
        String errorName = errors == null ? null : errors.reflectionName();
        return new JavaBinding(request.reflectionName(), answer, answerType, errorName, call());
    }

    /** The same names with another one of the method on its class. */
    public MethodNames called(String other) {
        return new MethodNames(method, path, other, stem, request, errors);
    }

    /** The same names with an enum of errors. */
    public MethodNames withErrors(ClassName type) {
        return new MethodNames(method, path, name, stem, request, type);
    }

    /** What others see of a method that has other names than these by its documentation. */
    public JavaBinding called(JavaBinding own) {
        return new JavaBinding(own.request(), own.response(), own.responseType(), own.errors(), call());
    }

    /** The same names of another reading of the method. */
    public MethodNames of(Method other) {
        return new MethodNames(other, path, name, stem, request, errors);
    }

    /** The class of a part of the answer. */
    public ClassName answer(AnswerPart part) {
        return named(part.suffix());
    }

    private ClassName named(String suffix) {
        return ClassName.get(request.packageName(), stem + suffix);
    }

    /** The names that classes of the method's own may have, in lower case. */
    Set<String> ownClasses() {
        Stream<ClassName> answers = Stream.of(AnswerPart.values()).map(this::answer);
        return Stream.concat(answers, Stream.of(request, named("Error")))
                .map(type -> type.canonicalName().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** How many characters the longest simple name of a class has that is emitted for the method, its namespaces among them. */
    int longestClass(String root) {
        List<String> segments =
                List.of(request.packageName().substring(root.length()).split("\\.", -1));
        return Math.max(request.simpleName().length(), namespaceClass(segments).length());
    }

    /** The simple name of the class of a namespace, from the segments of its package below the facade's. */
    public static String namespaceClass(List<String> segments) {
        return JavaNames.stem(segments) + "Api";
    }

    /** {@code bizproc().workflow().terminate}. */
    public String call() {
        return path.stream().map(accessor -> accessor + "().").collect(Collectors.joining()) + name;
    }
}
