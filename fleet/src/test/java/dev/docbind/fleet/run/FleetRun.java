package dev.docbind.fleet.run;

import dev.docbind.fleet.engine.PostgresEngine;
import dev.docbind.fleet.engine.RedisEngine;
import dev.docbind.fleet.token.JdbcTokenStore;
import dev.docbind.fleet.token.RedisTokenStore;
import dev.docbind.runtime.auth.TokenStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Several JVMs call one portal; some are killed, and the engine that they share is stopped and started. Afterwards the books of
 * both sides have to agree. Run by hand: {@code fleet/fleet-run.sh}.
 */
final class FleetRun implements AutoCloseable {

    private static final Duration AWAY = Duration.ofSeconds(3);
    private static final List<Double> RESTARTS = List.of(0.25, 0.65);
    private static final List<Double> KILLS = List.of(0.15, 0.35, 0.55, 0.75);
    private static final double DIES_BEFORE = 0.45;
    private static final double DIES_AFTER = 0.85;

    private final FleetSettings settings;
    private final FleetBooks books;
    private final FleetPortal portal;
    private final TokenStore store;
    private final String address;
    private final Runnable stop;
    private final Runnable start;
    private final List<Runnable> closings = new ArrayList<>();
    private final Process[] workers;
    private final AtomicInteger kills = new AtomicInteger();
    private final AtomicInteger lostPairs = new AtomicInteger();
    private final AtomicReference<FleetPortal.Fate> fate = new AtomicReference<>(FleetPortal.Fate.LIVES);
    private volatile long authorizedAt;

    private FleetRun(FleetSettings settings) throws IOException {
        this.settings = settings;
        this.books = new FleetBooks(settings.calls());
        this.workers = new Process[settings.workers()];
        this.portal = new FleetPortal(
                settings.calls(), settings.rate(), settings.burst(), FleetSettings.TOKEN_LIFETIME, this::refreshing);
        switch (settings.engine()) {
            case "redis" -> {
                RedisEngine redis = RedisEngine.start(true);
                closings.add(redis::close);
                this.address = redis.address();
                this.stop = redis::stop;
                this.start = redis::startAgain;
                this.store = RedisTokenStore.builder(redis.client()).build();
            }
            case "postgres" -> {
                PostgresEngine postgres = PostgresEngine.start(true);
                closings.add(postgres::close);
                this.address = postgres.address();
                this.stop = postgres::stop;
                this.start = postgres::startAgain;
                this.store = JdbcTokenStore.builder(postgres.pool(2)).build();
            }
            default -> {
                Path folder = Files.createTempDirectory("docbind-tokens");
                this.address = folder.toString();
                this.stop = () -> {};
                this.start = () -> {};
                this.store = TokenStore.inFolder(folder);
            }
        }
    }

    public static void main(String... arguments) throws Exception {
        FleetSettings settings = FleetSettings.of(List.of(arguments));
        boolean isGood;
        try (FleetRun run = new FleetRun(settings)) {
            isGood = run.run();
        }
        System.exit(isGood ? 0 : 1);
    }

    private boolean run() throws Exception {
        authorize();
        long begin = System.nanoTime();
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < settings.workers(); i++) {
            int slot = i;
            Thread reader = new Thread(() -> work(slot), "worker-" + slot);
            reader.start();
            readers.add(reader);
        }
        Thread disturber = new Thread(this::disturb, "disturber");
        disturber.setDaemon(true);
        disturber.start();
        for (Thread reader : readers) {
            reader.join();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        disturber.interrupt();
        return report(seconds);
    }

    private void authorize() {
        store.store(FleetWorker.ACCOUNT, portal.authorize());
        authorizedAt = System.nanoTime();
    }

    /** A worker, and whoever takes its place when it is killed. */
    private void work(int slot) {
        int size = settings.calls() / settings.workers();
        int begin = slot * size;
        int end = slot == settings.workers() - 1 ? settings.calls() : begin + size;
        int next = begin;
        try {
            while (true) {
                Process process = start(slot, next, end);
                workers[slot] = process;
                read(process.inputReader());
                if (process.waitFor() == 0) {
                    return;
                }
                next = books.next(begin, end);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process start(int slot, int begin, int end) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xmx256m", "-Djava.util.logging.config.file=/dev/null"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FleetWorker.class.getName()));
        command.addAll(settings.arguments());
        command.addAll(
                List.of(portal.origin(), address, String.valueOf(slot), String.valueOf(begin), String.valueOf(end)));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void read(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            String[] words = line.split(" ", 2);
            if (words[0].equals("S")) {
                books.started(Integer.parseInt(words[1]));
            } else if (words[0].equals("D") && words[1].split(" ", -1).length == 4) {
                String[] said = words[1].split(" ", -1);
                books.done(Integer.parseInt(said[0]), said[1], Long.parseLong(said[2]), Long.parseLong(said[3]));
                if (said[1].equals("authorize-again")) {
                    authorizeAgain();
                }
            } else if (words[0].equals("E")) {
                System.out.println("  a worker's limiter: " + words[1]);
            }
        }
    }

    /** As a user does when the application asks him to; those who ask a moment later have not seen it yet. */
    private synchronized void authorizeAgain() {
        if (System.nanoTime() - authorizedAt > TimeUnit.SECONDS.toNanos(2)) {
            lostPairs.incrementAndGet();
            authorize();
        }
    }

    private FleetPortal.Fate refreshing(int slot) {
        FleetPortal.Fate now = fate.getAndSet(FleetPortal.Fate.LIVES);
        if (now != FleetPortal.Fate.LIVES) {
            kill(slot);
        }
        return now;
    }

    private void kill(int slot) {
        kills.incrementAndGet();
        workers[slot].destroyForcibly();
    }

    private void disturb() {
        if (!settings.isDisturbed()) {
            return;
        }
        Random chance = new Random(7);
        List<Double> restarts = new ArrayList<>(RESTARTS);
        List<Double> deaths = new ArrayList<>(KILLS);
        List<Double> fates = new ArrayList<>(List.of(DIES_BEFORE, DIES_AFTER));
        try {
            while (true) {
                Thread.sleep(50);
                double part = (double) books.done() / settings.calls();
                if (isTime(deaths, part)) {
                    kill(chance.nextInt(workers.length));
                } else if (isTime(restarts, part)) {
                    stop.run();
                    Thread.sleep(AWAY.toMillis());
                    start.run();
                } else if (isTime(fates, part)) {
                    fate.set(fates.isEmpty() ? FleetPortal.Fate.DIES_AFTER : FleetPortal.Fate.DIES_BEFORE);
                }
            }
        } catch (InterruptedException e) {
            // The run is over.
        }
    }

    private static boolean isTime(List<Double> times, double part) {
        if (times.isEmpty() || part < times.get(0)) {
            return false;
        }
        times.remove(0);
        return true;
    }

    private boolean report(double seconds) {
        List<String> mistakes = books.mistakes(portal);
        System.out.printf(
                "%s: %d calls by %d JVMs of %d threads in %.0f s: %.0f calls/s, %d requests%n",
                settings.engine(),
                settings.calls(),
                settings.workers(),
                settings.threads(),
                seconds,
                settings.calls() / seconds,
                portal.requests());
        System.out.println("  outcomes: " + books.outcomes());
        System.out.println(
                "  lost or run twice: " + mistakes.size() + " " + mistakes.subList(0, Math.min(5, mistakes.size())));
        System.out.printf(
                "  bucket: %.0f of %d at its fullest, %d overflows%n",
                portal.highestLevel(), settings.burst(), portal.overflows.sum());
        System.out.println("  tokens: " + portal.refreshes + " refreshes, " + portal.burnt
                + " with a used refresh token, " + lostPairs + " pairs lost with a killed worker");
        System.out.println("  killed: " + kills + "; calls beyond their deadline: " + books.late() + ", the longest "
                + books.longest() + " ms; faults: " + portal.faults);
        System.out.println("  asking for a place, microseconds: " + books.asking());
        return mistakes.isEmpty() && portal.overflows.sum() == 0 && books.late() == 0;
    }

    @Override
    public void close() {
        portal.close();
        closings.forEach(Runnable::run);
    }
}
