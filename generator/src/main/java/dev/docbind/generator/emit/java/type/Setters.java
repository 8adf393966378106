package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.docbind.generator.emit.java.code.JavaText;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.javadoc.JavadocComment;
import dev.docbind.generator.emit.java.javadoc.JavadocText;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.MappedType;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType.Container;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/**
 * The setters of one builder: each component has one that takes its type, and those that spare a caller the making of a list,
 * a nested record, conditions or a file.
 *
 * @param type the builder
 * @param open whether the builder may have a value of a component among its open keys: what is set takes its place
 * @param docs what is said of the components
 */
public record Setters(ClassName type, Predicate<Component> open, MethodDoc docs) {

    private static final Set<ClassName> BUILT_IN_PLACE = Set.of(RuntimeTypes.FILTER, RuntimeTypes.ORDER);

    /** The setters of a component, the plain one first. */
    List<MethodSpec> of(Component component) {
        List<MethodSpec> setters = new ArrayList<>();
        FileSetter files = new FileSetter(component);
        setters.add(files.isAlways() ? files.finishText(begin(component)) : setter(component));
        RecordPlan nested = component.mapped().record();
        Container container = component.mapped().container();
        boolean file = FileSetter.isFor(component);
        if (container == Container.LIST
                && !file
                && !(component.mapped().value() instanceof ParameterizedTypeName)
                && !component.mapped().value().equals(ClassName.OBJECT)) {
            setters.add(varargs(component));
        }
        if (container == Container.LIST && component.mapped().value().equals(RuntimeTypes.FIELD_NAME)) {
            setters.add(names(component));
        }
        if (file) {
            setters.add(file(component));
        }
        setters.addAll(either(component));
        conditions(component).ifPresent(setters::add);
        if (container == Container.ONE && nested != null) {
            setters.add(nested.isOpen() ? inPlace(component, nested) : positions(component, nested));
        }
        return setters;
    }

    private MethodSpec setter(Component component) {
        MethodSpec.Builder setter =
                begin(component).addParameter(accepted(component).annotated(RuntimeTypes.NULLABLE), component.name());
        String name = component.name();
        if (open.test(component)) {
            setter.addStatement("$N.remove($L)", RecordPlan.OPEN_KEYS, JavaText.literal(component.wireName()));
        }
        if (component.isCollection()) {
            setter.addCode("$L$L", "this." + name + " = ", RecordBody.copy(component))
                    .addCode(";\nreturn this;\n");
        } else {
            setter.addCode("$L", "this." + name + " = " + name + ";\nreturn this;\n");
        }
        return setter.build();
    }

    private MethodSpec.Builder begin(Component component) {
        return begin(component, docs.sent(component.field()), "the value, or null to leave it out");
    }

    /** What a setter takes: where values may be anything, lists and maps of anything. */
    public static TypeName accepted(Component component) {
        TypeName value = component.mapped().value().withoutAnnotations();
        if (!component.isCollection() || !value.equals(ClassName.OBJECT)) {
            return component.type();
        }
        TypeName wildcard = WildcardTypeName.subtypeOf(ClassName.OBJECT);
        return component.mapped().container() == Container.MAP
                ? MappedType.mapOf(wildcard)
                : ParameterizedTypeName.get(ClassName.get(List.class), wildcard);
    }

    private MethodSpec varargs(Component component) {
        return begin(component, docs.overload(component.field()), "the values")
                .addParameter(ArrayTypeName.of(component.mapped().value()), component.name())
                .varargs()
                .addStatement("return $1N($2T.of($1N))", component.name(), List.class)
                .build();
    }

    /** Where the page names no fields, their names are text. */
    private MethodSpec names(Component component) {
        return begin(component, docs.overload(component.field()), "the names of the fields")
                .addParameter(ArrayTypeName.of(String.class), component.name())
                .varargs()
                .addStatement(
                        "return $1N($2T.stream($1N).map($3T::of).toList())",
                        component.name(),
                        Arrays.class,
                        RuntimeTypes.FIELD_NAME)
                .build();
    }

    private MethodSpec file(Component component) {
        FileSetter setter = new FileSetter(component);
        return setter.finish(begin(component, docs.overload(component.field()), setter.text()));
    }

    /** One for each type that the value may have. */
    private List<MethodSpec> either(Component component) {
        List<TypeName> types = EitherSetters.of(component);
        List<MethodSpec> setters = new ArrayList<>();
        for (TypeName type : types) {
            setters.add(begin(component, docs.overload(component.field()), "the value")
                    .addParameter(EitherSetters.accepted(type), component.name())
                    .addStatement(
                            "return $N($T.$L($L))",
                            component.name(),
                            RuntimeTypes.ONE_OF,
                            setters.isEmpty() ? "first" : "second",
                            EitherSetters.value(type, component.name()))
                    .build());
        }
        return setters;
    }

    /** A filter or an order is built in place, too. */
    private Optional<MethodSpec> conditions(Component component) {
        if (!(component.mapped().value() instanceof ParameterizedTypeName conditions)
                || !BUILT_IN_PLACE.contains(conditions.rawType())) {
            return Optional.empty();
        }
        ClassName raw = conditions.rawType();
        boolean isLowerCase = component.field().traits().written() == Field.Written.LOWER_CASE;
        String content = "adds the " + (raw.equals(RuntimeTypes.FILTER) ? "conditions" : "fields to sort by")
                + " to the builder that it is given";
        TypeName builder = ParameterizedTypeName.get(
                raw.nestedClass("Builder"), conditions.typeArguments().toArray(TypeName[]::new));
        JavadocComment doc = sentence(component, docs.overload(component.field()))
                .tag("param content", content)
                .tag("return", "this builder");
        return Optional.of(begin(component, doc)
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), builder), "content")
                .addStatement("$T begun = $T.$L()", builder, raw, isLowerCase ? "lowerCase" : "builder")
                .addStatement("content.accept(begun)")
                .addStatement("return $N(begun.build())", component.name())
                .build());
    }

    private MethodSpec inPlace(Component component, RecordPlan nested) {
        ClassName nestedBuilder = nested.type().nestedClass("Builder");
        return begin(component, docs.overload(component.field()), "sets the fields of the builder that it is given")
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), nestedBuilder), component.name())
                .addStatement("return $1N($2T.with($1N))", component.name(), nested.type())
                .build();
    }

    private MethodSpec positions(Component component, RecordPlan nested) {
        JavadocComment doc = sentence(component, docs.overload(component.field()));
        nested.components()
                .forEach(position ->
                        doc.tag("param " + position.name(), "its " + JavadocText.code(position.wireName())));
        MethodSpec.Builder setter = begin(component, doc.tag("return", "this builder"));
        nested.components().forEach(position -> setter.addParameter(position.nullableType(), position.name()));
        return setter.addStatement(
                        "return $N(new $T($L))",
                        component.name(),
                        nested.type(),
                        new RecordBody(nested, Direction.REQUEST, docs).arguments())
                .build();
    }

    private MethodSpec.Builder begin(Component component, String text, String parameter) {
        JavadocComment doc = sentence(component, text)
                .tag("param " + component.name(), parameter)
                .tag("return", "this builder");
        return begin(component, doc);
    }

    private MethodSpec.Builder begin(Component component, JavadocComment doc) {
        MethodSpec.Builder setter = MethodSpec.methodBuilder(component.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addJavadoc(KeptMembers.mark(doc, component).build());
        return component.kept() == null ? setter : setter.addAnnotation(Deprecated.class);
    }

    private JavadocComment sentence(Component component, String text) {
        String name = JavadocText.code(component.field().name());
        return docs.doc(name.isEmpty() || text.startsWith(name) ? text : name + ": " + text);
    }
}
