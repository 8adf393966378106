package dev.docbind.generator.diff.text;

import dev.docbind.generator.diff.Acceptance;
import dev.docbind.generator.diff.Change;
import dev.docbind.generator.diff.DiffReport;
import dev.docbind.generator.diff.DocsPlace;
import dev.docbind.generator.diff.JavaChange;
import dev.docbind.generator.diff.KeptShare;
import dev.docbind.generator.diff.PageProblem;
import dev.docbind.generator.resolve.spec.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Changes as JSON. */
public final class DiffJson {

    private DiffJson() {}

    /** The whole report. */
    public static String write(DiffReport report) {
        return JsonText.write(json -> {
            json.writeStartObject();
            json.writeStringProperty("format", "docbind-diff");
            json.writeNumberProperty("formatVersion", 1);
            json.writeNumberProperty("methodsBefore", report.methodsBefore());
            json.writeNumberProperty("methodsAfter", report.methodsAfter());
            json.writeStringProperty("nextVersion", report.next().label());
            json.writeObjectPropertyStart("counts");
            report.counts().forEach((effect, count) -> json.writeNumberProperty(effect.id(), count));
            json.writeEndObject();
            json.writeArrayPropertyStart("changes");
            report.changes().forEach(change -> write(change, json));
            json.writeEndArray();
            json.writeObjectPropertyStart("problems");
            count("before", report.problems().before(), json);
            count("after", report.problems().after(), json);
            json.writeArrayPropertyStart("new");
            report.problems().added().forEach(problem -> write(problem, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeArrayPropertyStart("unmatched");
            report.unmatched().forEach(entry -> write(entry, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(Change change, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", change.rule().id());
        json.writeStringProperty("effect", change.effect().id());
        json.writeStringProperty("severity", change.severity().label());
        json.writeBooleanProperty("accepted", change.accepted());
        KeptShare kept = change.kept();
        json.writeStringProperty("kept", kept == null ? null : kept.label());
        json.writeStringProperty("symbol", change.symbol());
        json.writeStringProperty("message", change.message());
        place("before", change.before(), json);
        place("after", change.after(), json);
        json.writeArrayPropertyStart("java");
        change.java().forEach(one -> write(one, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JavaChange change, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("effect", change.effect().id());
        json.writeStringProperty("type", change.type());
        json.writeStringProperty("member", change.member());
        json.writeStringProperty("before", change.before());
        json.writeStringProperty("after", change.after());
        json.writeBooleanProperty("kept", change.kept());
        json.writeEndObject();
    }

    private static void count(String key, @Nullable Integer problems, JsonGenerator json) {
        if (problems == null) {
            json.writeNullProperty(key);
        } else {
            json.writeNumberProperty(key, problems);
        }
    }

    private static void write(PageProblem problem, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("severity", problem.severity());
        json.writeStringProperty("code", problem.code());
        place("place", problem.place(), json);
        json.writeStringProperty("message", problem.message());
        json.writeEndObject();
    }

    private static void place(String key, @Nullable DocsPlace place, JsonGenerator json) {
        if (place == null) {
            json.writeNullProperty(key);
        } else {
            json.writeObjectPropertyStart(key);
            json.writeStringProperty("page", place.page());
            json.writeNumberProperty("line", place.line());
            json.writeEndObject();
        }
    }

    private static void write(Acceptance entry, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", entry.rule());
        json.writeStringProperty("symbol", entry.symbol());
        json.writeNumberProperty("line", entry.line());
        json.writeEndObject();
    }
}
