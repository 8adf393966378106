package dev.docbind.generator.resolve.paging;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.diagnostic.Step;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Pagination;
import dev.docbind.generator.model.Pagination.Scheme;
import dev.docbind.generator.model.Thing;
import dev.docbind.generator.resolve.thing.Things;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds how all entries of a method are read, page by page, where its page says enough. */
public final class PagingWalks {

    private static final String HINT = "name the parameters, their keys and the structure of the answer in its tables";

    private final Map<String, Thing> things;
    private final Diagnostics diagnostics;

    private PagingWalks(Map<String, Thing> things, Diagnostics diagnostics) {
        this.things = things;
        this.diagnostics = diagnostics;
    }

    /** The same methods, those that have pages with what a walk needs; a note says what a page leaves open. */
    public static List<Method> complete(Things.Joined joined, Diagnostics diagnostics) {
        Map<String, Thing> things = joined.things().stream().collect(Collectors.toMap(Thing::id, Function.identity()));
        PagingWalks walks = new PagingWalks(things, diagnostics);
        return joined.methods().stream().map(walks::complete).toList();
    }

    private Method complete(Method method) {
        Pagination pagination = method.calling().pagination();
        if (pagination == null || method.calling().positional()) {
            return method;
        }
        return diagnostics
                .about(method.name())
                .attempt(Step.JOIN, method.location(), () -> walked(method, pagination))
                .orElse(method);
    }

    private Method walked(Method method, Pagination pagination) {
        Open open = new Open();
        Rows rows = Rows.of(method, things, open);
        if (rows == null) {
            return noted(method, open);
        }
        Movement movement = Movement.of(method, pagination, rows, open);
        if (movement == null) {
            return noted(method, open);
        }
        Pagination.Keyset keyset =
                pagination.scheme() == Scheme.CURSOR ? null : new KeysetFinder(method, things, open).find(rows);
        return noted(method, open)
                .with(method.calling()
                        .withPagination(pagination.walked(
                                movement.parameter(),
                                new Pagination.Walk(rows.path(), movement.next(), movement.more(), keyset))));
    }

    private Method noted(Method method, Open open) {
        if (open.reason() != null) {
            diagnostics.about(method.name()).note("paging-open", method.location(), open.reason(), HINT);
        }
        return method;
    }
}
