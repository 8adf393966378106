package dev.docbind.runtime.internal;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Named threads that end when they are idle and never keep the JVM alive. */
public final class DaemonThreads implements ThreadFactory {

    private static final long IDLE_SECONDS = 10;
    private static final ExecutorService SHARED = pool("docbind-async-");

    private final String prefix;
    private final AtomicLong numbers = new AtomicLong();

    private DaemonThreads(String prefix) {
        this.prefix = prefix;
    }

    /**
     * The threads on which calls that do not wait go on. The JDK's own choice for that has no names and may keep the JVM
     * alive where there are one or two processors.
     *
     * @return the pool; nobody shuts it down
     */
    public static Executor shared() {
        return SHARED;
    }

    /**
     * A pool that has a thread for everybody and none for nobody.
     *
     * @param prefix what the names of its threads begin with; a number follows
     * @return the pool
     */
    public static ExecutorService pool(String prefix) {
        return new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                new DaemonThreads(prefix));
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, prefix + numbers.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
