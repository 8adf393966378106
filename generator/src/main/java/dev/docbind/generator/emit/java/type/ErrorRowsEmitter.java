package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.code.JavaText;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.plan.ErrorEnumPlan;
import dev.docbind.generator.emit.java.plan.ErrorRowTexts;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The class with what the pages say of the errors of many methods: one text in one class weighs a fraction of what arguments of
 * constants in each enum do, and is loaded when somebody asks.
 */
public final class ErrorRowsEmitter {

    private final String packageName;
    private final List<ErrorEnumPlan> enums;
    private final MethodDoc docs;

    /**
     * An emitter for the enums of a package and those below it.
     *
     * @param packageName the package
     * @param enums the enums, in the order of their names
     */
    public ErrorRowsEmitter(String packageName, List<ErrorEnumPlan> enums, MethodDoc docs) {
        this.packageName = packageName;
        this.enums = List.copyOf(enums);
        this.docs = docs;
    }

    public TypeSpec.Builder emit() {
        return TypeSpec.classBuilder(ClassName.get(packageName, "ErrorRows"))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(docs.doc(
                                "What the pages say of the errors, for the enums of errors: they read it at first use.")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("rows")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(ArrayTypeName.of(String.class))
                        .addJavadoc(docs.doc("Returns the rows of each enum.")
                                .tag("return", "texts that the runtime reads")
                                .build())
                        .addCode("return new String[] {\n$L\n};\n", texts())
                        .build());
    }

    private String texts() {
        return enums.stream()
                .flatMap(plan -> ErrorRowTexts.of(plan, packageName).stream())
                .map(lines -> lines.stream()
                        .map(line -> JavaText.literal(line + "\n"))
                        .collect(Collectors.joining("\n        + ", "    ", "")))
                .collect(Collectors.joining(",\n"));
    }
}
