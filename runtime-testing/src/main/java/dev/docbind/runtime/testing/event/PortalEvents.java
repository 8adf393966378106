package dev.docbind.runtime.testing.event;

import dev.docbind.runtime.event.IncomingEvent;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import dev.docbind.runtime.testing.form.FormText;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The events of an embedded portal: it remembers who has called {@code event.bind}, posts to the handlers what a test fires, one
 * event after the other, and keeps the queue of offline events. As a portal does, it repeats nothing that a handler refuses.
 */
public final class PortalEvents implements AutoCloseable {

    /** The methods that are answered here. */
    public static final Set<String> METHODS = Set.of(
            "event.bind",
            "event.unbind",
            "event.get",
            "event.offline.get",
            "event.offline.list",
            "event.offline.clear",
            "event.offline.error");

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String applicationToken = UUID.randomUUID().toString().replace("-", "");
    private final String memberId = UUID.randomUUID().toString().replace("-", "");
    private final List<BoundHandler> handlers = new CopyOnWriteArrayList<>();
    private final List<Integer> answers = new CopyOnWriteArrayList<>();
    private final Supplier<String> endpoint;
    private final Supplier<OffsetDateTime> now;
    private final PortalQueue queue;
    private final ExecutorService sender = Executors.newSingleThreadExecutor(PortalEvents::daemon);
    private final HttpClient http = HttpClient.newHttpClient();

    /**
     * Creates the events of a portal.
     *
     * @param endpoint the address of its REST interface
     * @param now its clock
     */
    public PortalEvents(Supplier<String> endpoint, Supplier<OffsetDateTime> now) {
        this.endpoint = endpoint;
        this.now = now;
        this.queue = new PortalQueue(now);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "embedded-portal-events");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * What proves that an event is of this portal.
     *
     * @return the token
     */
    public String applicationToken() {
        return applicationToken;
    }

    /**
     * The portal's own identifier.
     *
     * @return the identifier
     */
    public String memberId() {
        return memberId;
    }

    /**
     * Who listens.
     *
     * @return the handlers in the order in which they were bound, a copy
     */
    public List<BoundHandler> handlers() {
        return List.copyOf(handlers);
    }

    /**
     * How many events wait in the queue, those that are reserved among them.
     *
     * @return the number
     */
    public int waiting() {
        return queue.size();
    }

    /**
     * Has an event happen, and waits until its handlers have answered.
     *
     * @param code its code in any case
     * @param data its data: a value that {@link WireFormat#write} takes
     * @return the status that each handler answered with, 0 where it could not be reached
     */
    public List<Integer> fire(String code, @Nullable Object data) {
        Map<String, JsonValue> members = Map.of("data", WireFormat.bitrix24().tree(data));
        return done(sender.submit(() -> send(code.toUpperCase(Locale.ROOT), members, "")));
    }

    /**
     * Has an event happen, and waits until its handlers have answered.
     *
     * @param event the event, of whose context the code counts alone
     * @return the status that each handler answered with, 0 where it could not be reached
     */
    public List<Integer> fire(IncomingEvent event) {
        Map<String, JsonValue> members =
                new LinkedHashMap<>(TestEvents.json(event).members());
        return done(sender.submit(() -> send(event.code(), members, "")));
    }

    /**
     * Has an event happen without waiting; {@link #awaitSent} waits.
     *
     * @param code its code in any case
     * @param data its data: a value that {@link WireFormat#write} takes
     * @param connector the source of the change, whose own queue does not get it; or empty
     */
    public void later(String code, @Nullable Object data, String connector) {
        Map<String, JsonValue> members = Map.of("data", WireFormat.bitrix24().tree(data));
        sender.execute(() -> send(code.toUpperCase(Locale.ROOT), members, connector));
    }

    /**
     * Waits until all events that have happened so far are sent.
     *
     * @return all that handlers have answered so far, in order
     */
    public List<Integer> awaitSent() {
        done(sender.submit(() -> List.<Integer>of()));
        return List.copyOf(answers);
    }

    private static List<Integer> done(Future<List<Integer>> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an event could not be sent", e.getCause());
        }
    }

    private List<Integer> send(String code, Map<String, JsonValue> members, String connector) {
        List<Integer> statuses = new ArrayList<>();
        int number = 0;
        for (BoundHandler handler : handlers) {
            number++;
            if (!handler.event().equals(code)) {
                continue;
            }
            if (!handler.isOffline()) {
                statuses.add(post(handler, body(code, number, members)));
            } else if (connector.isEmpty() || !handler.connector().equals(connector)) {
                queue.add(code, members.getOrDefault("data", JsonValue.NULL), handler.connector());
            }
        }
        answers.addAll(statuses);
        return statuses;
    }

    private String body(String code, int number, Map<String, JsonValue> members) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("event", code);
        body.put("event_handler_id", number);
        body.putAll(members);
        body.put("ts", now.get().toEpochSecond());
        Map<String, Object> auth = new LinkedHashMap<>();
        auth.put("domain", URI.create(endpoint.get()).getAuthority());
        auth.put("client_endpoint", endpoint.get());
        auth.put("member_id", memberId);
        auth.put("application_token", applicationToken);
        body.put("auth", auth);
        return FormText.of(JsonValue.of(body));
    }

    private int post(BoundHandler handler, String form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(handler.handler()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /**
     * Answers a method that is about events.
     *
     * @param method one of {@link #METHODS}
     * @param parameters the parameters
     * @return the result
     */
    public Object call(String method, JsonValue parameters) {
        return switch (method) {
            case "event.bind" -> bind(parameters);
            case "event.unbind" -> unbind(parameters);
            case "event.get" -> handlers.stream().map(PortalEvents::row).toList();
            case "event.offline.get" -> queue.get(parameters);
            case "event.offline.list" -> queue.list(parameters);
            case "event.offline.clear" -> queue.clear(parameters);
            case "event.offline.error" -> queue.fail(parameters);
            default -> throw new IllegalArgumentException(method);
        };
    }

    private boolean bind(JsonValue parameters) {
        BoundHandler handler = handler(parameters);
        if (handlers.contains(handler)) {
            return false;
        }
        return handlers.add(handler);
    }

    private Map<String, Object> unbind(JsonValue parameters) {
        BoundHandler named = handler(parameters);
        int before = handlers.size();
        handlers.removeIf(handler -> handler.event().equals(named.event())
                && handler.isOffline() == named.isOffline()
                && (handler.isOffline() || handler.handler().equals(named.handler()))
                && (!parameters.has("auth_type") || handler.authType() == named.authType()));
        return Map.of("count", before - handlers.size());
    }

    private static BoundHandler handler(JsonValue parameters) {
        boolean isOffline = PortalQueue.text(parameters.get("event_type")).equalsIgnoreCase("offline");
        return new BoundHandler(
                PortalQueue.text(parameters.get("event")).toUpperCase(Locale.ROOT),
                isOffline ? "" : PortalQueue.text(parameters.get("handler")),
                PortalQueue.number(parameters.get("auth_type"), 0),
                isOffline,
                PortalQueue.text(parameters.get("auth_connector")));
    }

    private static Map<String, Object> row(BoundHandler handler) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("event", handler.event());
        row.put("handler", handler.handler());
        row.put("auth_type", String.valueOf(handler.authType()));
        row.put("offline", handler.isOffline() ? 1 : 0);
        return row;
    }

    /** Sends nothing more. */
    @Override
    public void close() {
        sender.shutdownNow();
    }
}
