package dev.docbind.runtime.testing;

import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One documented method.
 *
 * @param name its name
 * @param rest the version of the API
 * @param forAdministrators whether the page lets administrators alone call it
 * @param parameters its parameters
 * @param errors its errors
 * @param success the answer of its first example of success, or a file where it answers with one
 * @param errorStatus the status of its examples of errors
 * @param pagination how it returns its entries page by page
 */
record MethodSpec(
        String name,
        RestVersion rest,
        boolean forAdministrators,
        List<ParameterSpec> parameters,
        List<ErrorRow> errors,
        PortalAnswer success,
        int errorStatus,
        JsonValue pagination) {

    private static final int BAD_REQUEST = 400;

    static MethodSpec of(JsonValue method) {
        JsonValue answers = method.get("examples").get("answers");
        BigDecimal rest = method.get("rest").number();
        return new MethodSpec(
                SpecText.of(method.get("name")),
                rest != null && rest.intValueExact() == 3 ? RestVersion.V3 : RestVersion.V2,
                Boolean.TRUE.equals(method.get("administratorsOnly").as(Boolean.class)),
                ParameterSpec.listOf(method.get("parameters")),
                ErrorRow.listOf(method.get("errors")),
                example(answers, "success").map(MethodSpec::answer).orElseGet(() -> plain(method)),
                example(answers, "error")
                        .map(error -> status(error, BAD_REQUEST))
                        .orElse(BAD_REQUEST),
                method.get("pagination"));
    }

    private static Optional<JsonValue> example(JsonValue answers, String kind) {
        return answers.elements().stream()
                .filter(answer -> kind.equals(answer.get("kind").text()))
                .filter(answer -> answer.get("json").isObject())
                .findFirst();
    }

    private static PortalAnswer answer(JsonValue example) {
        return PortalAnswer.json(status(example, 200), example.get("json"));
    }

    private static PortalAnswer plain(JsonValue method) {
        return Boolean.TRUE.equals(method.get("file").as(Boolean.class))
                ? new PortalAnswer(200, "application/octet-stream", "a file")
                : PortalAnswer.result(JsonValue.of(true));
    }

    private static int status(JsonValue example, int otherwise) {
        Integer status = SpecText.status(example.get("status"));
        return status == null ? otherwise : status;
    }

    /** The parameters of a call by name; a list has them in the order of the page's rows. */
    JsonValue named(JsonValue sent) {
        if (!sent.isList()) {
            return sent;
        }
        Set<String> names = new LinkedHashSet<>();
        parameters.forEach(parameter -> names.add(parameter.name()));
        Map<String, JsonValue> named = new LinkedHashMap<>();
        Iterator<String> next = names.iterator();
        sent.elements().forEach(value -> named.put(next.hasNext() ? next.next() : String.valueOf(named.size()), value));
        return JsonValue.of(named);
    }

    PortalAnswer refusal(ErrorRow error) {
        return error.answer(rest, errorStatus);
    }
}
