package dev.docbind.runtime.client;

import dev.docbind.runtime.Answer;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Makes a call on the caller's thread. */
final class BlockingDriver {

    private BlockingDriver() {}

    static <R> Answer<R> run(CallProgress<R> call) {
        ClientCore core = call.core();
        core.gate.enter();
        Throwable failure = null;
        try {
            Step<R> step = call.begin();
            while (true) {
                if (step.answer != null) {
                    return step.answer;
                }
                step = take(core, call, step);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            TransportException cut = call.interrupted(e);
            failure = cut;
            throw cut;
        } catch (RuntimeException | Error e) {
            failure = e;
            throw e;
        } finally {
            call.ended(failure);
            core.gate.leave();
        }
    }

    private static <R> Step<R> take(ClientCore core, CallProgress<R> call, Step<R> step) throws InterruptedException {
        if (step.request != null) {
            return send(core, call, step.request);
        }
        if (step.renews) {
            return step.after(outcome(core.renewals.renew(step)));
        }
        core.time.sleep(step.time);
        return step.after(null);
    }

    private static @Nullable Throwable outcome(Future<Void> renewal) throws InterruptedException {
        try {
            renewal.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }

    private static <R> Step<R> send(ClientCore core, CallProgress<R> call, TransportRequest request)
            throws InterruptedException {
        TransportResponse response;
        try {
            response = core.transport.execute(request);
        } catch (IOException | RuntimeException e) {
            return call.failed(e);
        }
        return call.answered(response);
    }
}
