package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.code.JavaText;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.javadoc.JavadocComment;
import dev.docbind.generator.emit.java.javadoc.JavadocText;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.MappedType;
import dev.docbind.generator.emit.java.plan.OpenTypes;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.model.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** What all emitted records have: components with their wire names, open keys, a constructor that copies. */
final class RecordBody implements Body {

    private final RecordPlan plan;
    private final Direction direction;
    private final MethodDoc docs;

    RecordBody(RecordPlan plan, Direction direction, MethodDoc docs) {
        this.plan = plan;
        this.direction = direction;
        this.docs = docs;
    }

    @Override
    public TypeSpec.Builder begin() {
        TypeSpec.Builder type = TypeSpec.recordBuilder(plan.type()).addModifiers(Modifier.PUBLIC);
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        plan.components().forEach(component -> components.addParameter(parameter(component)));
        if (plan.isOpen()) {
            components.addParameter(additional());
        } else {
            type.addAnnotation(arrayShape()).addAnnotation(positions());
        }
        type.recordConstructor(components.build());
        if (plan.isOpen()) {
            type.addMethod(copies());
        }
        if (plan.components().stream().anyMatch(Component::isSecret)) {
            type.addMethod(text());
        }
        KeptMembers kept = new KeptMembers(plan, docs);
        return type.addMethods(kept.deprecated()).addMethods(kept.accessors());
    }

    private static ParameterSpec parameter(Component component) {
        return ParameterSpec.builder(component.nullableType(), component.name())
                .addAnnotations(component.annotations())
                .build();
    }

    /** Secrets and open keys, which may be secrets too, are left out. */
    private MethodSpec text() {
        CodeBlock.Builder text = CodeBlock.builder()
                .add("$[return $L", JavaText.literal(plan.type().simpleName() + "["));
        String comma = "";
        for (Component component : plan.components()) {
            String label = comma + component.name() + "=";
            if (component.isSecret()) {
                text.add("\n+ $L", JavaText.literal(label + "***"));
            } else {
                text.add("\n+ $L + $L", JavaText.literal(label), component.name());
            }
            comma = ", ";
        }
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addCode(text.add("\n+ $L;\n$]", JavaText.literal("]")).build())
                .build();
    }

    private ParameterSpec additional() {
        return ParameterSpec.builder(openKeys(), plan.openKeys())
                .addAnnotation(RuntimeTypes.JSON_ANY_GETTER)
                .addAnnotation(RuntimeTypes.JSON_ANY_SETTER)
                .build();
    }

    private TypeName openKeys() {
        return MappedType.mapOf(OpenTypes.anyInside(direction));
    }

    private static AnnotationSpec arrayShape() {
        return AnnotationSpec.builder(RuntimeTypes.JSON_FORMAT)
                .addMember("shape", "$T.Shape.ARRAY", RuntimeTypes.JSON_FORMAT)
                .build();
    }

    private AnnotationSpec positions() {
        CodeBlock names = plan.components().stream()
                .map(component -> CodeBlock.of("$L", JavaText.literal(component.wireName())))
                .collect(CodeBlock.joining(", ", "{", "}"));
        return AnnotationSpec.builder(RuntimeTypes.JSON_PROPERTY_ORDER)
                .addMember("value", names)
                .build();
    }

    private MethodSpec copies() {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(copiesDoc());
        plan.components().stream()
                .filter(Component::isCollection)
                .forEach(component -> constructor
                        .addCode("$L$L", component.name() + " = ", copy(component))
                        .addCode(";\n"));
        return constructor
                .addStatement("$1N = $2T.map($1N)", plan.openKeys(), RuntimeTypes.COPIES)
                .build();
    }

    private CodeBlock copiesDoc() {
        JavadocComment doc = docs.doc("Creates the record. Lists and maps are copied.");
        plan.components().forEach(component -> doc.tag("param " + component.name(), wireName(component) + ", or null"));
        return doc.tag("param " + plan.openKeys(), "further values, by wire name")
                .build();
    }

    private static String wireName(Component component) {
        String name = JavadocText.code(component.wireName());
        return name.isEmpty() ? "the field without a name" : name;
    }

    /** An expression that copies a list or map of the same name. */
    static CodeBlock copy(Component component) {
        String method = switch (component.mapped().container()) {
            case ONE -> throw new IllegalArgumentException(component.name());
            case LIST -> "listOrNull";
            case MAP -> "mapOrNull";
        };
        return CodeBlock.of("$T$L", RuntimeTypes.COPIES, "." + method + "(" + component.name() + ")");
    }

    /** The arguments of the canonical constructor, by their names in a builder. */
    CodeBlock arguments() {
        List<String> names = new ArrayList<>();
        plan.components().forEach(component -> names.add(component.name()));
        if (plan.isOpen()) {
            names.add(RecordPlan.OPEN_KEYS);
        }
        CodeBlock.Builder arguments = CodeBlock.builder();
        for (int i = 0; i < names.size(); i++) {
            boolean last = i + 1 == names.size();
            arguments.add(last ? "$L" : "$L$W", last ? names.get(i) : names.get(i) + ",");
        }
        return arguments.build();
    }

    @Override
    public CodeBlock construction() {
        return CodeBlock.of("new $T($L)", plan.type(), arguments());
    }

    @Override
    public void describe(JavadocComment doc, Function<Component, String> text, String additional) {
        plan.components().forEach(component -> doc.tag("param " + component.name(), KeptMembers.text(component, text)));
        if (plan.isOpen()) {
            doc.tag("param " + plan.openKeys(), additional + MethodDoc.placeholders(plan.placeholders()));
        }
    }

    @Override
    public ClassName type() {
        return plan.type();
    }
}
