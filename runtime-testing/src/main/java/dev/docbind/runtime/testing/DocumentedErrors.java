package dev.docbind.runtime.testing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the documented error that a test asks for; what is not documented is refused with what there is. */
final class DocumentedErrors {

    private final PortalSpec spec;

    DocumentedErrors(PortalSpec spec) {
        this.spec = spec;
    }

    PortalAnswer find(String name, String code, @Nullable String message) {
        MethodSpec method = spec.documented(name);
        List<ErrorRow> own = withCode(method.errors(), code, message);
        List<ErrorRow> found = own.isEmpty() ? withCode(spec.systemErrors(), code, message) : own;
        if (found.isEmpty()) {
            throw new IllegalArgumentException(method.name() + " documents no error " + shown(code, message) + ", but "
                    + shown(Stream.concat(method.errors().stream(), spec.systemErrors().stream())));
        }
        if (found.stream().map(ErrorRow::message).distinct().count() > 1) {
            throw new IllegalArgumentException(method.name() + " documents more than one error " + code
                    + ", name its message: " + shown(found.stream()));
        }
        return method.refusal(found.get(0));
    }

    private static List<ErrorRow> withCode(List<ErrorRow> errors, String code, @Nullable String message) {
        return errors.stream()
                .filter(error -> error.hasCode(code))
                .filter(error -> message == null || error.message().equalsIgnoreCase(message))
                .toList();
    }

    private static String shown(Stream<ErrorRow> errors) {
        return errors.map(error -> shown(error.code(), error.message())).collect(Collectors.joining(", "));
    }

    private static String shown(String code, @Nullable String message) {
        return message == null ? "\"" + code + "\"" : "\"" + code + "\" (" + message + ")";
    }
}
