package dev.docbind.generator.resolve.spec;

import dev.docbind.generator.model.Overview;
import dev.docbind.generator.model.Placement;
import dev.docbind.generator.source.SourceLocation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A placement as JSON: written and read. */
final class PlacementJson {

    private PlacementJson() {}

    /** Writes the placement; {@code type} is null where no names are made, or where it has no options. */
    static void write(Placement placement, @Nullable String type, JsonGenerator json) {
        Overview overview = placement.overview();
        json.writeStartObject();
        json.writeStringProperty("code", placement.code());
        MethodJson.text("open", placement.open(), json);
        json.writeStringProperty("where", placement.where());
        json.writeStringProperty("page", placement.page());
        json.writeNumberProperty("line", placement.location().line());
        json.writeStringProperty("title", overview.title());
        json.writeStringProperty("description", overview.description());
        json.writeBooleanProperty("deprecated", overview.deprecated());
        MethodJson.text("advice", overview.advice(), json);
        MethodJson.texts("scopes", overview.scopes(), json);
        MethodJson.texts("bound", placement.bound(), json);
        json.writeArrayPropertyStart("options");
        placement.options().forEach(field -> MethodJson.write(field, placement.page(), json));
        json.writeEndArray();
        MethodJson.text("thing", placement.thing(), json);
        json.writeArrayPropertyStart("examples");
        placement.examples().forEach(example -> ExampleJson.writeSent(example, placement.page(), json));
        json.writeEndArray();
        json.writeObjectPropertyStart("java");
        json.writeStringProperty("constant", placement.constant());
        MethodJson.text("options", type, json);
        json.writeEndObject();
        json.writeEndObject();
    }

    static Placement read(SpecObject json) {
        String page = json.text("page");
        return new Placement(
                json.text("code"),
                json.object("java").text("constant"),
                json.textOrNull("open"),
                json.text("where"),
                SourceLocation.of(page, json.number("line"), 0),
                new Overview(
                        json.text("title"),
                        json.text("description"),
                        null,
                        false,
                        json.flag("deprecated"),
                        null,
                        json.textOrNull("advice"),
                        json.texts("scopes")),
                json.texts("bound"),
                new FieldReader(page).each(json, "options"),
                json.textOrNull("thing"),
                json.each("examples", example -> EventJson.example(example, page)));
    }
}
