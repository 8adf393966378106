package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.docbind.generator.emit.java.code.JavaText;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What a request requires inside things, which require nothing themselves: a method of its own for each. */
final class ThingChecks {

    private static final String VALUE = "value";

    private final RecordPlan plan;
    private final List<MethodSpec> checks = new ArrayList<>();

    private ThingChecks(RecordPlan plan) {
        this.plan = plan;
    }

    /** The methods that a record or its request has for the things in it. */
    static List<MethodSpec> of(RecordPlan plan) {
        ThingChecks checks = new ThingChecks(plan);
        for (Component component : plan.components()) {
            RecordPlan thing = component.mapped().record();
            if (thing != null && component.checksThing()) {
                checks.add(nameOf(component), component.field(), thing);
            }
        }
        return checks.checks;
    }

    /** The name of the method for what is required inside a component. */
    static String nameOf(Component component) {
        return nameOf(RequiredChecks.NEEDS, component);
    }

    private static String nameOf(String prefix, Component component) {
        return prefix
                + Character.toUpperCase(component.name().charAt(0))
                + component.name().substring(1);
    }

    private void add(String name, Field place, RecordPlan thing) {
        CodeBlock.Builder calls =
                CodeBlock.builder().add("$N.given($N.$N())", RequiredChecks.COLLECTOR, VALUE, thing.openKeys());
        for (Field field : Field.distinct(place.content())) {
            named(thing, field).ifPresent(component -> calls.add(calls(name, field, component)));
        }
        checks.add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(thing.type(), VALUE)
                .addParameter(RuntimeTypes.REQUIRED_PARAMETERS, RequiredChecks.COLLECTOR)
                .addStatement("$L", calls.build())
                .build());
    }

    private static Optional<Component> named(RecordPlan thing, Field field) {
        return field.traits().map()
                ? Optional.empty()
                : thing.components().stream()
                        .filter(component -> component.wireName().equals(field.wireName()))
                        .findFirst();
    }

    private CodeBlock calls(String prefix, Field field, Component component) {
        CodeBlock.Builder calls = CodeBlock.builder();
        if (field.enforced()) {
            calls.add("\n.require($L, $N.$N())", JavaText.literal(component.wireName()), VALUE, component.name());
        }
        RecordPlan nested = component.mapped().record();
        if (nested != null && Component.requiresInside(field)) {
            String name = nameOf(prefix, component);
            CodeBlock value = CodeBlock.of("$N.$N()", VALUE, component.name());
            calls.add(
                    nested.checked()
                            ? RequiredChecks.inside(component, value, nested.type(), RequiredChecks.NEEDS)
                            : RequiredChecks.inside(component, value, plan.type(), name));
            if (!nested.checked()) {
                add(name, field, nested);
            }
        }
        return calls.build();
    }
}
