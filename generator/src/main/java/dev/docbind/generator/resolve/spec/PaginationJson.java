package dev.docbind.generator.resolve.spec;

import dev.docbind.generator.model.Pagination;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** How a method gives its entries page by page, as JSON. */
final class PaginationJson {

    private PaginationJson() {}

    static void write(Pagination pagination, JsonGenerator json) {
        json.writeObjectPropertyStart("pagination");
        json.writeStringProperty("scheme", pagination.scheme().label());
        json.writeStringProperty("parameter", pagination.parameter());
        MethodJson.text("limit", pagination.limit(), json);
        if (pagination.size() != null) {
            json.writeNumberProperty("size", pagination.size().intValue());
        }
        if (pagination.walk() != null) {
            write(pagination.walk(), json);
        }
        json.writeEndObject();
    }

    private static void write(Pagination.Walk walk, JsonGenerator json) {
        json.writeStringProperty("rows", walk.rows());
        MethodJson.text("next", walk.next(), json);
        MethodJson.text("more", walk.more(), json);
        if (walk.keyset() != null) {
            write(walk.keyset(), json);
        }
    }

    private static void write(Pagination.Keyset keyset, JsonGenerator json) {
        json.writeObjectPropertyStart("keyset");
        json.writeStringProperty("filter", keyset.filter());
        json.writeStringProperty("key", keyset.key());
        json.writeStringProperty("keyFrom", MethodJson.label(keyset.keyFrom()));
        json.writeStringProperty("order", keyset.order());
        MethodJson.text("sort", keyset.sort(), json);
        json.writeStringProperty("sorted", keyset.sorted());
        json.writeStringProperty("sortedFrom", MethodJson.label(keyset.sortedFrom()));
        json.writeStringProperty("ascending", keyset.ascending());
        MethodJson.text("select", keyset.select(), json);
        MethodJson.text("operator", keyset.operator(), json);
        json.writeStringProperty("id", keyset.id());
        json.writeEndObject();
    }

    static @Nullable Pagination read(@Nullable SpecObject json) {
        return json == null
                ? null
                : new Pagination(
                        json.constant("scheme", Pagination.Scheme.class),
                        json.text("parameter"),
                        json.textOrNull("limit"),
                        json.numberOrNull("size"),
                        walk(json));
    }

    private static Pagination.@Nullable Walk walk(SpecObject json) {
        String rows = json.textOrNull("rows");
        return rows == null
                ? null
                : new Pagination.Walk(
                        rows, json.textOrNull("next"), json.textOrNull("more"), keyset(json.objectOrNull("keyset")));
    }

    private static Pagination.@Nullable Keyset keyset(@Nullable SpecObject json) {
        return json == null
                ? null
                : new Pagination.Keyset(
                        json.text("filter"),
                        json.text("key"),
                        json.text("order"),
                        json.textOrNull("sort"),
                        json.text("sorted"),
                        json.text("ascending"),
                        json.textOrNull("select"),
                        json.textOrNull("operator"),
                        json.text("id"),
                        json.constant("keyFrom", Pagination.Source.class),
                        json.constant("sortedFrom", Pagination.Source.class));
    }
}
