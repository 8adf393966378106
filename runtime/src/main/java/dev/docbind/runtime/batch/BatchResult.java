package dev.docbind.runtime.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What became of the commands of a batch. */
public final class BatchResult {

    private final Batch batch;
    private final List<Handle<?>> commands;
    private final Map<Handle<?>, Outcome<?>> outcomes;
    private final Map<Handle<?>, String> answered;

    BatchResult(Batch batch, Map<Handle<?>, Outcome<?>> outcomes, Map<Handle<?>, String> answered) {
        this.batch = batch;
        this.commands = batch.commands();
        this.answered = Map.copyOf(answered);
        this.outcomes = Map.copyOf(outcomes);
    }

    /**
     * Returns what became of a command.
     *
     * @param command the command
     * @param <R> the type of its answer
     * @return the outcome
     * @throws IllegalArgumentException when the command is not of this batch
     */
    @SuppressWarnings("unchecked") // the outcome was read for the handle
    public <R> Outcome<R> of(Handle<R> command) {
        Outcome<?> outcome = outcomes.get(command);
        if (outcome == null) {
            throw new IllegalArgumentException(command + " is no command of this batch");
        }
        return (Outcome<R>) outcome;
    }

    /**
     * Returns the answer of a command.
     *
     * @param command the command
     * @param <R> the type of its answer
     * @return the answer, empty where there is none
     * @throws IllegalArgumentException when the command is not of this batch
     */
    public <R> Optional<R> get(Handle<R> command) {
        return of(command) instanceof Outcome.Succeeded<R> succeeded
                ? Optional.of(succeeded.value())
                : Optional.empty();
    }

    /**
     * Returns all outcomes.
     *
     * @return the outcomes in the order in which the commands were added, unmodifiable
     */
    public List<Outcome<?>> outcomes() {
        List<Outcome<?>> all = new ArrayList<>(commands.size());
        for (Handle<?> command : commands) {
            all.add(Objects.requireNonNull(outcomes.get(command)));
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * Whether each command has an answer.
     *
     * @return false where at least one was refused, did not run or is unknown
     */
    public boolean isSuccess() {
        for (Outcome<?> outcome : outcomes.values()) {
            if (!(outcome instanceof Outcome.Succeeded<?>)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it can be sent again by itself, or was not sent because of one that can; with all that it refers to. */
    private boolean isRetryable(Handle<?> command) {
        Outcome<?> outcome = Objects.requireNonNull(outcomes.get(command));
        boolean isRepeatable = outcome.isRetryable();
        boolean isLeftOut = outcome instanceof Outcome.NotExecuted<?>;
        if (!isRepeatable && !isLeftOut) {
            return false;
        }
        for (Handle<?> needed : command.needs()) {
            boolean isRepeated = canBeRepeated(needed);
            if (!isRepeated && !answered.containsKey(needed)) {
                return false;
            }
            isRepeatable |= isRepeated && isLeftOut;
        }
        return isRepeatable;
    }

    private boolean canBeRepeated(Handle<?> command) {
        return outcomes.containsKey(command) && isRetryable(command);
    }

    /**
     * Returns a batch of the commands that can be sent again without running one twice, with those that were not sent because these
     * failed. It is not run yet; its commands have the same handles.
     *
     * @return the batch, without commands where nothing can be sent again
     */
    public Batch retryable() {
        List<Handle<?>> again = new ArrayList<>();
        for (Handle<?> command : commands) {
            if (isRetryable(command)) {
                again.add(command);
            }
        }
        return batch.of(again, answered);
    }
}
