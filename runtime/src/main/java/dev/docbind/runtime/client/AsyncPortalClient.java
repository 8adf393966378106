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
 * Asynchronous calls of a portal's methods. A future fails with the exception that the blocking call would throw. Cancelling
 * it, or letting it time out, abandons the call and releases its connection; cancelling a future that is derived from it
 * does not. Dependent functions run on daemon threads named {@code docbind-async-…} unless they are given an executor, and
 * may block. A failure before anything is sent (a request that cannot be written, a closed client) is thrown at once, as
 * {@link PortalClient#execute} throws it.
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
     * @param <Q> the type of the request
     * @param <R> the type of the answer
     * @return the answer, or a {@link dev.docbind.runtime.error.Bitrix24Exception}
     */
    public <Q, R> CompletableFuture<R> execute(MethodRef<Q, R> method, Q request) {
        return start(method, request, Answer::value);
    }

    /**
     * Calls a documented method and returns its answer with the HTTP response.
     *
     * @param method the method
     * @param request its request record
     * @param <Q> the type of the request
     * @param <R> the type of the answer
     * @return the answer with status, headers, body and time, or a {@link dev.docbind.runtime.error.Bitrix24Exception}
     */
    public <Q, R> CompletableFuture<Answer<R>> exchange(MethodRef<Q, R> method, Q request) {
        return start(method, request, Function.identity());
    }

    /**
     * Calls any method of REST 2 by its name.
     *
     * @param method the method's name
     * @param parameters its parameters by wire name
     * @return the answer as it was sent, or a {@link dev.docbind.runtime.error.Bitrix24Exception}
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
     * @return the answer as it was sent, or a {@link dev.docbind.runtime.error.Bitrix24Exception}
     */
    public CompletableFuture<RawAnswer> call(String method, RestVersion rest, Object parameters) {
        return start(MethodRef.of(method, rest, JsonValue.class), parameters, Answer::raw);
    }

    /**
     * Returns this client with other options.
     *
     * @param changes the options that differ
     * @return a client that shares everything with this one
     */
    public AsyncPortalClient with(CallOptions changes) {
        return new AsyncPortalClient(core, options.with(changes));
    }

    private <Q, R, T> CompletableFuture<T> start(MethodRef<Q, R> method, Q request, Function<Answer<R>, T> view) {
        return AsyncCall.start(new CallProgress<>(core, method, request, options), view);
    }

    @Override
    public String toString() {
        return "AsyncPortalClient[" + core.credentials + "]";
    }
}
