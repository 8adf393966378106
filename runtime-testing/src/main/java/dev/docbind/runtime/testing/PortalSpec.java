package dev.docbind.runtime.testing;

import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the portal has to know of the documentation; method names are compared without case. */
final class PortalSpec {

    private static final String FORMAT = "docbind-spec";

    private final Map<String, MethodSpec> methods = new LinkedHashMap<>();
    private final List<ErrorRow> systemErrors;

    private PortalSpec(JsonValue spec) {
        this.systemErrors = ErrorRow.listOf(spec.get("systemErrors"));
        for (JsonValue method : spec.get("methods").elements()) {
            MethodSpec read = MethodSpec.of(method);
            methods.putIfAbsent(key(read.name(), read.rest()), read);
        }
    }

    static PortalSpec read(InputStream in) throws IOException {
        JsonValue json;
        try {
            json = JsonValue.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new IOException("the specification cannot be read: " + e.getMessage(), e);
        }
        if (!FORMAT.equals(json.get("format").text())) {
            throw new IOException("the specification cannot be read: its format is not " + FORMAT);
        }
        return new PortalSpec(json);
    }

    private static String key(String name, RestVersion rest) {
        return rest + " " + name.toLowerCase(Locale.ROOT);
    }

    Optional<MethodSpec> method(String name, RestVersion rest) {
        return Optional.ofNullable(methods.get(key(name, rest)));
    }

    /** The method of the version that has it, the classic one first. */
    private Optional<MethodSpec> method(String name) {
        return method(name, RestVersion.V2).or(() -> method(name, RestVersion.V3));
    }

    /** The method, or an exception that names it where the documentation has none of this name. */
    MethodSpec documented(String name) {
        return method(name).orElseThrow(() -> new IllegalArgumentException("the documentation has no method " + name));
    }

    List<ErrorRow> systemErrors() {
        return systemErrors;
    }

    /** A system error as it is documented, or as the portals are known to send it where it is not. */
    ErrorRow systemError(String code, int status, String message) {
        return systemErrors.stream()
                .filter(error -> error.hasCode(code))
                .findFirst()
                .orElse(ErrorRow.of(code, status, message));
    }
}
