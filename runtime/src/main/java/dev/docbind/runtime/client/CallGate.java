package dev.docbind.runtime.client;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts the calls under way, so that a client can be closed without cutting them off. */
final class CallGate {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private int inside;
    private boolean isClosed;

    void enter() {
        lock.lock();
        try {
            if (isClosed) {
                throw new IllegalStateException("the client is closed");
            }
            inside++;
        } finally {
            lock.unlock();
        }
    }

    /** Counts something that one of those inside has begun, and that goes on without it. */
    void stay() {
        lock.lock();
        try {
            inside++;
        } finally {
            lock.unlock();
        }
    }

    void leave() {
        lock.lock();
        try {
            inside--;
            if (inside == 0) {
                idle.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Lets nobody in any more and waits for those inside; an interrupt ends the wait and is kept. */
    void close(Duration patience) {
        lock.lock();
        try {
            isClosed = true;
            long left = patience.toNanos();
            while (inside > 0 && left > 0) {
                left = idle.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
