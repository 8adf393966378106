package dev.docbind.generator.cli;

import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.LeftOutMethod;
import dev.docbind.generator.Problem;
import dev.docbind.generator.lint.LintRules;
import dev.docbind.generator.resolve.spec.JsonText;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** The problems of a run as JSON. */
final class ProblemsJson {

    private static final LintRules RULES = LintRules.load();

    private ProblemsJson() {}

    /** The problems; those of pages that are left out say so. */
    static String write(GenerationResult result) {
        Set<String> missing = result.leftOut().stream()
                .filter(LeftOutMethod::wanted)
                .map(LeftOutMethod::page)
                .collect(Collectors.toSet());
        return JsonText.write(json -> {
            json.writeStartArray();
            result.problems().forEach(problem -> write(problem, missing.contains(problem.path()), json));
            json.writeEndArray();
        });
    }

    static void write(Problem problem, boolean leftOut, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("severity", problem.severity().label());
        json.writeStringProperty("code", problem.code());
        json.writeStringProperty("path", problem.path());
        json.writeNumberProperty("line", problem.line());
        json.writeNumberProperty("column", problem.column());
        json.writeStringProperty("subject", problem.subject());
        json.writeStringProperty("message", problem.message());
        json.writeStringProperty("hint", problem.hint());
        if (problem.includedFrom() != null) {
            json.writeStringProperty("includedFrom", problem.includedFrom());
        }
        if (!problem.also().isEmpty()) {
            json.writeArrayPropertyStart("also");
            problem.also().forEach(other -> write(other, json));
            json.writeEndArray();
        }
        json.writeStringProperty("group", RULES.group(problem.code()).label());
        json.writeBooleanProperty("leftOut", leftOut);
        if (problem.trace() != null) {
            json.writeStringProperty("trace", problem.trace());
        }
        json.writeEndObject();
    }

    private static void write(Problem.Also other, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("subject", other.subject());
        if (other.includedFrom() != null) {
            json.writeStringProperty("includedFrom", other.includedFrom());
        }
        json.writeEndObject();
    }

    /** A fault of this program, in the place of problems. */
    static String fault(InternalFault fault) {
        return JsonText.write(json -> {
            json.writeStartArray();
            json.writeStartObject();
            json.writeStringProperty("severity", "fault");
            json.writeStringProperty("code", "internal-fault");
            json.writeStringProperty("message", fault.getMessage());
            json.writeStringProperty("trace", fault.fault().trace());
            json.writeEndObject();
            json.writeEndArray();
        });
    }
}
