package dev.docbind.generator.resolve.fingerprint;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.resolve.json.JsonTree;
import dev.docbind.generator.source.Sha256;
import java.util.TreeMap;

/** Condenses a part of a spec, whatever the order of its keys. */
final class JsonDigest {

    private static final int BYTES = 8;

    private final boolean withWording;
    private final String packagePrefix;
    private final Sha256 digest = new Sha256();

    /**
     * An empty digest.
     *
     * @param withWording whether texts count, too
     * @param packageName what names in Java begin with, which does not count
     */
    JsonDigest(boolean withWording, String packageName) {
        this.withWording = withWording;
        this.packagePrefix = packageName + ".";
    }

    JsonDigest text(String text) {
        digest.text(text);
        return this;
    }

    JsonDigest json(Json json) {
        if (json instanceof Json.ObjectValue object) {
            object(object);
        } else if (json instanceof Json.ArrayValue array) {
            text("[" + array.items().size());
            array.items().forEach(this::json);
        } else {
            text(JsonTree.text(json));
        }
        return this;
    }

    private void object(Json.ObjectValue object) {
        text("{");
        new TreeMap<>(object.members()).forEach((key, value) -> {
            if (SpecKeys.isPlace(key) || (!withWording && SpecKeys.isWording(key, object))) {
                return;
            }
            text(key);
            switch (key) {
                case "java" -> text(JsonTree.text(value).replace(packagePrefix, ""));
                case "examples" -> text(withoutPlaces(value));
                case "errors" -> errors(value);
                default -> json(value);
            }
        });
        text("}");
    }

    private void errors(Json errors) {
        json(errors);
        if (errors instanceof Json.ArrayValue rows) {
            ErrorNames names = new ErrorNames(rows.items());
            rows.items().forEach(row -> text(names.of(row)));
        }
    }

    /** The texts of examples, which may have any keys; what they mean as JSON follows from them. */
    private static String withoutPlaces(Json examples) {
        StringBuilder texts = new StringBuilder();
        if (examples instanceof Json.ObjectValue kinds) {
            kinds.members().values().forEach(kind -> append(kind, texts));
        }
        return texts.toString();
    }

    private static void append(Json kind, StringBuilder texts) {
        if (kind instanceof Json.ArrayValue examples) {
            for (Json example : examples.items()) {
                if (example instanceof Json.ObjectValue object && object.member("text") instanceof Json.Text text) {
                    texts.append(text.value().length()).append(':').append(text.value());
                }
            }
        }
    }

    /** The first quarter of a SHA-256: enough to tell some thousand methods from what they were. */
    String value() {
        return digest.value(BYTES);
    }
}
