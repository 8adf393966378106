package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.docbind.generator.emit.java.code.JavaText;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.javadoc.JavadocText;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.model.OpenKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The method that turns what was read into what is written: {@code Deal.toFields()}. */
public final class SentFields {

    private static final String ID = "id";

    private final RecordPlan read;
    private final RecordPlan sent;
    private final MethodDoc docs;
    private final SentValues values;
    private final List<Component> taken;

    private SentFields(RecordPlan read, RecordPlan sent, MethodDoc docs) {
        this.read = read;
        this.sent = sent;
        this.docs = docs;
        this.values = new SentValues(read.type());
        this.taken = sent.components().stream()
                .filter(component -> !component.name().equals(ID) && !isReadOnly(component))
                .toList();
    }

    private static boolean isReadOnly(Component component) {
        return component.field().traits().readOnly();
    }

    /**
     * The method, and those that it needs; none where the two have no field in common.
     *
     * @param read what answers have
     * @param sent what requests take for it
     * @param docs the comments
     */
    public static List<MethodSpec> of(RecordPlan read, RecordPlan sent, MethodDoc docs) {
        return new SentFields(read, sent, docs).methods();
    }

    private List<MethodSpec> methods() {
        CodeBlock setters = values.setters(read, sent, taken, "");
        if (setters.isEmpty()) {
            return List.of();
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder("toFields")
                .addModifiers(Modifier.PUBLIC)
                .returns(sent.type())
                .addJavadoc(docs.doc(sentence())
                        .tag("return", "the fields, for a request that adds or updates")
                        .build());
        List<String> prefixes = OpenKeys.prefixes(sent.placeholders());
        CodeBlock built = CodeBlock.of("$T.builder()$L", sent.type(), setters);
        String build = sent.checked() ? "buildUnchecked" : "build";
        if (prefixes.isEmpty()) {
            method.addStatement("return $L\n.$N()", built, build);
        } else {
            method.addStatement("$T fields = $L", sent.type().nestedClass("Builder"), built)
                    .addStatement(
                            "$T.beginning($N(), $L).forEach(fields::with)",
                            RuntimeTypes.COPIES,
                            read.openKeys(),
                            prefixes.stream().map(JavaText::literal).collect(Collectors.joining(", ")))
                    .addStatement("return fields.$N()", build);
        }
        List<MethodSpec> methods = new ArrayList<>(List.of(method.build()));
        methods.addAll(values.methods());
        return methods;
    }

    private String sentence() {
        List<String> prefixes = OpenKeys.prefixes(sent.placeholders());
        String keys = prefixes.isEmpty()
                ? " Open keys, such as those of a portal's own fields, are not copied."
                : " Of the open keys, those are copied that begin with "
                        + prefixes.stream().map(JavadocText::code).collect(Collectors.joining(" or ")) + ".";
        return "Returns what requests take of this, without the identifier, files, and what answers alone have." + keys
                + sentence(
                        " These are not, for the documentation says that portals set them: ",
                        sent.components().stream()
                                .filter(component -> isReadOnly(component)
                                        && !component.name().equals(ID))
                                .filter(component ->
                                        values.counterpart(read, component).isPresent()))
                + sentence(
                        " These are not, for requests take them in another form: ",
                        taken.stream()
                                .filter(this::hasAnotherForm)
                                .filter(component -> EitherSetters.of(component).isEmpty()))
                + sentence(
                        " These are not, for one of their two types may stand for something else in a request: ",
                        taken.stream()
                                .filter(this::hasAnotherForm)
                                .filter(component ->
                                        !EitherSetters.of(component).isEmpty()));
    }

    /** Whether both have the field, in types of which one does not become the other. */
    private boolean hasAnotherForm(Component component) {
        return values.counterpart(read, component)
                .filter(from -> values.copied(from, component).isEmpty())
                .isPresent();
    }

    private static String sentence(String words, Stream<Component> fields) {
        String names =
                fields.map(component -> JavadocText.code(component.wireName())).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : words + names + ".";
    }
}
