package dev.docbind.runtime.list;

import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.Response;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.json.ValueProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A method that returns a list page by page, as generated code describes it. Applications use what its walks are: {@link Paged}.
 *
 * @param <Q> the type of its requests
 * @param <X> the type of its result
 * @param <T> the type of an entry
 */
public final class ListMethod<Q, X, T> {

    private final MethodRef<Q, Response<X>> method;
    private final ListForm form;
    private final Function<? super X, ? extends @Nullable Collection<T>> read;
    private @Nullable Function<? super T, ? extends @Nullable Object> id;
    private @Nullable Function<? super X, ? extends @Nullable Object> mark;
    private @Nullable Function<? super X, @Nullable Boolean> more;

    private ListMethod(
            MethodRef<Q, Response<X>> method,
            String form,
            Function<? super X, ? extends @Nullable Collection<T>> rows) {
        this.method = method;
        this.form = new ListForm(form);
        this.read = rows;
    }

    /**
     * Describes a method whose result is the list.
     *
     * @param method the method
     * @param form how it is asked, in the words of generated code
     * @param <Q> the type of its requests
     * @param <T> the type of an entry
     * @return the description
     */
    public static <Q, T> ListMethod<Q, List<T>, T> of(MethodRef<Q, Response<List<T>>> method, String form) {
        return of(method, form, Function.identity());
    }

    /**
     * Describes a method that has the list in its result.
     *
     * @param method the method
     * @param form how it is asked, in the words of generated code
     * @param rows returns the entries of a result
     * @param <Q> the type of its requests
     * @param <X> the type of its result
     * @param <T> the type of an entry
     * @return the description
     */
    public static <Q, X, T> ListMethod<Q, X, T> of(
            MethodRef<Q, Response<X>> method,
            String form,
            Function<? super X, ? extends @Nullable Collection<T>> rows) {
        return new ListMethod<>(method, form, rows);
    }

    /**
     * Adds the identifier of an entry.
     *
     * @param value returns it
     * @return this description
     */
    public ListMethod<Q, X, T> id(Function<? super T, ? extends @Nullable Object> value) {
        id = value;
        return this;
    }

    /**
     * Adds what the answer gives for the next page.
     *
     * @param value returns it
     * @return this description
     */
    public ListMethod<Q, X, T> next(Function<? super X, ? extends @Nullable Object> value) {
        mark = value;
        return this;
    }

    /**
     * Adds the flag that says whether there are more pages.
     *
     * @param value returns it
     * @return this description
     */
    public ListMethod<Q, X, T> more(Function<? super X, @Nullable Boolean> value) {
        more = value;
        return this;
    }

    /**
     * Returns all entries that a request asks for. Nothing is called yet.
     *
     * @param client sends the calls
     * @param request the request
     * @return the entries
     */
    public Paged<T> walk(PortalClient client, Q request) {
        return new Paged<>(this, client, Parameters.of(request), new WalkOptions());
    }

    MethodRef<Q, Response<X>> method() {
        return method;
    }

    ListForm form() {
        return form;
    }

    /** The method with any request: a page's parameters are those of the request and some more. */
    @SuppressWarnings("unchecked") // the type of the request matters to the compiler alone
    MethodRef<Map<String, ?>, Response<X>> anyRequest() {
        return (MethodRef<Map<String, ?>, Response<X>>) (MethodRef<?, Response<X>>) method;
    }

    List<T> rows(@Nullable X result) {
        Collection<T> found = result == null ? null : read.apply(result);
        List<T> rows = new ArrayList<>(found == null ? List.of() : found);
        rows.removeAll(Collections.singleton(null));
        return Collections.unmodifiableList(rows);
    }

    /** How many entries an answer has, beside the given ones also those that could not be read. */
    int sent(Response<X> answer, List<T> entries) {
        if (answer.raw() != null) {
            for (ValueProblem problem : answer.problems()) {
                String place = problem.place();
                if (isEntry(place)) {
                    String list = place.substring("$.".length(), place.length() - "[]".length());
                    int all = Parameters.at(answer.raw().json().members(), list)
                            .elements()
                            .size();
                    int lost = 0;
                    for (ValueProblem other : answer.problems()) {
                        lost += other.place().equals(place) ? 1 : 0;
                    }
                    // Else it is another list beside the entries.
                    if (all == entries.size() + lost) {
                        return all;
                    }
                }
            }
        }
        return entries.size();
    }

    /** Whether a place in an answer is that of an entry of a list in its result. */
    static boolean isEntry(String place) {
        return place.startsWith("$.result") && place.indexOf("[]") == place.length() - "[]".length();
    }

    boolean hasIds() {
        return id != null;
    }

    @Nullable
    Object id(T entry) {
        return id == null ? null : id.apply(entry);
    }

    /** What leads on: the mark of the answer, or the identifier of its last entry. */
    @Nullable
    Object mark(@Nullable X result, List<T> entries) {
        Object given = result == null || mark == null ? null : mark.apply(result);
        return (given != null || entries.isEmpty()) ? given : id(entries.get(entries.size() - 1));
    }

    @Nullable
    Boolean more(@Nullable X result) {
        return (result == null || more == null) ? null : more.apply(result);
    }
}
