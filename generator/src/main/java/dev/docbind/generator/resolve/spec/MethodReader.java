package dev.docbind.generator.resolve.spec;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Calling;
import dev.docbind.generator.model.Effect;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Overview;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what {@link MethodJson} writes, but for the Java names: those are the emitter's.
 *
 * @param page the page of the method
 */
record MethodReader(String page) {

    static Method read(SpecObject json) {
        return new MethodReader(json.text("page")).method(json);
    }

    private Method method(SpecObject json) {
        FieldReader fields = new FieldReader(page);
        SpecObject examples = json.object("examples");
        return new Method(
                json.text("name"),
                json.number("rest"),
                SourceLocation.of(page, json.number("line"), 0),
                overview(json),
                fields.each(json, "parameters"),
                fields.each(json, "undocumented"),
                fields.each(json, "response"),
                json.each("errors", this::error),
                examples.each("requests", this::request),
                examples.each("answers", this::answer),
                calling(json));
    }

    private static Overview overview(SpecObject json) {
        return new Overview(
                json.text("title"),
                json.text("description"),
                json.textOrNull("access"),
                json.flag("administratorsOnly"),
                json.flag("deprecated"),
                json.textOrNull("replacedBy"),
                json.textOrNull("advice"),
                json.texts("scopes"));
    }

    /** An error row; the system's errors stand on no method's page. */
    ErrorRow error(SpecObject json) {
        return new ErrorRow(
                json.textOrNull("code"),
                json.numberOrNull("status"),
                json.textOrNull("message"),
                json.textOrNull("description"),
                json.textOrNull("field"),
                json.constants("topics", ErrorRow.Topic.class),
                new ErrorRow.Sent(json.textOrNull("sentCode"), json.flag("anyCode"), json.textOrNull("sentMessage")),
                json.location(page));
    }

    private RequestExample request(SpecObject json) {
        return new RequestExample(
                json.text("tab"),
                json.text("method"),
                json.text("text"),
                json.member("json"),
                json.flag("repaired"),
                json.location(page));
    }

    private AnswerExample answer(SpecObject json) {
        return new AnswerExample(
                json.constant("kind", AnswerExample.Kind.class),
                json.numberOrNull("status"),
                json.text("text"),
                json.member("json"),
                json.flag("repaired"),
                json.location(page));
    }

    private static Calling calling(SpecObject json) {
        return new Calling(
                PaginationJson.read(json.objectOrNull("pagination")),
                json.flag("ordered"),
                json.flag("positional"),
                json.flag("withoutResult"),
                json.flag("file"),
                effect(json),
                json.member("arguments") == null ? null : json.texts("arguments"));
    }

    private static Effect effect(SpecObject json) {
        Effect.Kind kind = json.constantOrNull("effect", Effect.Kind.class);
        SpecObject from = json.objectOrNull("effectFrom");
        List<Effect.Evidence> evidence = new ArrayList<>();
        for (Effect.Source source : Effect.Source.values()) {
            String words = from == null ? null : from.textOrNull(MethodJson.label(source));
            if (words != null) {
                evidence.add(new Effect.Evidence(source, words));
            }
        }
        return kind == null ? Effect.UNKNOWN : new Effect(kind, evidence);
    }
}
