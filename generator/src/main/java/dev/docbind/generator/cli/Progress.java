package dev.docbind.generator.cli;

import dev.docbind.generator.RunListener;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** One line in a terminal that says what a run is doing, once it takes more than two seconds. It is gone when the run ends. */
final class Progress implements RunListener, AutoCloseable {

    private static final long WAIT_MILLIS = 2000;
    private static final long PAUSE_MILLIS = 200;
    private static final String FROM_THE_BEGINNING = "\r";
    private static final String ERASE_THE_REST = "\u001b[K";

    private final PrintWriter terminal;
    private final long wait;
    private final long start = System.nanoTime();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicReference<Stage> stage = new AtomicReference<>(new Stage(Work.CHOOSING, new AtomicInteger()));
    private final Thread thread = new Thread(this::show, "docbind-progress");

    private Progress(PrintWriter terminal, long waitMillis) {
        this.terminal = terminal;
        this.wait = waitMillis;
        thread.setDaemon(true);
        thread.start();
    }

    /** Shows it in a terminal until it is closed. */
    static Progress in(PrintWriter terminal) {
        return new Progress(terminal, WAIT_MILLIS);
    }

    static Progress after(long waitMillis, PrintWriter terminal) {
        return new Progress(terminal, waitMillis);
    }

    /** What is done, and with how many pages so far. */
    private record Stage(Work work, AtomicInteger pages) {}

    @Override
    public void begins(Work work) {
        Stage current = stage.get();
        if (current.work() != work) {
            current = new Stage(work, new AtomicInteger());
            stage.set(current);
        }
        current.pages().incrementAndGet();
    }

    private static String text(Work work, int pages) {
        return switch (work) {
            case CHOOSING -> "looking for pages";
            case READING -> "reading pages: " + pages;
            case COMPARING -> "comparing methods";
            case GENERATING -> "generating methods: " + pages;
            case WRITING -> "writing";
        };
    }

    private void show() {
        try {
            if (ended.await(wait, TimeUnit.MILLISECONDS)) {
                return;
            }
            do {
                terminal.print(FROM_THE_BEGINNING + line() + ERASE_THE_REST);
                terminal.flush();
            } while (!ended.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
            terminal.print(FROM_THE_BEGINNING + ERASE_THE_REST);
            terminal.flush();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String line() {
        Stage current = stage.get();
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        return "docbind: " + text(current.work(), current.pages().get()) + ", " + seconds + " s";
    }

    @Override
    public void close() {
        ended.countDown();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
