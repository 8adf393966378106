package dev.docbind.generator.page;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.source.DocTree;
import dev.docbind.generator.source.SourceFile;
import dev.docbind.generator.yfm.YfmParser;
import java.util.List;

/**
 * Reads pages into located elements. Never throws for bad input: what is wrong becomes a diagnostic. Keeps nothing between
 * pages, so one reader serves several threads.
 */
public final class PageReader {

    private final YfmParser parser = new YfmParser();

    /** Reads one page. */
    public Page read(SourceFile file, Diagnostics diagnostics) {
        BlockReader reader = new BlockReader(new PageText(file), diagnostics);
        return new Page(file, reader.readChildren(parser.parse(file.text())));
    }

    /** Reads all pages, in the order of the tree. */
    public List<Page> readAll(DocTree docs, Diagnostics diagnostics) {
        return docs.files().stream().map(file -> read(file, diagnostics)).toList();
    }
}
