package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.docbind.generator.emit.java.code.JavaText;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.model.SemanticType.Container;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * How a builder refuses what is incomplete, at any depth. A record inside a request notes what it needs, so that one exception
 * of the request names everything by its path; alone, it refuses for itself.
 */
final class RequiredChecks {

    /** The method that notes what is missing, and the beginning of the names of others. */
    static final String NEEDS = "require";

    /** No component has a name like this parameter's, which would hide it: an underscore comes before digits only. */
    static final String COLLECTOR = "_required";

    private final RecordPlan plan;
    private final MethodDoc docs;

    RequiredChecks(RecordPlan plan, MethodDoc docs) {
        this.plan = plan;
        this.docs = docs;
    }

    /**
     * The calls that note what is missing, by the names of the components: in a builder or in the record itself.
     *
     * @param openKeys the name of the open keys there: what is set by them is not missing
     */
    CodeBlock calls(String openKeys) {
        CodeBlock.Builder calls = CodeBlock.builder();
        if (plan.components().stream().anyMatch(component -> component.field().enforced())) {
            calls.add("\n.given($N)", openKeys);
        }
        for (Component component : plan.components()) {
            CodeBlock name = CodeBlock.of("$L", JavaText.literal(component.wireName()));
            if (component.field().enforced()) {
                calls.add("\n.require($L, $N)", name, component.name());
            }
            RecordPlan nested = component.mapped().record();
            CodeBlock value = CodeBlock.of("$N", component.name());
            if (nested != null && nested.checked()) {
                calls.add(inside(component, value, nested.type(), NEEDS));
            } else if (component.checksThing()) {
                calls.add(inside(component, value, plan.type(), ThingChecks.nameOf(component)));
            }
        }
        return calls.build();
    }

    /**
     * The call for what is required inside a component.
     *
     * @param value an expression that has the component's value
     * @param owner the class that has the method
     * @param needs the method that notes what is missing
     */
    static CodeBlock inside(Component component, CodeBlock value, ClassName owner, String needs) {
        return CodeBlock.of(
                "\n.$L($L, $L, $T::$N)",
                component.mapped().container() == Container.ONE ? "inside" : "insideEach",
                JavaText.literal(component.wireName()),
                value,
                owner,
                needs);
    }

    /** The method of a record inside a request that notes what the record needs. */
    MethodSpec needs() {
        MethodSpec.Builder needs =
                MethodSpec.methodBuilder(NEEDS).addParameter(RuntimeTypes.REQUIRED_PARAMETERS, COLLECTOR);
        if (plan.isShared()) {
            needs.addModifiers(Modifier.PUBLIC)
                    .addJavadoc(
                            docs.doc("Notes which required fields are missing, for the request that has this record.")
                                    .tag("param " + COLLECTOR, "what collects them")
                                    .build());
        } else {
            needs.addModifiers(Modifier.PRIVATE);
        }
        return needs.addStatement("$L$L", COLLECTOR, calls(plan.openKeys())).build();
    }

    /** The methods that end the builder of a record inside a request. */
    List<MethodSpec> builds(String owner, CodeBlock construction) {
        if (!plan.checked()) {
            return List.of(build().addJavadoc(docs.doc("Returns the record.")
                            .tag("return", "the record")
                            .build())
                    .addStatement("return $L", construction)
                    .build());
        }
        MethodSpec checked = build().addJavadoc(
                        docs.doc("Returns the record, after checking that every required field is set.")
                                .tag("return", "the record")
                                .tag(
                                        "throws " + RuntimeTypes.MISSING_PARAMETER.canonicalName(),
                                        "if required fields are missing; the message names them all")
                                .build())
                .addStatement(
                        "return $T.of($L).checked(buildUnchecked(), $T::$L)",
                        RuntimeTypes.REQUIRED_PARAMETERS,
                        JavaText.literal(owner),
                        plan.type(),
                        NEEDS)
                .build();
        MethodSpec unchecked = MethodSpec.methodBuilder("buildUnchecked")
                .addModifiers(Modifier.PUBLIC)
                .returns(plan.type())
                .addJavadoc(docs.doc("Returns the record without checking for required fields.")
                        .tag("return", "the record")
                        .build())
                .addStatement("return $L", construction)
                .build();
        return List.of(checked, unchecked);
    }

    private MethodSpec.Builder build() {
        return MethodSpec.methodBuilder("build").addModifiers(Modifier.PUBLIC).returns(plan.type());
    }
}
