package dev.docbind.fleet.limit;

/** The bucket of a portal as the portal keeps it: one that is emptied evenly, and one that is emptied once a second. */
final class CountingPortal {

    private final double rate;
    private final long begin = System.nanoTime();
    private double even;
    private double highestEven;
    private long last = begin;
    private double stepped;
    private double highestStepped;
    private long seconds;
    private int calls;

    CountingPortal(double rate) {
        this.rate = rate;
    }

    synchronized void call() {
        long now = System.nanoTime();
        even = Math.max(0, even - (now - last) / 1e9 * rate) + 1;
        last = now;
        highestEven = Math.max(highestEven, even);
        long second = (now - begin) / 1_000_000_000L;
        stepped = Math.max(0, stepped - (second - seconds) * rate) + 1;
        seconds = second;
        highestStepped = Math.max(highestStepped, stepped);
        calls++;
    }

    synchronized double highestEven() {
        return highestEven;
    }

    synchronized double highestStepped() {
        return highestStepped;
    }

    synchronized int calls() {
        return calls;
    }
}
