package dev.docbind.runtime.soak;

import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.RetryPolicy;
import dev.docbind.runtime.auth.OAuthApplication;
import dev.docbind.runtime.auth.OAuthToken;
import dev.docbind.runtime.auth.TokenStore;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.Bitrix24Exception;
import dev.docbind.runtime.limit.Admission;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.limit.CallReport;
import dev.docbind.runtime.limit.LimitedCall;
import dev.docbind.runtime.limit.PortalLimiter;
import dev.docbind.runtime.transport.JdkTransport;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Many threads call a portal that fails now and then; afterwards both sides' books have to agree. */
final class SoakRun {

    private static final CallOptions READS =
            CallOptions.builder().repeatable(true).build();

    private static final String ACCOUNT = "m";
    /**
     * The client uses nine tenths of the bucket, as by default. The rest is for threads that are held up between their place
     * and the portal and arrive together, at these rates perhaps all of them.
     */
    private static final int BURST_PER_THREAD = 10;

    private final int calls;
    private final int threads;
    private final int burst;
    private final SoakPortal portal;
    private final PortalClient client;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<Integer, Boolean> left = new ConcurrentHashMap<>();

    final LongAdder answered = new LongAdder();
    final LongAdder wrongAnswers = new LongAdder();
    final LongAdder failedReads = new LongAdder();
    final LongAdder waits = new LongAdder();
    long heapEarly;
    long heapLate;

    SoakRun(int calls, int threads, int rate, int expireEvery) throws IOException {
        this(
                calls,
                threads,
                rate,
                expireEvery,
                PortalLimiter.builder()
                        .callsPerSecond(rate)
                        .burst(BURST_PER_THREAD * threads)
                        .everywhere()
                        .build());
    }

    SoakRun(int calls, int threads, int rate, int expireEvery, CallLimiter limiter) throws IOException {
        this.calls = calls;
        this.threads = threads;
        this.burst = BURST_PER_THREAD * threads;
        this.portal = new SoakPortal(calls, rate, burst, expireEvery, Math.min(threads, 64));
        TokenStore store = TokenStore.inMemory();
        store.store(
                ACCOUNT,
                new OAuthToken(
                        "access1",
                        "refresh1",
                        null,
                        portal.origin() + "/rest/",
                        null,
                        ACCOUNT,
                        null,
                        null,
                        null,
                        null));
        OAuthApplication application = OAuthApplication.builder("app.1", "secret")
                .server(URI.create(portal.origin()))
                .build();
        this.client = PortalClient.builder()
                .credentials(application.credentials(store, ACCOUNT))
                .transport(JdkTransport.withTimeout(Duration.ofSeconds(60)))
                .limiter(new CountingLimiter(limiter, waits))
                .options(CallOptions.builder()
                        .retry(RetryPolicy.builder()
                                .attempts(10)
                                .firstPause(Duration.ofMillis(5))
                                .longestPause(Duration.ofMillis(100))
                                .build())
                        .build())
                .build();
    }

    SoakPortal portal() {
        return portal;
    }

    void run() throws InterruptedException {
        Thread[] all = new Thread[threads];
        for (int i = 0; i < threads; i++) {
            all[i] = new Thread(this::work, "soak-" + i);
            all[i].start();
        }
        for (Thread thread : all) {
            thread.join();
        }
        heapLate = heap();
    }

    private void work() {
        for (int id = next.getAndIncrement(); id < calls; id = next.getAndIncrement()) {
            if (id == calls / 10) {
                heapEarly = heap();
            }
            boolean writes = id % 2 == 0;
            try {
                PortalClient caller = writes ? client : client.with(READS);
                Number result = caller.call(writes ? "soak.item.add" : "soak.item.get", Map.of("id", id))
                        .result()
                        .number();
                answered.increment();
                if (result == null || result.intValue() != id) {
                    wrongAnswers.increment();
                }
            } catch (Bitrix24Exception e) {
                left.put(id, writes);
                if (!writes) {
                    failedReads.increment();
                }
            }
        }
    }

    private static long heap() {
        System.gc();
        Runtime jvm = Runtime.getRuntime();
        return jvm.totalMemory() - jvm.freeMemory();
    }

    /** Writes that were answered and did not run exactly once, and any that ran more often. */
    int lostOrDoubled() {
        int wrong = 0;
        for (int id = 0; id < calls; id += 2) {
            int runs = portal.runs(id);
            if (runs > 1 || (runs == 0 && !left.containsKey(id))) {
                wrong++;
            }
        }
        return wrong;
    }

    int burst() {
        return burst;
    }

    int leftToTheCaller() {
        return left.size();
    }

    /** Counts how often a call had to wait for its place. */
    private record CountingLimiter(CallLimiter inner, LongAdder waits) implements CallLimiter {

        @Override
        public Admission reserve(LimitedCall call, Duration patience) {
            Admission admission = inner.reserve(call, patience);
            if (!admission.delay().isZero()) {
                waits.increment();
            }
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

    @Override
    public String toString() {
        return calls + " calls from " + threads + " threads, " + portal.requests() + " requests: answered " + answered
                + ", left to the caller " + left.size() + ", wrong answers " + wrongAnswers + ", failed reads "
                + failedReads + ", lost or doubled " + lostOrDoubled() + ", faults " + portal.faults
                + ", of them writes of open fate "
                + portal.openFates + ", waits for the limits " + waits + ", bucket of " + burst + " at most at "
                + Math.round(portal.highestLevel()) + ", overflows "
                + portal.overflows
                + ", expiries " + portal.expiries + ", refreshes " + portal.refreshes + ", burnt "
                + portal.burntRefreshes + ", heap after a tenth " + (heapEarly >> 10) + " KB, at the end "
                + (heapLate >> 10) + " KB";
    }
}
