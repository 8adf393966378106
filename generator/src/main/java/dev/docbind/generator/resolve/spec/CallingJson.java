package dev.docbind.generator.resolve.spec;

import dev.docbind.generator.model.Calling;
import dev.docbind.generator.model.Pagination;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What is out of the ordinary in calling a method, as JSON. */
final class CallingJson {

    private CallingJson() {}

    static void write(Calling calling, JsonGenerator json) {
        pagination(calling.pagination(), json);
        MethodJson.flag("ordered", calling.ordered(), json);
        MethodJson.flag("positional", calling.positional(), json);
        MethodJson.flag("withoutResult", calling.withoutResult(), json);
        MethodJson.flag("file", calling.file(), json);
    }

    private static void pagination(@Nullable Pagination pagination, JsonGenerator json) {
        if (pagination == null) {
            json.writeNullProperty("pagination");
            return;
        }
        json.writeObjectPropertyStart("pagination");
        json.writeStringProperty("scheme", pagination.scheme().label());
        json.writeStringProperty("parameter", pagination.parameter());
        MethodJson.text("limit", pagination.limit(), json);
        if (pagination.size() != null) {
            json.writeNumberProperty("size", pagination.size().intValue());
        }
        json.writeEndObject();
    }
}
