package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.model.SemanticType.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * How values that were read become values that are written, where nothing is lost: the same type, a time where a day is taken,
 * a number where text is taken, and a record as another by its fields.
 */
final class SentValues {

    private static final TypeName TEXT = ClassName.get(String.class);
    private static final TypeName DAY = ClassName.get(LocalDate.class);
    private static final Map<TypeName, CodeBlock> DAYS = Map.of(
            ClassName.get(OffsetDateTime.class), CodeBlock.of("$T::toLocalDate", OffsetDateTime.class),
            ClassName.get(LocalDateTime.class), CodeBlock.of("$T::toLocalDate", LocalDateTime.class));
    private static final Map<TypeName, CodeBlock> TEXTS = Map.of(
            ClassName.get(Long.class), CodeBlock.of("$T::toString", Object.class),
            ClassName.get(BigDecimal.class), CodeBlock.of("$T::toPlainString", BigDecimal.class));

    /** Nothing has to be done. */
    private static final CodeBlock AS_IT_IS = CodeBlock.of("");

    private final ClassName owner;
    private final Map<String, Optional<CodeBlock>> known = new LinkedHashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    SentValues(ClassName owner) {
        this.owner = owner;
    }

    /** The methods that make one record of another. */
    List<MethodSpec> methods() {
        return List.copyOf(methods);
    }

    /** What answers have for a component of requests: the same name, or one that is the same in Java. */
    Optional<Component> counterpart(RecordPlan read, Component sent) {
        return read.components().stream()
                .filter(component -> component.wireName().equals(sent.wireName()))
                .findFirst()
                .or(() -> read.components().stream()
                        .filter(component -> component.name().equals(sent.name()))
                        .findFirst());
    }

    /** The calls of the setters that copy; empty where there are none. The values are those of {@code source}, which ends with a dot. */
    CodeBlock setters(RecordPlan read, RecordPlan sent, List<Component> components, String source) {
        CodeBlock.Builder setters = CodeBlock.builder();
        for (Component component : components) {
            Optional<Component> from = counterpart(read, component);
            from.flatMap(other -> copied(other, component))
                    .ifPresent(change -> setters.add(
                            "\n.$N($L)",
                            component.name(),
                            value(component, source + from.get().name() + "()", change)));
        }
        return setters.build();
    }

    private static CodeBlock value(Component component, String value, CodeBlock change) {
        if (change.isEmpty()) {
            return CodeBlock.of("$L", value);
        }
        String method = switch (component.mapped().container()) {
            case ONE -> "changed";
            case LIST -> "eachChanged";
            case MAP -> "valuesChanged";
        };
        return CodeBlock.of("$T.$L($L, $L)", RuntimeTypes.COPIES, method, value, change);
    }

    /** What makes one value of the other, as a function; empty text where they are of one type, nothing where none does. */
    Optional<CodeBlock> copied(Component from, Component to) {
        boolean file = isFile(from) || isFile(to);
        // In a request one of two types may stand for more than in an answer: a label in one language is written for
        // all languages.
        boolean either = !EitherSetters.of(to).isEmpty();
        if (file || either || from.mapped().container() != to.mapped().container()) {
            return Optional.empty();
        }
        TypeName read = from.mapped().value().withoutAnnotations();
        TypeName sent = to.mapped().value().withoutAnnotations();
        if (read.equals(sent) || (sent.equals(ClassName.OBJECT) && read.equals(RuntimeTypes.JSON_VALUE))) {
            return Optional.of(AS_IT_IS);
        }
        if (sent.equals(DAY)) {
            return Optional.ofNullable(DAYS.get(read));
        }
        if (sent.equals(TEXT)) {
            return Optional.ofNullable(TEXTS.get(read));
        }
        RecordPlan readRecord = from.mapped().record();
        RecordPlan sentRecord = to.mapped().record();
        return readRecord == null || sentRecord == null ? Optional.empty() : record(readRecord, sentRecord);
    }

    private static boolean isFile(Component component) {
        return component.field().type().kind() == Kind.FILE;
    }

    /** A method for each pair of records; one that is asked for while it is made is there already. */
    private Optional<CodeBlock> record(RecordPlan read, RecordPlan sent) {
        if (!read.isOpen() || !sent.isOpen()) {
            return Optional.empty();
        }
        String key = read.type() + " " + sent.type();
        Optional<CodeBlock> before = known.get(key);
        if (before != null) {
            return before;
        }
        String name = "sent" + (known.size() + 1);
        known.put(key, Optional.of(CodeBlock.of("$T::$N", owner, name)));
        CodeBlock setters = setters(read, sent, sent.components(), "read.");
        if (setters.isEmpty()) {
            known.put(key, Optional.empty());
        } else {
            methods.add(MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(sent.type())
                    .addParameter(read.type(), "read")
                    .addStatement(
                            "return $T.builder()$L\n.$N()",
                            sent.type(),
                            setters,
                            sent.checked() ? "buildUnchecked" : "build")
                    .build());
        }
        return known.getOrDefault(key, Optional.empty());
    }
}
