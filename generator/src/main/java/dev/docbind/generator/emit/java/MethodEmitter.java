package dev.docbind.generator.emit.java;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Method;
import java.util.List;

/** Emits the classes of one method. */
final class MethodEmitter {

    /** Larger classes may be more than a class file holds; no page comes near. */
    private static final int MOST_COMPONENTS = 2_000;

    private final MethodNames names;
    private final MethodDoc docs;
    private final Diagnostics diagnostics;

    MethodEmitter(MethodNames names, MethodDoc docs, Diagnostics diagnostics) {
        this.names = names;
        this.docs = docs;
        this.diagnostics = diagnostics;
    }

    /** Adds the files of the method; false, with a diagnostic and without any file, where it cannot be emitted. */
    boolean emit(EmittedFiles files) {
        Method method = names.method();
        FileShape request = ShapePlanner.request(names.request(), method.parameters(), method.response());
        FileShape response = ShapePlanner.response(names.response(), method.response());
        if (isTooWide(request) || isTooWide(response)) {
            return false;
        }
        String where = names.request().packageName();
        files.add(where, new RequestEmitter(names, request, docs).emit(), method.page());
        files.add(where, new ResponseEmitter(names, response, docs).emit(), method.page());
        ClassName errors = names.errors();
        if (errors != null) {
            files.add(where, new ErrorEnumEmitter(errors, method.errors(), docs).emit(errorDoc(method)), method.page());
            reportUnnamed(method.errors());
        }
        return true;
    }

    private Doc errorDoc(Method method) {
        return Doc.of("The errors that the page of " + JavadocText.code(method.name()) + " lists.")
                .tag("see", docs.page(method));
    }

    private boolean isTooWide(FileShape file) {
        boolean wide = file.top().components().size() > MOST_COMPONENTS
                || file.records().stream().anyMatch(shape -> shape.components().size() > MOST_COMPONENTS);
        if (wide) {
            diagnostics.error(
                    "too-many-fields",
                    names.method().location(),
                    "a structure of this method has more than " + MOST_COMPONENTS + " fields",
                    null);
        }
        return wide;
    }

    private void reportUnnamed(List<ErrorRow> rows) {
        int distinct = ErrorConstants.distinct(rows).size();
        if (distinct > ErrorConstants.MOST) {
            diagnostics.warning(
                    "too-many-errors",
                    names.method().location(),
                    "the page lists " + distinct + " errors; those after the first " + ErrorConstants.MOST
                            + " arrive as OTHER",
                    null);
        }
    }
}
