package dev.docbind.runtime.process;

import dev.docbind.runtime.auth.OAuthToken;
import dev.docbind.runtime.auth.TokenStore;
import dev.docbind.runtime.transport.JdkTransport;
import dev.docbind.runtime.transport.Transport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Calls a portal with an expired token and dies at one step of the renewal, as if its machine had been switched off. */
final class CrashingClient {

    /** Where it dies. */
    enum Step {
        BEFORE_THE_REFRESH,
        WITH_THE_ANSWER_UNREAD,
        BEFORE_THE_STORE,
        AFTER_THE_STORE,
        BEFORE_THE_CALL,
        AFTER_THE_CALL
    }

    private final Step deadly;

    private CrashingClient(Step deadly) {
        this.deadly = deadly;
    }

    public static void main(String[] arguments) {
        new CrashingClient(Step.valueOf(arguments[0])).run(Path.of(arguments[1]), arguments[2]);
    }

    private void at(Step step) {
        if (step == deadly) {
            Runtime.getRuntime().halt(7);
        }
    }

    private void run(Path folder, String origin) {
        Transport http = JdkTransport.withTimeout(Duration.ofSeconds(30));
        Transport authorization = request -> {
            at(Step.BEFORE_THE_REFRESH);
            var answer = http.execute(request);
            at(Step.WITH_THE_ANSWER_UNREAD);
            return answer;
        };
        Transport portal = request -> {
            boolean isNew = request.body().contains("access2");
            if (isNew) {
                at(Step.BEFORE_THE_CALL);
            }
            var answer = http.execute(request);
            if (isNew) {
                at(Step.AFTER_THE_CALL);
            }
            return answer;
        };
        OneTimePortal.client(origin, new DeadlyStore(TokenStore.inFolder(folder)), portal, authorization)
                .call("crm.deal.add", Map.of());
    }

    /** A store around the folder that dies before or after it. */
    private final class DeadlyStore implements TokenStore {

        private final TokenStore folder;

        DeadlyStore(TokenStore folder) {
            this.folder = folder;
        }

        @Override
        public @Nullable OAuthToken load(String account) {
            return folder.load(account);
        }

        @Override
        public void store(String account, OAuthToken token) {
            at(Step.BEFORE_THE_STORE);
            folder.store(account, token);
            at(Step.AFTER_THE_STORE);
        }

        @Override
        public <T extends @Nullable Object> T exclusively(String account, Callable<T> work) throws Exception {
            return folder.exclusively(account, work);
        }
    }
}
