package dev.docbind.generator.emit.java.snippet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.emit.java.client.PagedForm;
import dev.docbind.generator.emit.java.example.ExampleCall;
import dev.docbind.generator.emit.java.example.ExampleReference;
import dev.docbind.generator.emit.java.example.ExampleStep;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.MappedType;
import dev.docbind.generator.emit.java.plan.MethodPlan;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Container;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a whole program of calls, each of which takes values from the answers of those before it. */
public final class ProgramEmitter {

    private static final String STEP = "    ";

    private final Map<Method, MethodPlan> plans;
    private final Imports imports = new Imports("");
    private final List<Variable> variables = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final List<String> code = new ArrayList<>();
    private String indentation = STEP + STEP;
    private boolean lost;
    private @Nullable String taken;

    private ProgramEmitter(Map<Method, MethodPlan> plans) {
        this.plans = plans;
    }

    /**
     * The program; empty where an answer has no typed place for a value that a later call takes from it.
     *
     * @param name the name of its class
     * @param packageName the package of the facade
     * @param plans the methods of the client
     */
    public static Optional<Snippet> of(
            String name, String packageName, List<ExampleStep> steps, Map<Method, MethodPlan> plans) {
        ProgramEmitter program = new ProgramEmitter(plans);
        String facade = program.imports.name(ClassName.get(packageName, "Bitrix24"));
        program.line(facade + " b24 = " + facade + ".webhook(System.getenv(\"BITRIX24_WEBHOOK\"));");
        for (int at = 0; at < steps.size(); at++) {
            program.add(steps.get(at), at + 1 == steps.size());
        }
        return program.lost ? Optional.empty() : Optional.of(program.whole(name));
    }

    private void add(ExampleStep step, boolean last) {
        MethodPlan plan = plans.get(step.method());
        if (plan == null) {
            lost = true;
            return;
        }
        taken = null;
        SnippetStyle style = new SnippetStyle(imports, this::reference);
        String call = ExampleCall.written(plan.names(), plan.request(), step, style);
        lost |= !style.untyped().isEmpty();
        MappedType mapped = plan.answer().mapped();
        if (mapped == null || mapped.container() == Container.MAP) {
            lost |= !last;
            line(call + ";");
            variables.add(new Variable("", null));
        } else {
            use(plan, call, mapped, last);
        }
    }

    private void use(MethodPlan plan, String call, MappedType mapped, boolean last) {
        ResultName names = ResultName.of(mapped, call, used);
        used.addAll(List.of(names.whole(), names.entry()));
        TypeName type =
                ((ParameterizedTypeName) plan.answer().type()).typeArguments().get(0);
        boolean many = mapped.container() == Container.LIST;
        boolean paged = many && PagedForm.isFor(plan);
        String all = paged ? paged(plan, call) + ".stream().toList()" : call + ".result()";
        line(imports.name(type) + " " + names.whole() + " = " + all + ";");
        if (last) {
            List<String> lines = mapped.record() == null && taken != null
                    ? List.of("System.out.println(" + taken + " + \": \" + " + names.whole() + ");")
                    : new ResultUse(imports, call, Set.of()).lines(names.whole(), mapped);
            lines.forEach(this::line);
        } else if (many) {
            line("for (" + imports.name(mapped.value()) + " " + names.entry() + " : " + names.whole() + ") {");
            indentation += STEP;
        }
        variables.add(new Variable(many ? names.entry() : names.whole(), mapped.record()));
    }

    /** The walk over all pages in the place of a call that returns one. */
    private static String paged(MethodPlan plan, String call) {
        String accessors = "b24." + plan.names().call();
        return accessors + PagedForm.SUFFIX + call.substring(accessors.length());
    }

    private Optional<String> reference(ExampleReference reference, TypeName type) {
        Variable variable = variables.get(reference.step());
        RecordPlan record = variable.record();
        List<Component> found = record == null ? List.of() : record.named(List.of(reference.name()));
        if (found.isEmpty()) {
            lost = true;
            return Optional.empty();
        }
        Component component = found.get(0);
        String value = variable.name() + "." + component.name() + "()";
        taken = value;
        if (type.equals(ClassName.OBJECT) || type.equals(component.type())) {
            return Optional.of(value);
        }
        lost |= !type.equals(ClassName.get(String.class));
        return Optional.of("String.valueOf(" + value + ")");
    }

    private void line(String text) {
        text.lines().forEach(line -> code.addAll(LineBreaks.in(indentation + line)));
    }

    private Snippet whole(String name) {
        List<String> whole = new ArrayList<>();
        whole.add("public final class " + name + " {");
        whole.add("");
        whole.add(STEP + "public static void main(String[] arguments) {");
        whole.addAll(code);
        for (String end = indentation; end.length() > STEP.length(); ) {
            end = end.substring(STEP.length());
            whole.add(end + "}");
        }
        whole.add("}");
        return new Snippet(imports.lines(), whole, true, List.of());
    }

    /**
     * What an answer is called.
     *
     * @param record what is known of it, null where that is nothing
     */
    private record Variable(String name, @Nullable RecordPlan record) {}
}
