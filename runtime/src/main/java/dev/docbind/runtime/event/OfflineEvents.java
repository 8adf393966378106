package dev.docbind.runtime.event;

import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.error.DeadlineException;
import dev.docbind.runtime.error.LimitException;
import dev.docbind.runtime.error.ServerException;
import dev.docbind.runtime.error.TransportException;
import dev.docbind.runtime.internal.Checked;
import dev.docbind.runtime.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes events from the portal's queue, one package after the other. A package is reserved, worked on event by event, and cleared
 * after the work; what fails is given back as an error. The next package is fetched when this one is cleared, so a slow
 * handler leaves the events where they are.
 *
 * <p>No event is lost: one that a crash, or an answer that did not arrive, has left reserved is found in the list of the queue and worked on
 * again. None comes twice, but for those that were worked on and not yet cleared when the JVM ended. This needs one worker for each
 * queue; see {@link Builder#shared}.
 *
 * <pre>{@code
 * OfflineEvents<PortalEvent> worker = OfflineEvents.builder(client, Events.reader(), this::handle).build();
 * new Thread(worker::run).start();
 * worker.stop();   // ends after the package
 * }</pre>
 *
 * @param <E> what all events have in common
 */
public final class OfflineEvents<E extends IncomingEvent> {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final System.Logger LOG = System.getLogger("dev.docbind.runtime.event");

    private final OfflineQueue queue;
    private final EventReader<E> reader;
    private final OfflineHandler<? super E> handler;
    private final @Nullable BiConsumer<? super E, ? super Exception> failures;
    private final int limit;
    private final Duration pause;
    private final boolean isAlone;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** Whether all that was reserved before is known to be worked on. */
    private boolean isComplete;

    private OfflineEvents(Builder<E> settings) {
        this.queue = new OfflineQueue(settings.client, settings.connector, settings.limit);
        this.reader = settings.reader;
        this.handler = settings.handler;
        this.failures = settings.failures;
        this.limit = settings.limit;
        this.pause = settings.pause;
        this.isAlone = !settings.shared;
        this.isComplete = settings.shared;
    }

    /**
     * Returns a builder of a worker.
     *
     * @param client the client of an administrator, by OAuth
     * @param reader reads the events
     * @param handler works on them
     * @param <E> what all events have in common
     * @return a builder with the defaults
     */
    public static <E extends IncomingEvent> Builder<E> builder(
            PortalClient client, EventReader<E> reader, OfflineHandler<? super E> handler) {
        return new Builder<>(client, reader, handler);
    }

    /**
     * Works until {@link #stop}, or until the thread is interrupted; its interrupt status is kept. While the portal cannot be reached or has no
     * time it is asked ever more seldom, once a minute in the end.
     *
     * @throws dev.docbind.runtime.error.ApiException when the portal refuses: the caller is no administrator, or the plan has no offline
     *     events
     * @throws dev.docbind.runtime.error.UnreadableAnswerException when an answer is not one of the API
     */
    public void run() {
        boolean isInterrupted = false;
        try {
            work();
        } catch (InterruptedException e) {
            isInterrupted = true;
        }
        report();
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() throws InterruptedException {
        Duration wait = pause;
        while (stopped.getCount() > 0) {
            int count;
            try {
                count = once();
                wait = pause;
            } catch (TransportException | LimitException | ServerException | DeadlineException e) {
                count = 0;
                wait = wait.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? wait.multipliedBy(2) : LONGEST_PAUSE;
                LOG.log(
                        System.Logger.Level.WARNING,
                        "offline events wait after " + e.getClass().getSimpleName());
            }
            if (count < limit && stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }

    /** What was worked on would come twice if the portal were not told before the end. */
    private void report() {
        try {
            queue.report();
        } catch (TransportException | LimitException | ServerException | DeadlineException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "offline events may come again after " + e.getClass().getSimpleName());
        }
    }

    /**
     * Works on one package.
     *
     * @return how many events it had; 0 where none waits
     * @throws dev.docbind.runtime.error.Bitrix24Exception when a call fails; what was worked on is cleared before the next package
     * @throws InterruptedException when the handler is interrupted; events that it was not given yet are the first ones of the next package
     */
    public int once() throws InterruptedException {
        queue.report();
        JsonValue reserved = next();
        List<String> done = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        try {
            for (JsonValue event : OfflineQueue.events(reserved)) {
                (handle(event) ? done : failed).add(OfflineQueue.id(event));
            }
        } finally {
            isComplete &= !isAlone
                    || done.size() + failed.size()
                            == OfflineQueue.events(reserved).size();
            queue.acknowledge(OfflineQueue.process(reserved), done, failed);
        }
        queue.report();
        return OfflineQueue.events(reserved).size();
    }

    private JsonValue next() {
        String left = isComplete ? null : queue.left();
        if (left != null) {
            JsonValue again = queue.again(left);
            if (!OfflineQueue.events(again).isEmpty()) {
                return again;
            }
        }
        isComplete = !isAlone;
        JsonValue reserved = queue.reserve();
        isComplete = true;
        return reserved;
    }

    private boolean handle(JsonValue json) throws InterruptedException {
        E event = null;
        try {
            event = reader.event(EventContext.of(OfflineQueue.body(json)));
            handler.handle(event);
            return true;
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            tell(event, e);
            return false;
        }
    }

    private void tell(@Nullable E event, Exception problem) {
        LOG.log(
                System.Logger.Level.WARNING,
                "an offline event is given back after " + problem.getClass().getName());
        try {
            if (event != null && failures != null) {
                failures.accept(event, problem);
            }
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "a listener of failures has failed with " + e.getClass().getName());
        }
    }

    /** Ends {@link #run} when the package that it works on is cleared, or could not be cleared twice. */
    public void stop() {
        stopped.countDown();
    }

    /**
     * Builds a worker.
     *
     * @param <E> what all events have in common
     */
    public static final class Builder<E extends IncomingEvent> {

        private static final int USUAL = 50;

        private final PortalClient client;
        private final EventReader<E> reader;
        private final OfflineHandler<? super E> handler;
        private @Nullable BiConsumer<? super E, ? super Exception> failures;
        private String connector = "";
        private int limit = USUAL;
        private Duration pause = Duration.ofSeconds(5);
        private boolean shared;

        private Builder(PortalClient client, EventReader<E> reader, OfflineHandler<? super E> handler) {
            this.client = Objects.requireNonNull(client);
            this.reader = Objects.requireNonNull(reader);
            this.handler = Objects.requireNonNull(handler);
        }

        /**
         * Sets the source whose queue this is, as in {@code event.bind}; by default that of events without a source.
         *
         * @param value the value of {@code auth_connector}
         * @return this builder
         */
        public Builder<E> connector(String value) {
            this.connector = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Sets how many events a package has at most; by default 50.
         *
         * @param value the number, at least 1
         * @return this builder
         * @throws IllegalArgumentException when it is less
         */
        public Builder<E> limit(int value) {
            if (value < 1) {
                throw new IllegalArgumentException("a package has at least one event");
            }
            this.limit = value;
            return this;
        }

        /**
         * Sets how long to wait when the queue was not full; by default 5 seconds.
         *
         * @param value the time
         * @return this builder
         * @throws IllegalArgumentException when it is not positive
         */
        public Builder<E> pause(Duration value) {
            this.pause = Checked.positive(value);
            return this;
        }

        /**
         * Lets other workers take events from the same queue. The portal gives each of them other events. What one of them has left reserved is
         * worked on when a worker that is alone comes after them.
         *
         * @return this builder
         */
        public Builder<E> shared() {
            this.shared = true;
            return this;
        }

        /**
         * Sets who is told of an event that is given back; the log has the class of the exception in any case.
         *
         * @param value is given the event and what its handler threw
         * @return this builder
         */
        public Builder<E> failures(BiConsumer<? super E, ? super Exception> value) {
            this.failures = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Builds the worker.
         *
         * @return the worker
         */
        public OfflineEvents<E> build() {
            return new OfflineEvents<>(this);
        }
    }
}
