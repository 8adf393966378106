package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.javadoc.JavadocComment;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.MappedType;
import dev.docbind.generator.emit.java.plan.OpenTypes;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.model.Direction;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** A class that looks like a record and may have more components than a constructor has arguments. */
final class ClassBody implements Body {

    private final RecordPlan plan;
    private final Direction direction;
    private final MethodDoc docs;

    ClassBody(RecordPlan plan, Direction direction, MethodDoc docs) {
        this.plan = plan;
        this.direction = direction;
        this.docs = docs;
    }

    @Override
    public ClassName type() {
        return plan.type();
    }

    @Override
    public TypeSpec.Builder begin() {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.type()).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        if (plan.type().enclosingClassName() != null) {
            type.addModifiers(Modifier.STATIC);
        }
        plan.components().forEach(component -> type.addField(field(component)));
        type.addField(additional());
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        if (direction == Direction.REQUEST) {
            type.addMethod(fromBuilder());
        }
        plan.components().forEach(component -> type.addMethod(accessor(component)));
        return type.addMethods(new KeptMembers(plan, docs).accessors())
                .addMethod(openKeys())
                .addMethod(values())
                .addMethod(equality())
                .addMethod(method("hashCode", TypeName.INT, "return _values().hashCode()"))
                .addMethod(method("toString", ClassName.get(String.class), "return $S + _values()", name()));
    }

    private String name() {
        return plan.type().simpleName();
    }

    @Override
    public CodeBlock construction() {
        return CodeBlock.of("new $T(this, $N)", plan.type(), RecordPlan.OPEN_KEYS);
    }

    @Override
    public void describe(JavadocComment doc, Function<Component, String> text, String additional) {
        doc.paragraph("A class with the accessors of a record, because a record cannot have this many components.");
    }

    private static FieldSpec field(Component component) {
        return FieldSpec.builder(component.nullableType(), component.name(), Modifier.PRIVATE)
                .addAnnotations(component.annotations())
                .build();
    }

    private FieldSpec additional() {
        return FieldSpec.builder(
                        MappedType.mapOf(OpenTypes.anyInside(direction)),
                        plan.openKeys(),
                        Modifier.PRIVATE,
                        Modifier.FINAL)
                .addAnnotation(RuntimeTypes.JSON_ANY_SETTER)
                .initializer("new $T<>()", LinkedHashMap.class)
                .build();
    }

    private MethodSpec fromBuilder() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(plan.type().nestedClass("Builder"), "source")
                .addParameter(MappedType.mapOf(OpenTypes.anyInside(direction)), "open");
        plan.components().forEach(component -> constructor.addStatement("this.$1N = source.$1N", component.name()));
        return constructor.addStatement("this.$N.putAll(open)", plan.openKeys()).build();
    }

    private MethodSpec accessor(Component component) {
        JavadocComment doc =
                docs.doc(docs.brief(component.field())).tag("return", "the value, or null if there is none");
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(component.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(component.nullableType())
                .addJavadoc(KeptMembers.mark(doc, component).build());
        if (component.kept() != null) {
            accessor.addAnnotation(Deprecated.class);
        }
        return component.isCollection()
                ? accessor.addStatement("return $L", RecordBody.copy(component)).build()
                : accessor.addStatement("return $N", component.name()).build();
    }

    private MethodSpec openKeys() {
        return MethodSpec.methodBuilder(plan.openKeys())
                .addAnnotation(RuntimeTypes.JSON_ANY_GETTER)
                .addModifiers(Modifier.PUBLIC)
                .returns(MappedType.mapOf(OpenTypes.anyInside(direction)))
                .addJavadoc(docs.doc("Returns any further fields, by wire name.")
                        .tag("return", "the fields")
                        .build())
                .addStatement("return $T.map($N)", RuntimeTypes.COPIES, plan.openKeys())
                .build();
    }

    /** No component has a name like this method's: an underscore comes before digits only. */
    private MethodSpec values() {
        TypeName any = ClassName.OBJECT.annotated(RuntimeTypes.NULLABLE);
        List<CodeBlock> names = plan.components().stream()
                .map(component -> CodeBlock.of("$N", component.name()))
                .toList();
        return MethodSpec.methodBuilder("_values")
                .addModifiers(Modifier.PRIVATE)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), any))
                .addStatement("return $T.asList($L,$W$N)", Arrays.class, CodeBlock.join(names, ",$W"), plan.openKeys())
                .build();
    }

    private MethodSpec equality() {
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(ClassName.OBJECT.annotated(RuntimeTypes.NULLABLE), "other")
                .addStatement("return other instanceof $T that && _values().equals(that._values())", plan.type())
                .build();
    }

    private static MethodSpec method(String name, TypeName returned, String statement, Object... arguments) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned)
                .addStatement(statement, arguments)
                .build();
    }
}
