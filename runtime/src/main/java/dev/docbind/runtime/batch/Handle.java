package dev.docbind.runtime.batch;

import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One command of a batch, by which its outcome is found and its answer referred to.
 *
 * @param <R> the type of its answer
 */
public final class Handle<R> {

    private final References references;
    private final int place;
    private final MethodRef<?, R> method;
    private final JsonValue parameters;
    /** The method and its parameters, as in an address, as long as no answer has come; of REST 3.0, the parameters. */
    private final String written;

    private final Set<Handle<?>> needs;
    private @Nullable Probe<R> probe;

    /**
     * The command of a method.
     *
     * @throws IllegalArgumentException when something of the request cannot be sent so; the message says where it stands
     */
    Handle(References references, MethodRef<?, R> method, Object request) {
        this.references = references;
        this.method = method;
        this.parameters = WireFormat.bitrix24().tree(request);
        if (method.rest() == RestVersion.V3) {
            this.written = parameters.toJson();
            this.needs = Set.of();
            References.refuse(written, method.name());
        } else {
            CommandText text = with(Map.of());
            this.written = text.toString();
            this.needs = text.needs();
        }
        this.place = references.nextPlace();
    }

    /**
     * Returns what stands for a value of the answer, which the portal puts in its place when it runs a later command of the batch. It
     * has the type of the value, so that only a setter of that type takes it, and it is good for nothing else.
     *
     * <pre>{@code
     * Handle<Response<Deal>> deal = batch.add(DealGetRequest.METHOD, DealGetRequest.builder().id(7L).build());
     * Long company = deal.ref(answer -> answer.result().companyId());
     * batch.add(CompanyGetRequest.METHOD, CompanyGetRequest.builder().id(company).build());
     * }</pre>
     *
     * @param value returns the value of an answer: a number, a text or a documented value; of a list, one of the first entry
     * @param <V> the type of the value
     * @return the reference
     * @throws IllegalArgumentException when the value can have no reference: a flag, a date, a whole structure, a value of a map
     */
    public <V> V ref(Function<? super R, ? extends @Nullable V> value) {
        if (probe == null) {
            probe = new Probe<>(method.responseType());
        }
        V found;
        try {
            found = value.apply(probe.answer());
        } catch (NullPointerException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "nothing in an answer of " + method.name() + " can be referred to so", e);
        }
        List<String> path = found == null ? null : probe.path(found);
        if (found == null || path == null) {
            throw new IllegalArgumentException("only numbers, texts and documented values of an answer of "
                    + method.name() + " can be referred to");
        }
        references.put(found, this, path);
        return found;
    }

    /** The key of the command in its request. */
    String name() {
        return "c" + place;
    }

    int place() {
        return place;
    }

    MethodRef<?, R> method() {
        return method;
    }

    /** The command as REST 3.0 takes it. */
    Map<String, Object> query() {
        return Map.of("method", method.name(), "query", parameters);
    }

    /** The commands whose answers this one refers to. */
    Set<Handle<?>> needs() {
        return needs;
    }

    /**
     * The method and its parameters, as in an address. Of commands that have answers already, the values are sent.
     *
     * @param answered the results of such commands, as JSON
     */
    String text(Map<Handle<?>, String> answered) {
        return refersTo(answered) ? with(answered).toString() : written;
    }

    /** Whether each value that is referred to is in the answers, where there are some already. */
    boolean isResolved(Map<Handle<?>, String> answered) {
        return !refersTo(answered) || !with(answered).isMissing();
    }

    private boolean refersTo(Map<Handle<?>, String> answered) {
        return !Collections.disjoint(needs, answered.keySet());
    }

    private CommandText with(Map<Handle<?>, String> answered) {
        return CommandText.of(method.name(), parameters, references, answered);
    }

    @Override
    public String toString() {
        return method.name() + " [" + name() + "]";
    }
}
