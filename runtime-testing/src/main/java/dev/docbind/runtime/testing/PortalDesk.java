package dev.docbind.runtime.testing;

import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.testing.form.BatchCommands;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Checks a request as a portal does, in its order, and has it answered. */
final class PortalDesk {

    private static final String BATCH = "batch";
    private static final String METHOD = "method";
    private static final String RESULT = "result";

    private final PortalSpec spec;
    private final Callers callers;
    private final PlannedAnswers planned;
    private final Behaviours behaviours;
    private final AnswerTime time;
    private final PortalFiles files;
    private final Supplier<String> endpoint;
    private final Refusals refusals;

    PortalDesk(
            PortalSpec spec,
            Callers callers,
            PlannedAnswers planned,
            Behaviours behaviours,
            AnswerTime time,
            PortalFiles files,
            Supplier<String> endpoint) {
        this.spec = spec;
        this.callers = callers;
        this.planned = planned;
        this.behaviours = behaviours;
        this.time = time;
        this.files = files;
        this.endpoint = endpoint;
        this.refusals = new Refusals(spec);
    }

    PortalAnswer answer(RecordedRequest request) {
        Optional<PortalPath> path = PortalPath.parse(request.path());
        if (path.isEmpty()) {
            return new PortalAnswer(404, "text/html; charset=utf-8", "<html><body>404 Not Found</body></html>");
        }
        return files.answer(request, this::whole)
                .or(() -> refuseForm(request))
                .orElseGet(() -> answer(path.get(), request));
    }

    private static Optional<PortalAnswer> refuseForm(RecordedRequest request) {
        if (!request.isGet() && !request.httpMethod().equals("POST")) {
            return Optional.of(PortalAnswer.refusal(405, "INVALID_REQUEST", "POST or GET is expected"));
        }
        if (!request.isGet() && !request.isForm() && !request.mediaType().equals("application/json")) {
            return Optional.of(PortalAnswer.refusal(415, "INVALID_REQUEST", "application/json or a form is expected"));
        }
        return request.json().isObject() || request.json().isList()
                ? Optional.empty()
                : Optional.of(PortalAnswer.refusal(400, "INVALID_REQUEST", "A JSON object or list is expected"));
    }

    private PortalAnswer answer(PortalPath path, RecordedRequest request) {
        Optional<Caller> caller = callers.of(path, request.token());
        if (caller.isEmpty()) {
            return spec.systemError("NO_AUTH_FOUND", 401, "Wrong authorization data")
                    .answer(path.rest(), 401);
        }
        if (path.rest() == RestVersion.V2 && path.method().equalsIgnoreCase(BATCH)) {
            return planned.next(BATCH).orElseGet(() -> batch(request.json(), caller.get()));
        }
        if (path.method().equalsIgnoreCase(BATCH)) {
            return planned.next(BATCH).orElseGet(() -> batchOfThirdVersion(request.json(), caller.get()));
        }
        return answer(path.method(), path.rest(), request.json(), caller.get());
    }

    /**
     * The results in order; where one command is refused, the whole is. The commands are a list, or as clients in JavaScript write one, an
     * object whose keys count.
     */
    private PortalAnswer batchOfThirdVersion(JsonValue body, Caller caller) {
        List<JsonValue> commands =
                Stream.concat(body.elements().stream(), counted(body)).toList();
        if (commands.isEmpty() || !commands.stream().allMatch(command -> command.has(METHOD))) {
            return PortalAnswer.refusalV3(400, "INVALID_REQUEST", "A list of commands is expected", "");
        }
        if (commands.size() > BatchCommands.MOST) {
            return PortalAnswer.refusalV3(400, "ERROR_BATCH_LENGTH_EXCEEDED", "Max batch length exceeded", "");
        }
        List<JsonValue> results = new ArrayList<>();
        for (JsonValue command : commands) {
            String method = String.valueOf(command.get(METHOD).text());
            PortalAnswer answer = answer(method, RestVersion.V3, command.get("query"), caller);
            JsonValue answered = JsonValue.parse(answer.body());
            if (!answered.has(RESULT)) {
                return answer;
            }
            results.add(answered.get(RESULT));
        }
        return time.answer(JsonValue.of(results), Map.of());
    }

    /** What stands under numbers, and not beside them: the address may have parameters of its own. */
    private static Stream<JsonValue> counted(JsonValue body) {
        return body.members().entrySet().stream()
                .filter(member -> TableForm.whole(JsonValue.of(member.getKey())).isPresent())
                .map(Map.Entry::getValue);
    }

    private PortalAnswer answer(String name, RestVersion rest, JsonValue parameters, Caller caller) {
        return spec.method(name, rest)
                .or(() -> undocumented(name, rest))
                .map(method -> answer(method, method.named(parameters), caller))
                .orElseGet(() -> ErrorRow.of("ERROR_METHOD_NOT_FOUND", 404, "Method not found!")
                        .answer(rest, 404));
    }

    /** What the portal itself has to do with, whichever methods the specification was made for. */
    private Optional<MethodSpec> undocumented(String name, RestVersion rest) {
        return rest == RestVersion.V2 && behaviours.has(name)
                ? Optional.of(MethodSpec.of(JsonValue.of(Map.of("name", name))))
                : Optional.empty();
    }

    private PortalAnswer batch(JsonValue parameters, Caller caller) {
        if (BatchCommands.commands(parameters.get("cmd")).size() > BatchCommands.MOST) {
            return PortalAnswer.refusal(400, "ERROR_BATCH_LENGTH_EXCEEDED", "Max batch length exceeded");
        }
        return time.answer(BatchCommands.run(parameters, (method, own) -> command(method, own, caller)), Map.of());
    }

    private JsonValue command(String method, JsonValue parameters, Caller caller) {
        PortalAnswer answer = method.equalsIgnoreCase(BATCH)
                ? PortalAnswer.refusal(400, "ERROR_BATCH_METHOD_NOT_ALLOWED", "Method is not allowed for batch usage")
                : answer(method, RestVersion.V2, parameters, caller);
        return JsonValue.parse(answer.body());
    }

    private PortalAnswer answer(MethodSpec method, JsonValue parameters, Caller caller) {
        PortalCall call = new PortalCall(method, parameters, caller.userId(), refusals, time);
        PortalAnswer answer = answer(method, parameters, caller, call);
        if (answer.isSuccess()) {
            behaviours.succeeded(call);
        }
        return answer;
    }

    private PortalAnswer answer(MethodSpec method, JsonValue parameters, Caller caller, PortalCall call) {
        return planned.next(method.name())
                .or(() -> refuseCaller(method, caller))
                .or(() -> refuseGaps(method, parameters))
                .or(() -> files.addressFor(method, call, endpoint.get()))
                .or(() -> behaviours.answer(call))
                .or(() -> ExampleTable.of(method).map(table -> table.answer(parameters)))
                .orElse(method.success());
    }

    /** The answer to a call whose file has come after it. */
    private PortalAnswer whole(PortalCall call) {
        return behaviours
                .answer(call)
                .or(() -> spec.method(call.method(), RestVersion.V2).map(MethodSpec::success))
                .orElseThrow();
    }

    private Optional<PortalAnswer> refuseCaller(MethodSpec method, Caller caller) {
        return method.forAdministrators() && !caller.administrator()
                ? Optional.of(refusals.forGuest(method))
                : Optional.empty();
    }

    /** Refuses an empty value where the page has an error for it; a page that has none leaves open what is empty. */
    private Optional<PortalAnswer> refuseEmpty(MethodSpec method, JsonValue parameters) {
        return method.parameters().stream()
                .filter(ParameterSpec::enforced)
                .filter(parameter -> parameter.isEmptyIn(parameters))
                .flatMap(parameter -> refusals.forEmpty(method, parameter).stream())
                .findFirst();
    }

    private Optional<PortalAnswer> refuseGaps(MethodSpec method, JsonValue parameters) {
        return method.parameters().stream()
                .flatMap(parameter -> parameter.missingIn(parameters).stream())
                .findFirst()
                .map(missing -> refusals.forMissing(method, missing))
                .or(() -> refuseEmpty(method, parameters));
    }
}
