package dev.docbind.fleet.run;

import com.zaxxer.hikari.HikariDataSource;
import dev.docbind.fleet.engine.PostgresEngine;
import dev.docbind.fleet.engine.RedisEngine;
import dev.docbind.fleet.limit.LimitEngine;
import dev.docbind.fleet.limit.PostgresLimits;
import dev.docbind.fleet.limit.RedisLimits;
import dev.docbind.fleet.limit.SharedLimiter;
import dev.docbind.fleet.token.JdbcTokenStore;
import dev.docbind.fleet.token.RedisTokenStore;
import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.RetryPolicy;
import dev.docbind.runtime.auth.OAuthApplication;
import dev.docbind.runtime.auth.TokenStore;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.error.DeadlineException;
import dev.docbind.runtime.error.RefreshRefusedException;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.limit.Admission;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.limit.CallReport;
import dev.docbind.runtime.limit.LimitedCall;
import dev.docbind.runtime.limit.PortalLimiter;
import dev.docbind.runtime.transport.JdkTransport;
import io.lettuce.core.RedisClient;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One JVM of a run: calls a range of numbers, and prints what became of each. */
final class FleetWorker {

    static final String ACCOUNT = "m1";
    static final String APPLICATION = "app.";

    private static final CallOptions READS =
            CallOptions.builder().repeatable(true).build();

    private final PortalClient client;
    private final Timed limiter;
    private final AtomicInteger next;
    private final int end;

    private FleetWorker(PortalClient client, Timed limiter, int begin, int end) {
        this.client = client;
        this.limiter = limiter;
        this.next = new AtomicInteger(begin);
        this.end = end;
    }

    public static void main(String... given) throws InterruptedException {
        List<String> arguments = List.of(given);
        FleetSettings settings = FleetSettings.of(arguments);
        String portal = arguments.get(7);
        String engine = arguments.get(8);
        TokenStore store;
        CallLimiter limiter;
        switch (settings.engine()) {
            case "redis" -> {
                RedisClient redis = RedisEngine.client(engine);
                store = RedisTokenStore.builder(redis).build();
                limiter = shared(settings, RedisLimits.of(redis));
            }
            case "postgres" -> {
                HikariDataSource pool = PostgresEngine.pool(engine, 10);
                store = JdbcTokenStore.builder(pool).build();
                limiter = shared(settings, PostgresLimits.of(PostgresEngine.poolOfLimits(engine, 10)));
            }
            default -> {
                store = TokenStore.inFolder(Path.of(engine));
                limiter = PortalLimiter.builder()
                        .callsPerSecond(settings.rate())
                        .burst(settings.burst() - settings.rate())
                        .everywhere()
                        .build();
            }
        }
        Timed timed = new Timed(limiter);
        OAuthApplication application = OAuthApplication.builder(APPLICATION + arguments.get(9), "secret")
                .server(URI.create(portal))
                .build();
        PortalClient client = PortalClient.builder()
                .credentials(application.credentials(store, ACCOUNT))
                .transport(JdkTransport.withTimeout(Duration.ofSeconds(30)))
                .limiter(timed)
                .options(CallOptions.builder()
                        .deadline(FleetSettings.DEADLINE)
                        .retry(RetryPolicy.builder()
                                .attempts(10)
                                .firstPause(Duration.ofMillis(5))
                                .longestPause(Duration.ofMillis(100))
                                .build())
                        .build())
                .build();
        FleetWorker worker = new FleetWorker(
                client, timed, Integer.parseInt(arguments.get(10)), Integer.parseInt(arguments.get(11)));
        worker.run(settings.threads());
        if (limiter instanceof SharedLimiter shared) {
            System.out.println("E " + shared.counts());
        }
        System.exit(0);
    }

    private static CallLimiter shared(FleetSettings settings, LimitEngine engine) {
        return SharedLimiter.builder(engine)
                .callsPerSecond(settings.rate())
                .burst(settings.burst())
                .workers(settings.workers())
                .everywhere()
                .build();
    }

    private void run(int threads) throws InterruptedException {
        Thread[] all = new Thread[threads];
        for (int i = 0; i < threads; i++) {
            all[i] = new Thread(this::work, "fleet-" + i);
            all[i].start();
        }
        for (Thread thread : all) {
            thread.join();
        }
    }

    private void work() {
        for (int id = next.getAndIncrement(); id < end; id = next.getAndIncrement()) {
            System.out.println("S " + id);
            long begin = System.nanoTime();
            String outcome = outcome(id);
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            System.out.println("D " + id + " " + outcome + " " + limiter.lastMicros() + " " + took);
        }
    }

    private String outcome(int id) {
        boolean writes = id % 2 == 0;
        try {
            PortalClient caller = writes ? client : client.with(READS);
            Number result = caller.call(writes ? "fleet.item.add" : "fleet.item.get", Map.of("id", id))
                    .result()
                    .number();
            return result != null && result.intValue() == id ? "answered" : "wrong";
        } catch (RefreshRefusedException e) {
            return e.reason() == RefreshRefusedException.Reason.AUTHORIZE_AGAIN ? "authorize-again" : "refused";
        } catch (DeadlineException e) {
            return "deadline";
        } catch (TransportException e) {
            boolean isStore = String.valueOf(e.getMessage()).contains("token store");
            return isStore ? "token-store" : e.mayHaveRun() ? "open-fate" : "not-sent";
        } catch (Bitrix24Exception e) {
            return writes ? "open-fate" : e.getClass().getSimpleName();
        }
    }

    /** Measures how long it takes to ask for a place, without the wait for it. */
    private static final class Timed implements CallLimiter {

        private final CallLimiter inner;
        private final ThreadLocal<Long> last = ThreadLocal.withInitial(() -> -1L);

        Timed(CallLimiter inner) {
            this.inner = inner;
        }

        /** Of the last call of this thread. */
        long lastMicros() {
            long micros = last.get();
            last.remove();
            return micros;
        }

        @Override
        public Admission reserve(LimitedCall call, Duration patience) {
            long begin = System.nanoTime();
            Admission admission = inner.reserve(call, patience);
            last.set(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin));
            return admission;
        }

        @Override
        public void release(LimitedCall call) {
            inner.release(call);
        }

        @Override
        public void answered(LimitedCall call, CallReport report) {
            inner.answered(call, report);
        }
    }
}
