package dev.docbind.generator.run;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.source.SourceLocation;
import dev.docbind.generator.source.tree.DocTree;
import java.util.Collection;
import java.util.List;

/** Warns of a run that finds nothing where something was asked for: mostly a slip in a folder's or a method's name. */
public final class EmptyRunCheck {

    private static final SourceLocation DOCS = SourceLocation.file(".");

    private EmptyRunCheck() {}

    /**
     * Warns where the documentation has no page, else of each pattern.
     *
     * @param unmatched the patterns that match no method
     */
    public static void report(DocTree docs, Collection<?> unmatched, Diagnostics diagnostics) {
        if (docs.paths().isEmpty() && docs.lost().isEmpty()) {
            diagnostics.warning("docs-empty", DOCS, "the documentation has no page", "pages are files named *.md");
            return;
        }
        for (Object glob : unmatched) {
            List<String> near = TitledNames.nearest(docs.files(), glob.toString());
            diagnostics.warning(
                    "include-unmatched",
                    DOCS,
                    "no method matches " + glob,
                    near.isEmpty()
                            ? "* is one segment, ** any number"
                            : "there is " + String.join(", ", near) + "; * is one segment, ** any number");
        }
    }
}
