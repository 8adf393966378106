package dev.docbind.generator.resolve.spec;

import dev.docbind.generator.model.Calling;
import dev.docbind.generator.model.Effect;
import dev.docbind.generator.model.Pagination;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** How a method is called, as JSON. */
final class CallingJson {

    private CallingJson() {}

    static void write(Calling calling, JsonGenerator json) {
        effect(calling.effect(), json);
        pagination(calling.pagination(), json);
        MethodJson.flag("ordered", calling.ordered(), json);
        MethodJson.flag("positional", calling.positional(), json);
        MethodJson.flag("withoutResult", calling.withoutResult(), json);
        MethodJson.flag("file", calling.file(), json);
        if (calling.arguments() != null) {
            MethodJson.texts("arguments", calling.arguments(), json);
        }
    }

    private static void effect(Effect effect, JsonGenerator json) {
        json.writeStringProperty("effect", MethodJson.label(effect.kind()));
        if (!effect.evidence().isEmpty()) {
            json.writeObjectPropertyStart("effectFrom");
            effect.evidence()
                    .forEach(evidence ->
                            json.writeStringProperty(MethodJson.label(evidence.source()), evidence.words()));
            json.writeEndObject();
        }
    }

    private static void pagination(@Nullable Pagination pagination, JsonGenerator json) {
        if (pagination == null) {
            json.writeNullProperty("pagination");
        } else {
            PaginationJson.write(pagination, json);
        }
    }
}
