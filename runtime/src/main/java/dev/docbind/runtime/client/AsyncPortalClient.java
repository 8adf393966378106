package dev.docbind.runtime.client;

import dev.docbind.runtime.Answer;
import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.json.JsonValue;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The calls of a client without waiting. A future fails with the exception that the blocking call would throw; to cancel it,
 * or to let it time out, gives the call up and its connection back. What is derived from a future cannot cancel the call.
 * Functions that follow on a future run on daemon threads named {@code docbind-async-…} unless they are given others; to
 * block one holds up nobody else. What is wrong before anything is sent (a request that cannot be written, a closed client) is
 * thrown at once, as {@link PortalClient#execute} throws it.
 */
public final class AsyncPortalClient {

    private final ClientCore core;
    private final CallOptions options;

    AsyncPortalClient(ClientCore core, CallOptions options) {
        this.core = core;
        this.options = options;
    }

    /**
     * Calls a documented method.
     *
     * @param method the method
     * @param request its request record
     * @param <R> the type of the answer
     * @return the answer, or a {@link dev.docbind.runtime.error.Bitrix24Exception}
     */
    public <R> CompletableFuture<R> execute(MethodRef<R> method, Object request) {
        return start(method, request, Answer::value);
    }

    /**
     * Calls a documented method and keeps how its answer came.
     *
     * @param method the method
     * @param request its request record
     * @param <R> the type of the answer
     * @return the answer with status, headers, body and time, or a {@link dev.docbind.runtime.error.Bitrix24Exception}
     */
    public <R> CompletableFuture<Answer<R>> exchange(MethodRef<R> method, Object request) {
        return start(method, request, Function.identity());
    }

    /**
     * Calls any method of REST 2 by its name.
     *
     * @param method the method's name
     * @param parameters its parameters by wire name
     * @return the answer as it came, or a {@link dev.docbind.runtime.error.Bitrix24Exception}
     */
    public CompletableFuture<RawAnswer> call(String method, Map<String, ?> parameters) {
        return call(method, RestVersion.V2, parameters);
    }

    /**
     * Calls any method by its name.
     *
     * @param method the method's name
     * @param rest the version of the API that has it
     * @param parameters its parameters by wire name, or a list where the method takes one
     * @return the answer as it came, or a {@link dev.docbind.runtime.error.Bitrix24Exception}
     */
    public CompletableFuture<RawAnswer> call(String method, RestVersion rest, Object parameters) {
        return start(MethodRef.of(method, rest, JsonValue.class), parameters, Answer::raw);
    }

    /**
     * The same client with other options.
     *
     * @param changes what differs
     * @return a client that shares everything with this one
     */
    public AsyncPortalClient with(CallOptions changes) {
        return new AsyncPortalClient(core, options.with(changes));
    }

    private <R, T> CompletableFuture<T> start(MethodRef<R> method, Object request, Function<Answer<R>, T> view) {
        return AsyncCall.start(new CallProgress<>(core, method, request, options), view);
    }

    @Override
    public String toString() {
        return "AsyncPortalClient[" + core.credentials() + "]";
    }
}
