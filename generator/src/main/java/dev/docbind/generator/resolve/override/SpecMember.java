package dev.docbind.generator.resolve.override;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.resolve.json.JsonTree;
import dev.docbind.generator.resolve.spec.JsonText;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A value as the spec file would have it. */
final class SpecMember {

    private SpecMember() {}

    /** What stands at a key of the object that is written; null where nothing does. */
    static @Nullable Json at(String key, Consumer<JsonGenerator> written) {
        return JsonTree.parse(JsonText.write(written)) instanceof Json.ObjectValue object ? object.member(key) : null;
    }
}
