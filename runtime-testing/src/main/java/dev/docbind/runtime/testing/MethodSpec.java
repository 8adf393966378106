package dev.docbind.runtime.testing;

import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One documented method.
 *
 * @param name its name
 * @param rest the version of the API
 * @param forAdministrators whether the page lets administrators alone call it
 * @param parameters its parameters
 * @param errors its errors
 * @param success the answer of its first example of success, or a file where it answers with one; a list that is shown alone is a result
 * @param errorStatus the status of its examples of errors
 * @param uploadField the name under which it gives a form's field, where its page says that it gives an address for a file; else empty
 * @param files the parameters that take a file
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
        String uploadField,
        Set<String> files,
        JsonValue pagination) {

    private static final int BAD_REQUEST = 400;
    private static final String RESULT = "result";
    private static final Set<String> FORMS = Set.of("base64", "file_pair");

    static MethodSpec of(JsonValue method) {
        JsonValue answers = method.get("examples").get("answers");
        BigDecimal rest = method.get("rest").number();
        return new MethodSpec(
                SpecText.of(method.get("name")),
                rest != null && rest.intValueExact() == 3 ? RestVersion.V3 : RestVersion.V2,
                Boolean.TRUE.equals(method.get("administratorsOnly").as(Boolean.class)),
                ParameterSpec.listOf(method.get("parameters")),
                ErrorRow.listOf(method.get("errors")),
                example(answers, "success", JsonValue::isObject)
                        .map(example -> answer(example, example.get("json")))
                        .or(() -> example(answers, "success", JsonValue::isList)
                                .map(example -> answer(example, inside(RESULT, example.get("json")))))
                        .orElseGet(() -> plain(method)),
                example(answers, "error", JsonValue::isObject)
                        .map(error -> status(error, BAD_REQUEST))
                        .orElse(BAD_REQUEST),
                uploadField(method.toJson()),
                method.get("parameters").elements().stream()
                        .filter(row -> FORMS.contains(SpecText.of(row.get("written"))))
                        .map(row -> SpecText.of(row.get("name")))
                        .collect(Collectors.toSet()),
                method.get("pagination"));
    }

    private static String uploadField(String method) {
        boolean hasAddress = method.toLowerCase(Locale.ROOT).contains("uploadurl");
        return !hasAddress ? "" : method.contains("fieldName") ? "fieldName" : "field";
    }

    private static Optional<JsonValue> example(JsonValue answers, String kind, Predicate<JsonValue> form) {
        return answers.elements().stream()
                .filter(answer -> kind.equals(answer.get("kind").text()))
                .filter(answer -> form.test(answer.get("json")))
                .findFirst();
    }

    private static PortalAnswer answer(JsonValue example, JsonValue body) {
        return PortalAnswer.json(status(example, 200), body);
    }

    /** An object with a value at a path. */
    private static JsonValue inside(String path, JsonValue value) {
        int point = path.indexOf('.');
        return point < 0
                ? JsonValue.of(Map.of(path, value))
                : JsonValue.of(Map.of(path.substring(0, point), inside(path.substring(point + 1), value)));
    }

    private static PortalAnswer plain(JsonValue method) {
        String rows = method.get("pagination").get("rows").text();
        if (rows != null) {
            return PortalAnswer.json(200, inside(rows, JsonValue.of(List.of())));
        }
        return Boolean.TRUE.equals(method.get("file").as(Boolean.class))
                ? new PortalAnswer(200, PortalAnswer.BYTES, "a file")
                : PortalAnswer.result(JsonValue.of(true));
    }

    private static int status(JsonValue example, int otherwise) {
        Integer status = SpecText.status(example.get("status"));
        return status == null ? otherwise : status;
    }

    /** The body of the answer of its first example of success, JSON's null where it answers with a file. */
    JsonValue example() {
        return isFile() ? JsonValue.NULL : JsonValue.parse(success.body());
    }

    private boolean isFile() {
        return success.contentType().equals(PortalAnswer.BYTES);
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
