package dev.docbind.runtime.testing;

import java.util.List;
import java.util.Optional;

/** Finds among a method's documented errors the one for a situation; where the page has none, a plain one. */
final class Refusals {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final PortalSpec spec;

    Refusals(PortalSpec spec) {
        this.spec = spec;
    }

    PortalAnswer forMissing(MethodSpec method, MissingParameter missing) {
        return forEmpty(method, missing.parameter())
                .or(() -> rowsNaming(method, missing.parameter().name()).stream()
                        .findFirst()
                        .map(method::refusal))
                .orElse(forArgument(method, "The parameter " + missing.path() + " is required"));
    }

    Optional<PortalAnswer> forEmpty(MethodSpec method, ParameterSpec parameter) {
        return naming(method, parameter.name(), ErrorTopic.MISSING_VALUE).map(method::refusal);
    }

    Optional<PortalAnswer> forUnknown(MethodSpec method, String parameter) {
        return naming(method, parameter, ErrorTopic.NOT_FOUND).map(method::refusal);
    }

    PortalAnswer forGuest(MethodSpec method) {
        List<ErrorRow> rows =
                method.errors().stream().filter(Refusals::isAboutRights).toList();
        return rows.stream()
                .filter(error -> error.isAbout(ErrorTopic.ADMINISTRATORS))
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .map(method::refusal)
                .orElse(system(method, "INVALID_CREDENTIALS", FORBIDDEN, "Invalid request credentials"));
    }

    private static boolean isAboutRights(ErrorRow error) {
        return error.status() == null ? error.hasCode("ACCESS_DENIED") : error.status() == FORBIDDEN;
    }

    /** An error about who calls is none about a parameter, whatever words of its text are a parameter's name, too. */
    private static boolean isAboutCaller(ErrorRow error) {
        return isAboutRights(error) || Integer.valueOf(UNAUTHORIZED).equals(error.status());
    }

    /** A refusal for an argument that no page documents. */
    PortalAnswer forArgument(MethodSpec method, String message) {
        return method.refusal(ErrorRow.of("ERROR_ARGUMENT", 400, message));
    }

    private PortalAnswer system(MethodSpec method, String code, int status, String message) {
        return method.refusal(spec.systemError(code, status, message));
    }

    private static Optional<ErrorRow> naming(MethodSpec method, String parameter, ErrorTopic topic) {
        return rowsNaming(method, parameter).stream()
                .filter(error -> error.isAbout(topic))
                .findFirst();
    }

    private static List<ErrorRow> rowsNaming(MethodSpec method, String parameter) {
        return method.errors().stream()
                .filter(error -> !isAboutCaller(error) && error.names(parameter))
                .toList();
    }
}
