package dev.docbind.runtime.transport;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends bodies that take too long. One thread looks at all of them ten times a second: a timer for each body would wake
 * another thread in every call. The thread goes when there has been nothing to look at for a while.
 */
final class BodyWatch implements Runnable {

    private static final BodyWatch SHARED = new BodyWatch();
    private static final long TICK_NANOS = 100_000_000L;
    private static final int IDLE_TICKS = 50;

    private final Set<LimitedBody> bodies = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean isRunning = new AtomicBoolean();

    private BodyWatch() {}

    static BodyWatch shared() {
        return SHARED;
    }

    void add(LimitedBody body) {
        bodies.add(body);
        start();
    }

    void remove(LimitedBody body) {
        bodies.remove(body);
    }

    private void start() {
        if (isRunning.compareAndSet(false, true)) {
            Thread thread = new Thread(this, "docbind-body-watch");
            thread.setDaemon(true);
            thread.start();
        }
    }

    @Override
    public void run() {
        int idle = 0;
        while (idle < IDLE_TICKS) {
            LockSupport.parkNanos(this, TICK_NANOS);
            idle = bodies.isEmpty() ? idle + 1 : 0;
            long now = System.nanoTime();
            for (LimitedBody body : bodies) {
                body.endIfLate(now);
            }
        }
        isRunning.set(false);
        if (!bodies.isEmpty()) {
            // A body came between the last look and the end.
            start();
        }
    }
}
