package dev.docbind.runtime.client;

import dev.docbind.runtime.Answer;
import dev.docbind.runtime.FileContent;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.ResponseTime;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.error.ApiError;
import dev.docbind.runtime.error.ApiException;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.ErrorCategory;
import dev.docbind.runtime.error.FieldProblem;
import dev.docbind.runtime.error.LimitException;
import dev.docbind.runtime.error.UnreadableAnswerException;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.ValueProblem;
import dev.docbind.runtime.json.WireFormat;
import dev.docbind.runtime.limit.CallReport;
import dev.docbind.runtime.transport.TransportResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Distinguishes answers from errors, whatever the HTTP status says, and reads both. */
final class AnswerReader {

    private static final int NOT_SUCCESS = 300;
    private static final int FAILURE = 400;
    private static final int TOO_MANY = 429;
    private static final int LONGEST_NUMBER = 100;
    /** The year 9999; what lies outside is no time of a portal, and far outside not even an instant. */
    private static final BigDecimal END = BigDecimal.valueOf(253_402_300_799L);
    /** A body without this text cannot have a member of this name, and so is no error. */
    private static final String ERROR_MEMBER = "\"error\"";

    private static final String RESULT = "result";
    private static final String TIME = "time";
    private static final String TIME_PATH = "$." + TIME;
    /** The component of an answer that is a file. */
    private static final String FILE = "file";

    private static final String RESULT_FIRST = "{\"" + RESULT + "\"";

    private final Credentials who;
    private final WireFormat format = WireFormat.bitrix24();

    AnswerReader(Credentials who) {
        this.who = who;
    }

    /** Reads an answer, and reports its operating time before it is returned. */
    <R> Answer<R> read(
            MethodRef<?, R> method,
            TransportResponse response,
            String correlationId,
            boolean strict,
            Consumer<CallReport> report) {
        if (method.hasFile() && response.isFile()) {
            report(null, report);
            return new Answer<>(file(method, response), new RawAnswer(response, correlationId, null));
        }
        boolean cannotFail = response.status() < NOT_SUCCESS && !mentionsError(response.body());
        if (cannotFail && !isJson(method)) {
            return typed(method, response, correlationId, seen(method, response), strict, report);
        }
        JsonValue json = checked(method, response);
        requireResult(method, response, json);
        if (!isJson(method)) {
            return typed(method, response, correlationId, json, strict, report);
        }
        RawAnswer raw = new RawAnswer(response, correlationId, json);
        report(raw.time(), report);
        return new Answer<>(asItIs(method, json), raw);
    }

    /** Whether the answer is taken as it is. */
    private static boolean isJson(MethodRef<?, ?> method) {
        return method.responseType().rawType() == JsonValue.class;
    }

    @SuppressWarnings({"unchecked", "unused"}) // what isJson says of the method
    private static <R> R asItIs(MethodRef<?, R> method, JsonValue json) {
        return (R) json;
    }

    /** The answer with its HTTP response, where it has a place for that. */
    @SuppressWarnings("unchecked") // the same answer again
    private static <R> R carried(R answer, RawAnswer raw) {
        return answer instanceof Response<?> response ? (R) response.with(raw) : answer;
    }

    private <R> R file(MethodRef<?, R> method, TransportResponse response) {
        FileContent file = FileContent.of(response.fileName(), response.bytes());
        JsonValue answer = JsonValue.of(Map.of(FILE, JsonValue.of(file.asList())));
        return Objects.requireNonNull(format.convert(answer, method.responseType()));
    }

    /** The whole answer, where it had to be read to find its result; most begin with it. */
    private @Nullable JsonValue seen(MethodRef<?, ?> method, TransportResponse response) {
        if (!method.hasResult() || response.body().startsWith(RESULT_FIRST)) {
            return null;
        }
        JsonValue json = checked(method, response);
        requireResult(method, response, json);
        return json;
    }

    /** An escape could hide the name. */
    private static boolean mentionsError(String body) {
        return body.contains(ERROR_MEMBER) || body.contains("\\u00");
    }

    private JsonValue checked(MethodRef<?, ?> method, TransportResponse response) {
        JsonValue json = parse(method.name(), response);
        if (isError(json, response.status())) {
            throw refusal(method, json, response);
        }
        if (response.status() >= NOT_SUCCESS || !json.isObject()) {
            throw unreadable(method.name(), response, "which is neither an answer nor an error of the API");
        }
        return json;
    }

    /** Neither an error nor a result is no answer: taken for one, it would be a success that never was. */
    private static void requireResult(MethodRef<?, ?> method, TransportResponse response, JsonValue json) {
        if (method.hasResult() && !json.has(RESULT)) {
            throw unreadable(method.name(), response, "without a result");
        }
    }

    private JsonValue parse(String method, TransportResponse response) {
        requireBody(method, response);
        try {
            return format.parse(response.body());
        } catch (IllegalArgumentException e) {
            throw unreadable(method, response, "with a body that is " + who.redact(String.valueOf(e.getMessage())));
        }
    }

    private static void requireBody(String method, TransportResponse response) {
        if (response.body().isBlank()) {
            throw unreadable(method, response, "with an empty body");
        }
    }

    private <R> Answer<R> typed(
            MethodRef<?, R> method,
            TransportResponse response,
            String correlationId,
            @Nullable JsonValue json,
            boolean strict,
            Consumer<CallReport> report) {
        requireBody(method.name(), response);
        List<ResponseTime> times = new ArrayList<>(1);
        List<ValueProblem> problems = new ArrayList<>(0);
        R value = convert(method, response, times::add, problems::add);
        requireFit(method, response, problems, strict);
        RawAnswer raw = new RawAnswer(response, correlationId, json, problems);
        if (!times.isEmpty()) {
            // The answer's own stands at its end.
            report(times.get(times.size() - 1), report);
        } else {
            report(response.body().contains("\"operating\"") ? raw.time() : null, report);
        }
        return new Answer<>(carried(value, raw), raw);
    }

    private <R> R convert(
            MethodRef<?, R> method,
            TransportResponse response,
            Consumer<ResponseTime> time,
            Consumer<ValueProblem> problems) {
        if (!response.body().stripLeading().startsWith("{")) {
            checked(method, response);
        }
        try {
            String body = BareAnswer.isPossible(method)
                    ? BareAnswer.enveloped(format.parse(response.body())).toJson()
                    : response.body();
            R answer = format.read(body, method.responseType(), ResponseTime.class, time, problems);
            if (answer != null) {
                return answer;
            }
        } catch (IllegalArgumentException e) {
            // First whether it is JSON at all: half an answer is not "not as documented".
            checked(method, response);
            throw isOther(method, response, String.valueOf(e.getMessage()));
        }
        throw unreadable(method.name(), response, "without an answer");
    }

    private void requireFit(
            MethodRef<?, ?> method, TransportResponse response, List<ValueProblem> problems, boolean strict) {
        for (ValueProblem problem : problems) {
            if ((strict && !isTime(problem)) || NothingLeft.is(problem, method, () -> checked(method, response))) {
                throw isOther(method, response, "unexpected JSON at " + problem.path());
            }
        }
    }

    /** A strange clock is no reason to lose an answer: the method ran. */
    private static boolean isTime(ValueProblem problem) {
        return problem.path().equals(TIME_PATH) || problem.path().startsWith(TIME_PATH + ".");
    }

    private UnreadableAnswerException isOther(MethodRef<?, ?> method, TransportResponse response, String reason) {
        return unreadable(method.name(), response, "not as documented: " + who.redact(reason));
    }

    private static void report(@Nullable ResponseTime time, Consumer<CallReport> report) {
        BigDecimal operating = time == null ? null : time.operating();
        Long reset = time == null ? null : time.operatingResetAt();
        report.accept(new CallReport(
                CallReport.Outcome.ANSWERED,
                operating == null ? null : operating.doubleValue(),
                reset == null ? null : at(BigDecimal.valueOf(reset))));
    }

    /** A point of time as a portal writes it: seconds since 1970, which can be any number that JSON has. */
    private static @Nullable Instant at(@Nullable BigDecimal seconds) {
        return seconds == null || seconds.signum() < 0 || seconds.compareTo(END) > 0
                ? null
                : Instant.ofEpochSecond(seconds.longValue());
    }

    private static boolean isError(JsonValue json, int status) {
        if (!json.has("error") && !(status >= FAILURE && json.has("error_description"))) {
            return false;
        }
        return status >= FAILURE
                || !json.has("result")
                || json.get("error").isObject()
                || !code(json.get("error")).isEmpty();
    }

    private ApiException refusal(MethodRef<?, ?> method, JsonValue json, TransportResponse response) {
        ApiError error = error(json, response);
        Instant reset = at(json.get(TIME).get("operating_reset_at").number());
        return error.category() != ErrorCategory.LIMIT || reset == null
                ? ApiException.of(method.name(), error, method.errors())
                : new LimitException(method.name(), error, method.errors(), reset);
    }

    private ApiError error(JsonValue json, TransportResponse response) {
        JsonValue error = json.get("error");
        JsonValue code = error.isObject() ? error.get("code") : error;
        JsonValue text = error.isObject() ? error.get("message") : json.get("error_description");
        return new ApiError(
                response.status(),
                who.redact(code(code)),
                who.redact(code(text)),
                response.body(),
                validation(error.get("validation")),
                response.headers());
    }

    private List<FieldProblem> validation(JsonValue list) {
        List<FieldProblem> problems = new ArrayList<>(0);
        for (JsonValue problem : list.elements()) {
            problems.add(
                    new FieldProblem(who.redact(code(problem.get("field"))), who.redact(code(problem.get("message")))));
        }
        return problems;
    }

    /** Text as it came; numbers keep their digits, "no value" is empty. */
    private static String code(JsonValue value) {
        BigDecimal number = value.number();
        if (number != null) {
            // A short text such as 1e999999999 would become a gigabyte of zeros.
            return Math.abs((long) number.scale()) > LONGEST_NUMBER ? number.toString() : number.toPlainString();
        }
        String text = value.text();
        return text == null ? "" : text;
    }

    static UnreadableAnswerException unreadable(String method, TransportResponse response, String reason) {
        return new UnreadableAnswerException(
                method, response.status(), response.headers(), response.body(), reason, null);
    }

    /** What a failure says of the limits, whatever its body is. */
    static CallReport limits(Bitrix24Exception failure) {
        LimitException.Limit limit = failure instanceof LimitException refusal ? refusal.limit() : null;
        boolean isMany = limit == LimitException.Limit.INTENSITY
                || (failure instanceof UnreadableAnswerException page && page.status() == TOO_MANY);
        CallReport.Outcome outcome = limit == LimitException.Limit.OPERATING_TIME
                ? CallReport.Outcome.OPERATING_TIME_USED_UP
                : isMany ? CallReport.Outcome.TOO_MANY_CALLS : CallReport.Outcome.ANSWERED;
        Instant reset = failure instanceof LimitException refusal ? refusal.operatingResetAt() : null;
        return new CallReport(outcome, null, reset, failure.retryAfter());
    }
}
