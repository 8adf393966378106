package dev.docbind.generator.emit.java;

import dev.docbind.generator.emit.java.plan.ErrorConstant;
import dev.docbind.generator.emit.java.plan.ErrorConstants;
import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.resolve.json.JsonTree;
import dev.docbind.runtime.error.ApiError;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DocumentedError;
import dev.docbind.runtime.json.ValueProblem;
import dev.docbind.runtime.json.WireFormat;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of a documentation through the client that was made of it. */
final class Conformance {

    private static final WireFormat WIRE = WireFormat.bitrix24();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** What a portal's PHP does to a value all the time; the value is there, in another dress. */
    private static final Set<String> LENIENCY = Set.of(
            "text became a number",
            "number became a text",
            "another boolean",
            "another form of a date",
            "another nothing",
            "nothing is left out");

    /** What an author writes where the reader's own value goes: words, a variable of a shell, a call. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\*\\*.*|.*put_.*|your_.*|.*_here|\\$[({]?\\w.*|[a-z]\\w*\\(\\w*\\)", Pattern.DOTALL);

    final Findings placeholders = new Findings("requests without words in the place of a number, a date or a flag");
    final Findings requests = new Findings("requests that are sent as they are shown, by typed setters");
    final Findings answers = new Findings("answers that lose nothing");
    final Findings answersAsShown = new Findings("answers that are written as they are shown");
    final Findings rows = new Findings("rows with a typed accessor that has the shown value");
    final Findings errors = new Findings("errors that arrive as their constant");

    private final CorpusClient client;

    Conformance(CorpusClient client) {
        this.client = client;
        client.spec().methods().forEach(this::check);
    }

    List<Findings> all() {
        return List.of(placeholders, requests, answers, answersAsShown, rows, errors);
    }

    private void check(Method method) {
        for (RequestExample example : method.requests()) {
            if (example.method().equalsIgnoreCase(method.name()) && example.json() instanceof Json.ObjectValue json) {
                request(method, json);
            }
        }
        for (AnswerExample example : method.answers()) {
            if (example.kind() == AnswerExample.Kind.SUCCESS && example.json() instanceof Json.ObjectValue json) {
                answer(method, json);
            }
        }
        errors(method);
    }

    /** No client can send words as a number: a request that shows them is counted as such, and not among the others. */
    private void request(Method method, Json json) {
        List<ValueProblem> words = placeholders(client.request(method), json);
        words.forEach(problem -> placeholders.because("words at " + problem));
        placeholders.checked(method.name());
        if (words.isEmpty()) {
            round(
                    client.request(method),
                    method.parameters(),
                    json,
                    requests,
                    new Findings("unused"),
                    List.of(requests));
            requests.checked(method.name());
        }
    }

    private static List<ValueProblem> placeholders(Type type, Json json) {
        List<ValueProblem> words = new ArrayList<>();
        try {
            WIRE.read(JsonTree.text(json), type, problem -> {
                String text = problem.value().text();
                if (text != null && PLACEHOLDER.matcher(text).matches()) {
                    words.add(problem);
                }
            });
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
        return words;
    }

    private void answer(Method method, Json json) {
        Findings open = new Findings("unused");
        round(client.response(method).type(), method.response(), json, open, rows, List.of(answers, answersAsShown));
        answers.checked(method.name());
        answersAsShown.checked(method.name());
    }

    private void round(Type type, List<Field> fields, Json json, Findings open, Findings rows, List<Findings> written) {
        JsonNode shown = JSON.readTree(JsonTree.text(json));
        try {
            Object value = Objects.requireNonNull(WIRE.read(
                    shown.toString(),
                    type,
                    problem -> written.forEach(findings -> findings.because("no value of its type at " + problem))));
            new TypedWalk(open::because, rows).walk(fields, shown, value, "");
            JsonNode again = JSON.readTree(WIRE.write(value));
            new Alike(difference -> report(difference, written)).compare(shown, again, "");
        } catch (IllegalArgumentException e) {
            written.forEach(findings -> findings.because("unreadable at " + e.getMessage()));
        }
    }

    private void report(String difference, List<Findings> written) {
        boolean lenient = isLenient(difference);
        for (Findings findings : written) {
            if (findings != answers || !lenient) {
                findings.because(difference);
            }
        }
    }

    static boolean isLenient(String difference) {
        return LENIENCY.contains(difference.replaceFirst(" at .*", ""));
    }

    private void errors(Method method) {
        List<ErrorConstant> constants = ErrorConstants.of(
                method.errors(), ErrorConstants.codes(client.spec().systemErrors()));
        for (ErrorConstant constant : constants) {
            ErrorRow row = constant.row();
            DocumentedError arrived = arrived(method, row);
            if (!arrived.name().equals(constant.name())) {
                errors.because((arrived.name().equals("OTHER") ? "arrives as OTHER" : "arrives as another")
                        + (row.code() == null
                                ? ", no code column"
                                : row.code().isEmpty() ? ", empty code" : ", with code")
                        + (row.message() == null ? ", no message" : "") + " at " + constant.name() + " "
                        + arrived.name());
            }
            errors.checked(method.name());
        }
    }

    private DocumentedError arrived(Method method, ErrorRow row) {
        int status = row.status() == null ? 400 : row.status();
        ApiException failure = new ApiException(
                method.name(),
                new ApiError(
                        status,
                        row.code() == null ? "" : row.code(),
                        row.message() == null ? "" : row.message(),
                        "",
                        List.of()),
                any -> null);
        try {
            return (DocumentedError) client.errors(method)
                    .getMethod("of", Bitrix24Exception.class)
                    .invoke(null, failure);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.name(), e);
        }
    }
}
