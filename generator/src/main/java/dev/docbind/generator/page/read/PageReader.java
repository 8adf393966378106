package dev.docbind.generator.page.read;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.Page;
import dev.docbind.generator.page.UnclosedFiles;
import dev.docbind.generator.source.SourceFile;
import dev.docbind.generator.yfm.YfmParser;
import java.util.List;

/**
 * Reads pages into located elements. Never throws for bad input: what is wrong becomes a diagnostic. What it keeps
 * between pages depends on none of them, so one reader serves several threads.
 */
public final class PageReader {

    private final YfmParser parser = new YfmParser();
    private final SpanReader spans = new SpanReader(parser);

    /** Reads one page. */
    public Page read(SourceFile file, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        BlockReader reader = new BlockReader(new PageText(file), spans, found);
        List<Element> elements = reader.readChildren(parser.parse(file.text()));
        UnclosedFiles unclosed = reader.unclosed();
        diagnostics.addAll(unclosed.causesAmong(found.sorted()));
        return new Page(file, elements, unclosed);
    }
}
