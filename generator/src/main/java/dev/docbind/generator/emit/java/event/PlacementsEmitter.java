package dev.docbind.generator.emit.java.event;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.docbind.generator.emit.java.code.JavaText;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.javadoc.JavadocText;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.name.PlacementNames;
import dev.docbind.generator.model.Placement;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the codes of placements. */
public final class PlacementsEmitter {

    private static final TypeName ANY =
            ParameterizedTypeName.get(RuntimeTypes.PLACEMENT_CODE, WildcardTypeName.subtypeOf(ClassName.OBJECT));
    private static final TypeName ALL = ParameterizedTypeName.get(ClassName.get(List.class), ANY);

    /** One code may fit several that are open: the first that is asked is the one that says most of it. */
    private static final Comparator<PlacementNames> MOST_FIXED = Comparator.comparing(
                    (PlacementNames names) -> names.placement().fixed())
            .reversed()
            .thenComparing(names -> !names.placement().numbered());

    private final ClassName codes;
    private final List<PlacementNames> placements;
    private final MethodDoc docs;

    /**
     * An emitter.
     *
     * @param codes the class
     */
    public PlacementsEmitter(ClassName codes, List<PlacementNames> placements, MethodDoc docs) {
        this.codes = codes;
        this.placements = List.copyOf(placements);
        this.docs = docs;
    }

    /** The class. */
    public TypeSpec.Builder emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(codes)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        docs.doc("The codes of placements, each with the record of what is sent when one is opened.")
                                .build());
        placements.forEach(names -> type.addField(constant(names)));
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(documented())
                .addMethod(of());
    }

    private FieldSpec constant(PlacementNames names) {
        FieldSpec.Builder constant = FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.PLACEMENT_CODE, names.options()),
                        names.constant(),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(docs.doc(text(names)).build())
                .initializer(made(names));
        if (names.placement().overview().deprecated()) {
            constant.addAnnotation(Deprecated.class);
        }
        return constant.build();
    }

    private static CodeBlock made(PlacementNames names) {
        Placement placement = names.placement();
        return placement.open() == null
                ? CodeBlock.of(
                        "$T.of($L,$W$T.class)",
                        RuntimeTypes.PLACEMENT_CODE,
                        JavaText.literal(placement.code()),
                        names.options())
                : CodeBlock.of(
                        "$T.open($L,$W$L,$W$L,$W$L,$W$T.class)",
                        RuntimeTypes.PLACEMENT_CODE,
                        JavaText.literal(placement.code()),
                        JavaText.literal(placement.before()),
                        JavaText.literal(placement.after()),
                        placement.numbered(),
                        names.options());
    }

    private static String text(PlacementNames names) {
        String where = names.placement().where();
        String said = (where.isEmpty() ? names.placement().overview().title() : where).strip();
        String code = "The placement " + JavadocText.code(names.placement().code()) + (said.isEmpty() ? "." : ": ");
        String open =
                names.open().isEmpty() ? "" : " It is bound with {@code with}, which puts a value in its open part.";
        return code + JavadocText.escape(said.isEmpty() || said.endsWith(".") ? said : said + ".") + open;
    }

    /** Each code once, those of the documentation before those that are kept. */
    private List<PlacementNames> codes() {
        Map<String, PlacementNames> byCode = new LinkedHashMap<>();
        placements.forEach(names -> byCode.putIfAbsent(names.placement().code(), names));
        return List.copyOf(byCode.values());
    }

    private MethodSpec documented() {
        List<PlacementNames> placements = codes();
        CodeBlock all = Stream.concat(
                        placements.stream().filter(names -> names.open().isEmpty()),
                        placements.stream()
                                .filter(names -> !names.open().isEmpty())
                                .sorted(MOST_FIXED))
                .map(names -> CodeBlock.of("$L", names.constant()))
                .collect(CodeBlock.joining(",$W"));
        MethodSpec.Builder method = MethodSpec.methodBuilder("documented")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(docs.doc(
                                "Returns all documented codes, those without an open part first, then those of which most is fixed.")
                        .tag("return", "the codes")
                        .build())
                .returns(ALL);
        if (placements.stream().anyMatch(names -> names.placement().overview().deprecated())) {
            method.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "deprecation")
                    .build());
        }
        return method.addStatement("return $T.of($L)", List.class, all).build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(String.class, "code")
                .addJavadoc(docs.doc("Finds the documented code that a text is, in any case.")
                        .tag("param code", "the text, as it is sent")
                        .tag("return", "the code; one of the text alone where none is documented")
                        .build())
                .returns(ANY)
                .beginControlFlow("for ($T documented : documented())", ANY)
                .addStatement("$T name = documented.nameIn(code)", String.class)
                .beginControlFlow("if (name != null)")
                .addStatement("return documented.with(name)")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return $T.of(code)", RuntimeTypes.PLACEMENT_CODE)
                .build();
    }
}
