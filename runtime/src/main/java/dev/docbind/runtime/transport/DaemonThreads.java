package dev.docbind.runtime.transport;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Named threads that end when they are idle and never keep the JVM alive. */
final class DaemonThreads implements ThreadFactory {

    private static final long IDLE_SECONDS = 10;
    private static final AtomicLong POOLS = new AtomicLong();

    private final String prefix;
    private final AtomicLong numbers = new AtomicLong();

    private DaemonThreads(String prefix) {
        this.prefix = prefix;
    }

    static ExecutorService pool() {
        DaemonThreads threads = new DaemonThreads("docbind-http-" + POOLS.incrementAndGet() + "-");
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), threads);
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, prefix + numbers.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
