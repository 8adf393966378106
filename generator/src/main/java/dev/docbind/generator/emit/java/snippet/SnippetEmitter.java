package dev.docbind.generator.emit.java.snippet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.emit.java.example.ExampleCall;
import dev.docbind.generator.emit.java.plan.AnswerPlan;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.FilePlan;
import dev.docbind.generator.emit.java.plan.MappedType;
import dev.docbind.generator.emit.java.plan.MethodPlan;
import dev.docbind.generator.model.SemanticType.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the fragment that calls a method as its page does and prints what comes back. */
public final class SnippetEmitter {

    private final MethodPlan plan;
    private final Imports imports;

    private SnippetEmitter(MethodPlan plan, String packageName) {
        this.plan = plan;
        this.imports = new Imports(packageName);
    }

    /** The fragment for a method of the client in a package. */
    public static Snippet of(MethodPlan plan, String packageName) {
        return new SnippetEmitter(plan, packageName).snippet();
    }

    private Snippet snippet() {
        SnippetStyle style = new SnippetStyle(imports);
        Optional<String> shown = ExampleCall.written(plan.names(), plan.request(), style);
        String call = shown.orElseGet(() -> ExampleCall.smallest(plan.names(), plan.request(), style));
        List<String> code = new ArrayList<>();
        code(call).forEach(text -> text.lines().forEach(line -> code.addAll(LineBreaks.in(line))));
        return new Snippet(imports.lines(), code, shown.isPresent(), style.untyped());
    }

    private List<String> code(String call) {
        AnswerPlan answer = plan.answer();
        MappedType mapped = answer.mapped();
        if (mapped == null) {
            return answer.file() == null ? plain(call) : own(call, answer.file());
        }
        ResultName names = ResultName.of(mapped, call);
        return used(result(answer.type()), names, call, mapped);
    }

    private static TypeName result(TypeName answer) {
        return ((ParameterizedTypeName) answer).typeArguments().get(0);
    }

    private List<String> used(TypeName type, ResultName names, String call, MappedType mapped) {
        List<String> lines = new ArrayList<>();
        lines.add(imports.name(type) + " " + names.whole() + " = " + call + ".result();");
        lines.addAll(use(call).lines(names.whole(), mapped));
        return lines;
    }

    private ResultUse use(String call) {
        return new ResultUse(imports, call, ExampleCall.selected(plan.names().method()));
    }

    private List<String> plain(String call) {
        MappedType value = new MappedType(result(plan.answer().type()), Container.ONE, null);
        return used(value.value(), ResultName.of(value, call), call, value);
    }

    /** An answer that is not the runtime's has its result, or its file, as a component. */
    private List<String> own(String call, FilePlan file) {
        Component first = file.top().components().get(0);
        ResultName names = ResultName.of(first.mapped(), call);
        ClassName type = (ClassName) plan.answer().type();
        List<String> lines = new ArrayList<>();
        lines.add(imports.name(type) + " " + names.whole() + " = " + call + ";");
        lines.addAll(use(call).lines(names.whole() + "." + first.name() + "()", first.mapped()));
        return lines;
    }
}
