package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.docbind.generator.emit.java.code.JavaText;
import dev.docbind.generator.emit.java.javadoc.JavadocComment;
import dev.docbind.generator.emit.java.javadoc.JavadocText;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.KeptPlans.Note;
import dev.docbind.generator.emit.java.plan.KeptPlans.Replaced;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The members that an earlier record had for what others have now: accessors that convert, setters that send what they are given. */
final class KeptMembers {

    private final RecordPlan plan;
    private final MethodDoc docs;

    KeptMembers(RecordPlan plan, MethodDoc docs) {
        this.plan = plan;
        this.docs = docs;
    }

    /** The accessors of components of a record that are there only because they were: the annotation has no effect in its header. */
    List<MethodSpec> deprecated() {
        return plan.components().stream()
                .filter(component -> component.kept() != null)
                .map(this::deprecated)
                .toList();
    }

    private MethodSpec deprecated(Component component) {
        JavadocComment doc =
                docs.doc(docs.brief(component.field())).tag("return", "the value, or null if there is none");
        return MethodSpec.methodBuilder(component.name())
                .addAnnotation(Deprecated.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(component.nullableType())
                .addJavadoc(mark(doc, component).build())
                .addStatement("return $N", component.name())
                .build();
    }

    /** The accessors for what others have now. */
    List<MethodSpec> accessors() {
        return plan.replaced().stream().map(this::accessor).toList();
    }

    private MethodSpec accessor(Replaced one) {
        Component earlier = one.earlier();
        JavadocComment doc = docs.doc(docs.brief(earlier.field()))
                .tag("return", "the value, or null if there is none or it does not fit the type")
                .tag("deprecated", why(one));
        return MethodSpec.methodBuilder(earlier.name())
                .addAnnotation(Deprecated.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(earlier.nullableType())
                .addJavadoc(doc.build())
                .addStatement("return $L", value(one))
                .build();
    }

    private CodeBlock value(Replaced one) {
        Component now = one.now();
        if (!plan.isOpen() || now.type().equals(one.earlier().type())) {
            return CodeBlock.of("$N", now.name());
        }
        return CodeBlock.of(
                "$T.read($N == null ? $N.get($L) : $N, $L)",
                one.reader(),
                now.name(),
                plan.openKeys(),
                JavaText.literal(now.wireName()),
                now.name(),
                AnswerTypes.value(one.earlier().type()));
    }

    private static String why(Replaced one) {
        Note kept = one.earlier().kept();
        String use = "use " + JavadocText.code(one.now().name() + "()");
        return kept == null ? use : JavadocText.escape(kept.why()) + "; " + use;
    }

    /** The setters of a builder. */
    List<MethodSpec> setters(Setters setters) {
        List<MethodSpec> all = new ArrayList<>();
        plan.replaced().forEach(one -> all.addAll(setters(one, setters)));
        return all;
    }

    /** The one that takes the earlier type, those that lead to it, and one for the new type where that is told apart. */
    private List<MethodSpec> setters(Replaced one, Setters setters) {
        Component earlier = one.earlier();
        List<MethodSpec> all = new ArrayList<>();
        for (MethodSpec setter : setters.of(earlier)) {
            if (all.isEmpty()) {
                all.add(plain(one, setter, setters.type()));
            } else if (!FileSetter.isFor(earlier)) {
                all.add(setter);
            }
        }
        return all;
    }

    private MethodSpec plain(Replaced one, MethodSpec setter, ClassName builder) {
        Component earlier = one.earlier();
        Component now = one.now();
        JavadocComment doc = docs.doc(docs.brief(earlier.field()))
                .tag("param " + earlier.name(), "the value, or null to leave it out")
                .tag("return", "this builder")
                .tag("deprecated", why(one));
        MethodSpec.Builder kept = MethodSpec.methodBuilder(earlier.name())
                .addAnnotation(Deprecated.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameters(setter.parameters())
                .addJavadoc(doc.build());
        if (!plan.isOpen() || now.type().equals(earlier.type())) {
            return kept.addStatement("return $N($N)", now.name(), earlier.name())
                    .build();
        }
        String wire = JavaText.literal(now.wireName());
        return kept.addStatement("this.$N = null", now.name())
                .addStatement("$N.remove($L)", RecordPlan.OPEN_KEYS, wire)
                .addStatement("return $N == null ? this : with($L, $L)", earlier.name(), wire, sent(earlier))
                .build();
    }

    /** Booleans travel as words. */
    private static CodeBlock sent(Component earlier) {
        Kind kind = earlier.field().type().kind();
        boolean one =
                earlier.mapped().container() == Container.ONE && earlier.type().equals(ClassName.get(Boolean.class));
        if (one && kind == Kind.YES_NO) {
            return CodeBlock.of("$N ? $S : $S", earlier.name(), "Y", "N");
        }
        return one && kind == Kind.ONE_ZERO
                ? CodeBlock.of("$N ? $S : $S", earlier.name(), "1", "0")
                : CodeBlock.of("$N", earlier.name());
    }

    /** What is said of a component: why it is kept, where it is. */
    static String text(Component component, Function<Component, String> text) {
        Note kept = component.kept();
        return kept == null ? text.apply(component) : "kept: " + JavadocText.escape(kept.why());
    }

    /** The comment of a member of a component, which says why it is kept, where it is. */
    static JavadocComment mark(JavadocComment doc, Component component) {
        Note kept = component.kept();
        return kept == null ? doc : doc.tag("deprecated", JavadocText.escape(kept.why()));
    }
}
