package dev.docbind.generator;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.resolve.LeftOut;
import dev.docbind.generator.resolve.Linked;
import dev.docbind.generator.source.DocTree;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Warns of a run that finds nothing where something was asked for: mostly a slip in a folder's or a method's name. */
final class EmptyRunCheck {

    private static final SourceLocation DOCS = SourceLocation.file(".");

    private EmptyRunCheck() {}

    static void report(GenerationRequest request, DocTree docs, Linked linked, Diagnostics diagnostics) {
        if (docs.files().isEmpty() && docs.lost().isEmpty()) {
            diagnostics.warning("docs-empty", DOCS, "the documentation has no page", "pages are files named *.md");
            return;
        }
        List<String> methods = methods(linked);
        for (MethodGlob glob : request.selection().include()) {
            if (methods.stream().noneMatch(glob::matches)) {
                diagnostics.warning(
                        "include-unmatched", DOCS, "no method matches " + glob, "* is one segment, ** any number");
            }
        }
    }

    private static List<String> methods(Linked linked) {
        return Stream.concat(
                        linked.spec().methods().stream().map(Method::name),
                        linked.leftOut().stream().map(LeftOut::method))
                .filter(Objects::nonNull)
                .toList();
    }
}
