package dev.docbind.maven.build;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan asks for, as arguments of the generator's command line: those of the request that {@link GeneratorRun} makes. */
final class CommandArguments {

    private final List<String> arguments = new ArrayList<>();

    private CommandArguments() {}

    static List<String> of(ClientPlan plan) {
        CommandArguments command = new CommandArguments();
        command.arguments.add("generate");
        command.option("docs", plan.docs());
        command.option("out", plan.sources());
        command.option("spec", plan.specUse() == SpecUse.NONE ? null : plan.spec());
        command.option("package", plan.packageName());
        plan.includes().forEach(pattern -> command.option("include", pattern));
        plan.excludes().forEach(pattern -> command.option("exclude", pattern));
        plan.overrides().forEach(file -> command.option("overrides", file));
        command.option("fail-on", plan.failOn());
        command.flag("allow-empty", plan.emptying());
        command.option("previous", plan.kept().previous());
        command.option("revision", plan.kept().revision());
        command.option("keep", plan.kept().keep());
        command.option("major", plan.kept().major());
        command.flag("must-keep", plan.kept().strict());
        command.option("cache", plan.cache());
        return List.copyOf(command.arguments);
    }

    private void option(String name, @Nullable Object value) {
        if (value != null) {
            arguments.add("--" + name + "=" + value);
        }
    }

    private void flag(String name, boolean given) {
        if (given) {
            arguments.add("--" + name);
        }
    }
}
