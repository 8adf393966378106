package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.code.JavaText;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.javadoc.JavadocComment;
import dev.docbind.generator.emit.java.javadoc.JavadocText;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.plan.ErrorConstant;
import dev.docbind.generator.model.ErrorRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** An enum of documented errors, with {@code OTHER} for all others. */
public final class ErrorEnumEmitter {

    private static final TypeName TEXT = ClassName.get(String.class);
    private static final TypeName TEXT_OR_NULL = TEXT.annotated(RuntimeTypes.NULLABLE);
    private static final TypeName NUMBER_OR_NULL = ClassName.get(Integer.class).annotated(RuntimeTypes.NULLABLE);

    private final ClassName type;
    private final List<ErrorConstant> constants;
    private final MethodDoc docs;
    private final @Nullable String commonPage;
    private final boolean sendsOtherCodes;
    private final boolean sendsOtherMessages;

    public ErrorEnumEmitter(ClassName type, List<ErrorConstant> constants, List<ErrorRow> rows, MethodDoc docs) {
        this.type = type;
        this.constants = constants;
        this.docs = docs;
        List<String> pages =
                rows.stream().map(row -> row.location().path()).distinct().toList();
        this.commonPage = pages.size() == 1 ? pages.get(0) : null;
        this.sendsOtherCodes = constants.stream()
                .map(ErrorConstant::row)
                .anyMatch(row -> !code(row).equals(row.sentCode()));
        this.sendsOtherMessages = constants.stream()
                .map(ErrorConstant::row)
                .anyMatch(row -> !Objects.equals(row.message(), row.sentMessage()));
    }

    public TypeSpec emit(JavadocComment doc) {
        TypeSpec.Builder values = TypeSpec.enumBuilder(type)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(RuntimeTypes.DOCUMENTED_ERROR)
                .addJavadoc(doc.build());
        constants.forEach(constant -> values.addEnumConstant(constant.name(), documented(constant.row())));
        values.addEnumConstant("OTHER", other());
        for (FieldSpec field : fields()) {
            values.addField(field);
        }
        values.addMethod(constructor()).addMethod(of());
        fields().forEach(field -> values.addMethod(accessor(field.type(), field.name(), "return " + field.name())));
        if (commonPage != null) {
            values.addMethod(
                    accessor(TEXT_OR_NULL, "page", "return this == OTHER ? null : " + JavaText.literal(commonPage)));
        }
        return values.build();
    }

    private List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        fields.add(field(TEXT, "code"));
        fields.add(field(NUMBER_OR_NULL, "status"));
        fields.add(field(TEXT_OR_NULL, "message"));
        if (commonPage == null) {
            fields.add(field(TEXT_OR_NULL, "page"));
        }
        fields.add(field(TypeName.INT, "line"));
        if (sendsOtherCodes) {
            fields.add(field(TEXT_OR_NULL, "sentCode"));
        }
        if (sendsOtherMessages) {
            fields.add(field(TEXT_OR_NULL, "sentMessage"));
        }
        return fields;
    }

    private static FieldSpec field(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL).build();
    }

    private TypeSpec documented(ErrorRow row) {
        String page =
                commonPage == null ? ", " + JavaText.literal(row.location().path()) : "";
        String arguments = JavaText.literal(code(row))
                + ", " + row.status()
                + ", " + literal(row.message())
                + page
                + ", " + row.location().line()
                + sent(literal(row.sentCode()), literal(row.sentMessage()));
        String place = "<p>Documented in line " + row.location().line()
                + " of "
                + (commonPage == null ? JavadocText.code(row.location().path()) : "the page") + ".";
        return TypeSpec.anonymousClassBuilder("$L", arguments)
                .addJavadoc(docs.doc(docs.error(row) + "\n\n" + place).build())
                .build();
    }

    private static String code(ErrorRow row) {
        return row.code() == null ? "" : row.code();
    }

    private static String literal(@Nullable String text) {
        return text == null ? "null" : JavaText.literal(text);
    }

    private String sent(String code, String message) {
        return (sendsOtherCodes ? ", " + code : "") + (sendsOtherMessages ? ", " + message : "");
    }

    private TypeSpec other() {
        String page = commonPage == null ? ", null" : "";
        return TypeSpec.anonymousClassBuilder("$L", "\"\", null, null" + page + ", 0" + sent("\"\"", "null"))
                .addJavadoc(docs.doc(
                                "Any error that is not documented; the exception has the code and the message that the portal sent.")
                        .build())
                .build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (FieldSpec field : fields()) {
            constructor.addParameter(field.type(), field.name());
            constructor.addStatement("this.$1N = $1N", field.name());
        }
        return constructor.build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(RuntimeTypes.EXCEPTION, "exception")
                .addJavadoc(docs.doc("Returns the documented error that an exception stands for.")
                        .tag("param exception", "the exception")
                        .tag("return", "the error, or {@code OTHER} if it is not documented")
                        .build())
                .addStatement("return $T.match(exception, values(), OTHER)", RuntimeTypes.ERROR_MATCHER)
                .build();
    }

    private static MethodSpec accessor(TypeName type, String name, String statement) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement(CodeBlock.of("$L", statement))
                .build();
    }
}
