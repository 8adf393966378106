package dev.docbind.runtime.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A portal on loopback for tests and demonstrations. It answers what the documentation says: the example of success, each
 * documented error on demand, refusals for unknown methods, wrong secrets, guests and missing parameters; and it keeps
 * the state of the areas that it knows. An ordered failure is served to one request, and a client repeats what may be
 * repeated: one that is to show such a failure needs {@code RetryPolicy.never()}.
 *
 * <pre>{@code
 * try (EmbeddedPortal portal = EmbeddedPortal.start(spec)) {
 *     PortalClient client = PortalClient.webhook(portal.webhookAddress());
 *     portal.failNext("bizproc.workflow.terminate", "ACCESS_DENIED");
 * }
 * }</pre>
 */
public final class EmbeddedPortal implements AutoCloseable {

    private final PortalServer server;
    private final Callers callers;
    private final PlannedAnswers planned;
    private final DocumentedErrors documented;
    private final WorkflowStore workflows;
    private final List<RecordedRequest> requests;

    private EmbeddedPortal(PortalSpec spec, Clock clock, List<PortalBehaviour> behaviours) throws IOException {
        this.callers = new Callers();
        this.planned = new PlannedAnswers();
        this.documented = new DocumentedErrors(spec);
        this.workflows = new WorkflowStore();
        this.requests = new CopyOnWriteArrayList<>();
        List<PortalBehaviour> all = new ArrayList<>(behaviours);
        all.add(new WorkflowBehaviour(workflows, clock));
        PortalDesk desk = new PortalDesk(spec, callers, planned, all);
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
     * Starts a portal with everything as usual.
     *
     * @param spec an {@code api-spec.json}; it is read to its end and left open
     * @return the running portal
     * @throws IOException when the specification cannot be read or no port is free
     */
    public static EmbeddedPortal start(InputStream spec) throws IOException {
        return builder().start(spec);
    }

    /**
     * Starts a portal with everything as usual.
     *
     * @param spec an {@code api-spec.json}
     * @return the running portal
     * @throws IOException when the specification cannot be read or no port is free
     */
    public static EmbeddedPortal start(Path spec) throws IOException {
        return builder().start(spec);
    }

    /**
     * Begins a portal of another kind.
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
     * Everything that came so far, refused requests included.
     *
     * @return the requests in the order of their arrival, a copy
     */
    public List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    /**
     * Makes the next call of a method fail as documented; several orders are served one by one.
     *
     * @param method the method's name in any case
     * @param code the code of one of the method's errors or of a system error, in any case
     * @throws IllegalArgumentException when the documentation has no such method or error, or several with this code
     */
    public void failNext(String method, String code) {
        planned.add(method, documented.find(method, code, null));
    }

    /**
     * Makes the next call of a method fail as documented; several orders are served one by one.
     *
     * @param method the method's name in any case
     * @param code the code of one of the method's errors or of a system error, in any case
     * @param message the documented message, which tells errors with the same code apart
     * @throws IllegalArgumentException when the documentation has no such method or error
     */
    public void failNext(String method, String code, String message) {
        planned.add(method, documented.find(method, code, message));
    }

    /**
     * Makes the next call of a method get any answer, also one that is not documented.
     *
     * @param method the method's name in any case
     * @param answer the answer
     */
    public void answerNext(String method, PortalAnswer answer) {
        planned.add(method, answer);
    }

    /**
     * Adds a workflow that runs already.
     *
     * @param workflow the workflow; it replaces one with the same id
     */
    public void seedWorkflow(RunningWorkflow workflow) {
        workflows.add(workflow);
    }

    /**
     * The workflows that run now.
     *
     * @return the workflows in the order of their arrival, a copy
     */
    public List<RunningWorkflow> runningWorkflows() {
        return workflows.all();
    }

    /** Stops the portal; calls that it works on are cut off. */
    @Override
    public void close() {
        server.close();
    }

    /** Collects how a portal differs from the usual one. */
    public static final class Builder {

        private Clock clock = Clock.systemUTC();
        private final List<PortalBehaviour> behaviours = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the portal's clock, which dates what is started; by default the system's.
         *
         * @param value the clock
         * @return this builder
         */
        public Builder clock(Clock value) {
            this.clock = value;
            return this;
        }

        /**
         * Adds an area with a memory; it is asked before the built-in ones.
         *
         * @param behaviour the area
         * @return this builder
         */
        public Builder behaviour(PortalBehaviour behaviour) {
            behaviours.add(behaviour);
            return this;
        }

        /**
         * Starts the portal.
         *
         * @param spec an {@code api-spec.json}; it is read to its end and left open
         * @return the running portal
         * @throws IOException when the specification cannot be read or no port is free
         */
        public EmbeddedPortal start(InputStream spec) throws IOException {
            return new EmbeddedPortal(PortalSpec.read(spec), clock, behaviours);
        }

        /**
         * Starts the portal.
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
