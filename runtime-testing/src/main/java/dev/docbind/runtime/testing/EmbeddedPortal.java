package dev.docbind.runtime.testing;

import dev.docbind.runtime.testing.event.PortalEvents;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A portal on loopback for tests and demonstrations, which answers what the documentation says: the example of a successful
 * answer, each documented error on demand, and refusals of unknown methods, wrong secrets, users without rights and missing
 * parameters. A list is answered page by page from the rows of its example, in the order that is asked for and within the bounds of
 * the identifier. Where that is not enough, {@link #on} gives a method a behaviour of its own.
 *
 * <p>An error that was ordered is sent once. A client repeats some of the calls that fail; where the failure is to arrive,
 * give the client {@code RetryPolicy.never()}.
 *
 * <pre>{@code
 * try (EmbeddedPortal portal = EmbeddedPortal.start(Bitrix24.class)) {
 *     Bitrix24 b24 = Bitrix24.webhook(portal.webhookAddress());
 *     portal.failNext("crm.deal.add", "ACCESS_DENIED");
 *     portal.on("crm.deal.get", call -> call.success(Map.of("ID", call.parameter("id"))));
 * }
 * }</pre>
 */
public final class EmbeddedPortal implements AutoCloseable {

    private static final String SPEC = "/META-INF/docbind/api-spec.json";

    private final PortalSpec spec;
    private final PortalServer server;
    private final Callers callers = new Callers();
    private final PlannedAnswers planned = new PlannedAnswers();
    private final Behaviours behaviours = new Behaviours();
    private final PortalFiles files = new PortalFiles();
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();

    private final PortalEvents events;

    private EmbeddedPortal(PortalSpec spec, Clock clock) throws IOException {
        this.spec = spec;
        AnswerTime time = new AnswerTime(clock);
        this.events = new PortalEvents(this::clientEndpoint, time::now);
        for (String method : PortalEvents.METHODS) {
            behaviours.register(method, call -> call.success(events.call(method, call.parameters())));
        }
        PortalDesk desk = new PortalDesk(spec, callers, planned, behaviours, time, files, this::clientEndpoint);
        this.server = PortalServer.start(request -> record(desk, request));
    }

    private PortalAnswer record(PortalDesk desk, RecordedRequest request) {
        requests.add(request);
        try {
            return desk.answer(request);
        } catch (RuntimeException e) {
            // A faulty behaviour has to show in the test that uses it, not as a connection that breaks off.
            return PortalAnswer.refusal(500, "INTERNAL_SERVER_ERROR", e.toString());
        }
    }

    /**
     * Starts a portal for a generated client.
     *
     * @param client a class of the client, such as its {@code Bitrix24}; its specification is read from its jar, or from the
     *     one with the classifier {@code spec} beside it
     * @return the running portal
     * @throws IOException when neither has a specification, or no port is free
     */
    public static EmbeddedPortal start(Class<?> client) throws IOException {
        return builder().start(client);
    }

    /**
     * Starts a portal for a specification.
     *
     * @param spec an {@code api-spec.json}; the stream is read to its end and not closed
     * @return the running portal
     * @throws IOException when the specification cannot be read or no port is free
     */
    public static EmbeddedPortal start(InputStream spec) throws IOException {
        return builder().start(spec);
    }

    /**
     * Starts a portal for a specification.
     *
     * @param spec an {@code api-spec.json}
     * @return the running portal
     * @throws IOException when the specification cannot be read or no port is free
     */
    public static EmbeddedPortal start(Path spec) throws IOException {
        return builder().start(spec);
    }

    /**
     * Returns a builder of portals that differ from the default.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The webhook of an administrator.
     *
     * @return the address, which holds a secret
     */
    public String webhookAddress() {
        return webhook(callers.administrator());
    }

    /**
     * The webhook of a user who is no administrator.
     *
     * @return the address, which holds a secret
     */
    public String guestWebhookAddress() {
        return webhook(callers.guest());
    }

    private String webhook(Caller caller) {
        return clientEndpoint() + caller.userId() + "/" + caller.webhook() + "/";
    }

    /**
     * The base address for OAuth.
     *
     * @return the address with a slash at its end
     */
    public String clientEndpoint() {
        return server.origin() + "/rest/";
    }

    /**
     * The OAuth token of an administrator.
     *
     * @return the token
     */
    public String accessToken() {
        return callers.administrator().token();
    }

    /**
     * The OAuth token of a user who is no administrator.
     *
     * @return the token
     */
    public String guestAccessToken() {
        return callers.guest().token();
    }

    /**
     * All requests so far, those that were refused among them.
     *
     * @return the requests in the order of their arrival, a copy
     */
    public List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    /**
     * Makes the next call of a method fail as documented. Several failures of a method are sent one by one.
     *
     * @param method the method's name in any case
     * @param code the code of one of the method's errors or of a system error, in any case
     * @throws IllegalArgumentException when the documentation has no such method or error, or several with this code
     */
    public void failNext(String method, String code) {
        planned.add(method, new DocumentedErrors(spec).find(method, code, null));
    }

    /**
     * Makes the next call of a method fail as documented. Several failures of a method are sent one by one.
     *
     * @param method the method's name in any case
     * @param code the code of one of the method's errors or of a system error, in any case
     * @param message the documented message, which distinguishes errors that have the same code
     * @throws IllegalArgumentException when the documentation has no such method or error
     */
    public void failNext(String method, String code, String message) {
        planned.add(method, new DocumentedErrors(spec).find(method, code, message));
    }

    /**
     * Sets the answer to the next call of a method, whether it is documented or not.
     *
     * @param method the method's name in any case
     * @param answer the answer
     */
    public void answerNext(String method, PortalAnswer answer) {
        planned.add(method, answer);
    }

    /**
     * Sets how a method answers from now on, in place of the example of its page. Calls that the portal refuses do not reach
     * the behaviour.
     *
     * @param method the method's name in any case
     * @param behaviour gives the answers; it replaces an earlier one of the same method
     * @throws IllegalArgumentException when the documentation has no such method
     */
    public void on(String method, PortalBehaviour behaviour) {
        behaviours.register(spec.documented(method).name(), behaviour);
    }

    /**
     * Makes a method answer from a table of rows, page by page as its own page documents it: it filters, sorts, counts and pages.
     *
     * @param method the method's name in any case
     * @param rows the rows by the names of the answer; it replaces an earlier table or behaviour of the same method
     * @return the table, whose rows a test can change while somebody reads them
     * @throws IllegalArgumentException when the documentation has no such method, or it does not say where the rows of an answer stand
     */
    public PortalTable table(String method, Collection<? extends Map<String, ?>> rows) {
        MethodSpec documented = spec.documented(method);
        PortalTable table = PortalTable.of(documented, rows);
        behaviours.register(documented.name(), table);
        return table;
    }

    /**
     * The portal's events. {@code event.bind}, {@code event.unbind}, {@code event.get} and {@code event.offline.*} are answered whether the
     * specification has them or not.
     *
     * @return the events, to be fired and looked at
     */
    public PortalEvents events() {
        return events;
    }

    /**
     * Has an event happen whenever a method has succeeded; its handlers are called later, as by a portal.
     * {@link PortalEvents#awaitSent} waits for them.
     *
     * @param method the method's name in any case
     * @param event the event's code in any case
     * @param data makes the event's data of the call
     * @throws IllegalArgumentException when the documentation has no such method
     */
    public void effect(String method, String event, Function<? super PortalCall, ?> data) {
        behaviours.registerEffect(spec.documented(method).name(), call -> {
            String connector = call.parameters().get("auth_connector").text();
            events.later(event, data.apply(call), connector == null ? "" : connector);
        });
    }

    /**
     * Keeps a file for downloads, and returns the address for an answer to have.
     *
     * @param name its name
     * @param content its bytes
     * @return the address, which holds a token
     */
    public String fileAddress(String name, byte[] content) {
        return clientEndpoint() + files.keep(new PortalFile(name, content));
    }

    /**
     * The files that were uploaded in two steps. A method whose page has that step answers a call without a file with an address and the
     * name of a form's field; the answer to the form is that of its behaviour, else its example.
     *
     * @return the files in the order of their arrival, a copy
     */
    public List<PortalFile> uploads() {
        return files.uploads();
    }

    /** Stops the portal; calls that it works on are cut off. */
    @Override
    public void close() {
        events.close();
        server.close();
    }

    /** Builds portals that differ from the default. */
    public static final class Builder {

        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /**
         * Sets the portal's clock, which dates its answers; by default the system clock.
         *
         * @param value the clock
         * @return this builder
         */
        public Builder clock(Clock value) {
            this.clock = value;
            return this;
        }

        /**
         * Starts a portal for a generated client.
         *
         * @param client a class of the client, such as its {@code Bitrix24}; its specification is read from its jar, or from the
         *     one with the classifier {@code spec} beside it
         * @return the running portal
         * @throws IOException when neither has a specification, or no port is free
         */
        public EmbeddedPortal start(Class<?> client) throws IOException {
            try (InputStream in = spec(client)) {
                if (in == null) {
                    throw new FileNotFoundException("there is no " + SPEC + " beside " + client.getName()
                            + ": the jar with the classifier \"spec\" has it, where the client's own has not");
                }
                return start(in);
            }
        }

        /** A client that is a named module sees its own resources alone; its loader sees those of a jar beside it, too. */
        private static @Nullable InputStream spec(Class<?> client) {
            InputStream own = client.getResourceAsStream(SPEC);
            ClassLoader loader = client.getClassLoader();
            return own != null || loader == null ? own : loader.getResourceAsStream(SPEC.substring(1));
        }

        /**
         * Starts a portal for a specification.
         *
         * @param spec an {@code api-spec.json}; the stream is read to its end and not closed
         * @return the running portal
         * @throws IOException when the specification cannot be read or no port is free
         */
        public EmbeddedPortal start(InputStream spec) throws IOException {
            return new EmbeddedPortal(PortalSpec.read(spec), clock);
        }

        /**
         * Starts a portal for a specification.
         *
         * @param spec an {@code api-spec.json}
         * @return the running portal
         * @throws IOException when the specification cannot be read or no port is free
         */
        public EmbeddedPortal start(Path spec) throws IOException {
            try (InputStream in = Files.newInputStream(spec)) {
                return start(in);
            }
        }
    }
}
