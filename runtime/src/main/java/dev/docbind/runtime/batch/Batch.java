package dev.docbind.runtime.batch;

import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.client.PortalClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Calls that are sent together: up to 50 commands in one request, which counts once towards the portal's limit. A batch of more
 * commands is several requests, in the order in which they were added; commands that refer to each other stay in one. It is used by
 * one thread at a time.
 *
 * <pre>{@code
 * Batch batch = b24.newBatch();
 * Handle<Response<Deal>> deal = batch.add(DealGetRequest.METHOD, DealGetRequest.builder().id(7L).build());
 * Long itsCompany = deal.ref(answer -> answer.result().companyId());
 * Handle<Response<Company>> company =
 *         batch.add(CompanyGetRequest.METHOD, CompanyGetRequest.builder().id(itsCompany).build());
 * BatchResult result = batch.run();
 * Company found = result.of(company).orElseThrow().result();
 * }</pre>
 */
public final class Batch {

    /** How many commands one request may have. */
    static final int MOST = 50;

    private static final String NAME = "batch";

    private final PortalClient client;
    private final References references;
    private final List<Handle<?>> commands;
    private final Map<Handle<?>, String> answered;
    private boolean isRun;

    private Batch(
            PortalClient client, References references, List<Handle<?>> commands, Map<Handle<?>, String> answered) {
        this.client = client;
        this.references = references;
        this.commands = new ArrayList<>(commands);
        this.answered = answered;
    }

    /**
     * Returns a batch without commands.
     *
     * @param client sends it
     * @return the batch
     */
    public static Batch of(PortalClient client) {
        return new Batch(client, new References(), List.of(), Map.of());
    }

    /**
     * Calls one method many times, in batches of 50. Nothing is sent before the first outcome is asked for; no more than one batch is
     * held.
     *
     * @param client sends the batches
     * @param method the method
     * @param requests its requests; they are taken as they are needed
     * @param <Q> the type of a request
     * @param <R> the type of an answer
     * @return the outcomes, in the order of the requests
     */
    public static <Q, R> Stream<Outcome<R>> each(
            PortalClient client, MethodRef<Q, R> method, Stream<? extends Q> requests) {
        return BatchedCalls.of(client, method, requests);
    }

    /** A batch of some of the commands, where others have answers already. */
    Batch of(List<Handle<?>> others, Map<Handle<?>, String> results) {
        return new Batch(client, references, others, results);
    }

    /**
     * Adds a command.
     *
     * @param method the method, of the same version of the API as the others
     * @param request its request record
     * @param <Q> the type of the request
     * @param <R> the type of the answer
     * @return the command's handle
     * @throws IllegalArgumentException when the batch cannot have the command: the method takes its parameters by position, answers with a
     *     file, is {@code batch} itself or of another version of the API; the request has a null, or a text that the portal would take
     *     for a reference; in REST 3.0, whose documentation does not say how to refer to an answer, the request has a reference
     */
    public <Q, R> Handle<R> add(MethodRef<Q, R> method, Q request) {
        String name = method.name();
        if (method.hasFile() || name.toLowerCase(Locale.ROOT).equals(NAME)) {
            throw new IllegalArgumentException(name + " can be no command of a batch");
        }
        if (!commands.isEmpty() && commands.get(0).method().rest() != method.rest()) {
            throw new IllegalArgumentException(
                    name + " is of another version of the API than the commands before it, and has another address");
        }
        Handle<R> handle = new Handle<>(references, method, request);
        for (Handle<?> needed : handle.needs()) {
            if (!commands.contains(needed) && !answered.containsKey(needed)) {
                throw new IllegalArgumentException(name + " refers to a command that is not in this batch");
            }
        }
        commands.add(handle);
        return handle;
    }

    /**
     * How many commands there are.
     *
     * @return the number of commands
     */
    public int size() {
        return commands.size();
    }

    /**
     * Sends the commands and returns what became of each. A command that fails costs those that refer to its answer, and nothing else.
     * A request that fails as a whole is not repeated where it may have run; the requests after it are not sent. Nothing is thrown
     * for either.
     *
     * @return the outcomes
     * @throws IllegalArgumentException when more than 50 commands depend on each other; nothing was sent
     * @throws IllegalStateException when the batch has run already, or the client is closed; nothing was sent
     */
    public BatchResult run() {
        if (isRun) {
            throw new IllegalStateException("the batch has run; its result has a batch of what can be sent again");
        }
        isRun = true;
        return new BatchRun(client, this, requests(), answered).result();
    }

    /** Which commands go together: those that depend on each other stay in one request, and the order is kept where it can be. */
    private List<List<Handle<?>>> requests() {
        List<List<Handle<?>>> requests = new ArrayList<>();
        List<Handle<?>> open = new ArrayList<>();
        for (List<Handle<?>> group : groups()) {
            if (group.size() > MOST) {
                throw new IllegalArgumentException(
                        group.size() + " commands depend on each other; a request has at most " + MOST);
            }
            if (open.size() + group.size() > MOST) {
                requests.add(inOrder(open));
                open.clear();
            }
            open.addAll(group);
        }
        if (!open.isEmpty()) {
            requests.add(inOrder(open));
        }
        return requests;
    }

    private List<Handle<?>> inOrder(List<Handle<?>> some) {
        List<Handle<?>> ordered = new ArrayList<>(commands);
        ordered.retainAll(new HashSet<>(some));
        return ordered;
    }

    /** Commands that depend on each other, by the first of them. */
    private List<List<Handle<?>>> groups() {
        Map<Handle<?>, List<Handle<?>>> groups = new HashMap<>();
        List<List<Handle<?>>> all = new ArrayList<>();
        for (Handle<?> command : commands) {
            List<Handle<?>> group = new ArrayList<>();
            for (Handle<?> needed : command.needs()) {
                List<Handle<?>> other = groups.getOrDefault(needed, group);
                if (other != group) {
                    boolean isFirst = group.isEmpty()
                            || other.get(0).place() < group.get(0).place();
                    List<Handle<?>> less = isFirst ? group : other;
                    group = isFirst ? other : group;
                    for (Handle<?> moved : less) {
                        groups.put(moved, group);
                    }
                    group.addAll(less);
                    less.clear();
                }
            }
            if (group.isEmpty()) {
                all.add(group);
            }
            group.add(command);
            groups.put(command, group);
        }
        return all;
    }

    List<Handle<?>> commands() {
        return List.copyOf(commands);
    }
}
