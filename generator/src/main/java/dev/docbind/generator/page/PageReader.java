package dev.docbind.generator.page;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.source.SourceFile;
import java.util.List;

/** Reads pages into located elements. Never throws for bad input: what is wrong becomes a diagnostic. */
public final class PageReader {

    /** Reads one page. */
    public Page read(SourceFile file, Diagnostics diagnostics) {
        return new Page(file, List.of());
    }
}
