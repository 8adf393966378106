package dev.docbind.generator.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.docbind.generator.model.SemanticType.Container;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The builder of a request or of a record inside one: a setter for each component. */
final class BuilderEmitter {

    private static final Set<ClassName> BUILT_IN_PLACE = Set.of(RuntimeTypes.FILTER, RuntimeTypes.ORDER);
    private static final TypeName OPEN_KEYS = MappedType.mapOf(Side.REQUEST.anyInside());

    private final RecordShape shape;
    private final MethodDoc docs;
    private final ClassName type;

    BuilderEmitter(RecordShape shape, MethodDoc docs) {
        this.shape = shape;
        this.docs = docs;
        this.type = shape.type().nestedClass("Builder");
    }

    /** The class, still without the methods that end it. */
    TypeSpec.Builder emit(String sentence) {
        TypeSpec.Builder builder = TypeSpec.classBuilder(type)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Doc.of(sentence).build());
        shape.components()
                .forEach(component -> builder.addField(component.nullableType(), component.name(), Modifier.PRIVATE));
        if (shape.isOpen()) {
            builder.addField(additional());
        }
        builder.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        builder.addMethod(copyConstructor());
        shape.components().forEach(component -> builder.addMethods(setters(component)));
        if (shape.isOpen()) {
            builder.addMethod(with());
        }
        if (!shape.placeholders().isEmpty()) {
            builder.addMethod(withCustom());
        }
        return builder;
    }

    private FieldSpec additional() {
        return FieldSpec.builder(OPEN_KEYS, shape.openKeys(), Modifier.PRIVATE, Modifier.FINAL)
                .initializer("new $T<>()", LinkedHashMap.class)
                .build();
    }

    private MethodSpec copyConstructor() {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(shape.type(), "source");
        shape.components().forEach(component -> constructor.addStatement("this.$1N = source.$1N", component.name()));
        if (shape.isOpen()) {
            constructor.addStatement("this.$1N.putAll(source.$1N)", shape.openKeys());
        }
        return constructor.build();
    }

    private List<MethodSpec> setters(Component component) {
        List<MethodSpec> setters = new ArrayList<>();
        setters.add(setter(component));
        RecordShape nested = component.mapped().record();
        Container container = component.mapped().container();
        if (container == Container.LIST
                && !(component.mapped().value() instanceof ParameterizedTypeName)
                && !component.mapped().value().equals(ClassName.OBJECT)) {
            setters.add(varargs(component));
        }
        conditions(component).ifPresent(setters::add);
        if (container == Container.ONE && nested != null) {
            setters.add(nested.isOpen() ? inPlace(component, nested) : positions(component, nested));
        }
        return setters;
    }

    private MethodSpec setter(Component component) {
        MethodSpec.Builder setter = begin(component, docs.sent(component.field()))
                .addParameter(accepted(component).annotated(RuntimeTypes.NULLABLE), component.name());
        if (component.isCollection()) {
            setter.addStatement("this.$N = $L", component.name(), RecordBody.copy(component));
        } else {
            setter.addStatement("this.$1N = $1N", component.name());
        }
        return setter.addStatement("return this").build();
    }

    /** What a setter takes: where values may be anything, lists and maps of anything. */
    static TypeName accepted(Component component) {
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
        return begin(component, docs.summary(component.field()))
                .addParameter(ArrayTypeName.of(component.mapped().value()), component.name())
                .varargs()
                .addStatement("return $1N($2T.of($1N))", component.name(), List.class)
                .build();
    }

    /** A filter or an order is built in place, too. */
    private Optional<MethodSpec> conditions(Component component) {
        if (!(component.mapped().value() instanceof ParameterizedTypeName conditions)
                || !BUILT_IN_PLACE.contains(conditions.rawType())) {
            return Optional.empty();
        }
        ClassName raw = conditions.rawType();
        TypeName builder = ParameterizedTypeName.get(
                raw.nestedClass("Builder"), conditions.typeArguments().toArray(TypeName[]::new));
        Doc doc = sentence(component, docs.summary(component.field()))
                .tag("param content", "gets an empty builder and adds to it")
                .tag("return", "this builder");
        return Optional.of(MethodSpec.methodBuilder(component.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addJavadoc(doc.build())
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), builder), "content")
                .addStatement("$T begun = $T.builder()", builder, raw)
                .addStatement("content.accept(begun)")
                .addStatement("return $N(begun.build())", component.name())
                .build());
    }

    private MethodSpec inPlace(Component component, RecordShape nested) {
        ClassName nestedBuilder = nested.type().nestedClass("Builder");
        return begin(component, docs.summary(component.field()))
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), nestedBuilder), component.name())
                .addStatement("return $1N($2T.with($1N))", component.name(), nested.type())
                .build();
    }

    private MethodSpec positions(Component component, RecordShape nested) {
        MethodSpec.Builder setter = MethodSpec.methodBuilder(component.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
        Doc doc = sentence(component, docs.summary(component.field()));
        for (Component position : nested.components()) {
            setter.addParameter(position.nullableType(), position.name());
            doc.tag("param " + position.name(), "its " + JavadocText.code(position.wireName()));
        }
        return setter.addJavadoc(doc.tag("return", "this builder").build())
                .addStatement(
                        "return $N(new $T($L))",
                        component.name(),
                        nested.type(),
                        new RecordBody(nested, Side.REQUEST).arguments())
                .build();
    }

    private MethodSpec.Builder begin(Component component, String text) {
        Doc doc = sentence(component, text)
                .tag("param " + component.name(), "the value; a null is not sent")
                .tag("return", "this builder");
        return MethodSpec.methodBuilder(component.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addJavadoc(doc.build());
    }

    private static Doc sentence(Component component, String text) {
        String name = JavadocText.code(component.field().name());
        return Doc.of(name.isEmpty() || text.startsWith(name) ? text : name + ": " + text);
    }

    private MethodSpec withCustom() {
        TypeVariableName value = TypeVariableName.get("T");
        return MethodSpec.methodBuilder("with")
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(value)
                .returns(type)
                .addParameter(ParameterizedTypeName.get(RuntimeTypes.CUSTOM_FIELD, value), "field")
                .addParameter(value.annotated(RuntimeTypes.NULLABLE), "value")
                .addJavadoc(Doc.of("Adds a field that the application has declared"
                                + MethodDoc.placeholders(shape.placeholders()) + ".")
                        .tag("param field", "the field")
                        .tag("param value", "its value; a null is sent as such")
                        .tag("param <T>", "the type of its values")
                        .tag("return", "this builder")
                        .build())
                .addStatement("return with(field.value(), value)")
                .build();
    }

    private MethodSpec with() {
        String open = MethodDoc.placeholders(shape.placeholders());
        return MethodSpec.methodBuilder("with")
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addParameter(String.class, "name")
                .addParameter(
                        ParameterSpec.builder(Side.REQUEST.anyInside(), "value").build())
                .addJavadoc(Doc.of("Adds what has no setter" + open + ".")
                        .tag("param name", "its name on the wire")
                        .tag("param value", "its value; a null is sent as such")
                        .tag("return", "this builder")
                        .build())
                .addStatement("$N.put(name, value)", shape.openKeys())
                .addStatement("return this")
                .build();
    }
}
