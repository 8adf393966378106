package dev.docbind.generator.yfm;

import dev.docbind.generator.yfm.anchor.internal.HeadingAnchorProcessor;
import dev.docbind.generator.yfm.condition.internal.ConditionBlockFactory;
import dev.docbind.generator.yfm.cut.internal.CutBlockFactory;
import dev.docbind.generator.yfm.directive.internal.StrayMarkerFactory;
import dev.docbind.generator.yfm.include.internal.IncludeBlockFactory;
import dev.docbind.generator.yfm.note.internal.NoteBlockFactory;
import dev.docbind.generator.yfm.table.internal.CellBlockFactory;
import dev.docbind.generator.yfm.table.internal.TableBlockFactory;
import dev.docbind.generator.yfm.tabs.internal.TabBlockFactory;
import dev.docbind.generator.yfm.tabs.internal.TabsBlockFactory;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Parses Markdown with the YFM constructs that the documentation uses. Each block of the result carries its source spans,
 * those inside the cells of a table included. Safe for use by several threads.
 */
public final class YfmParser {

    /** How deep blocks may be nested before their text stays plain. */
    public static final int NESTING_LIMIT = 32;

    /**
     * How deep tables may be nested before the inner ones stay unread. Their text is parsed once for each table around
     * it, so this bounds the work and the memory.
     */
    public static final int TABLE_NESTING_LIMIT = 6;

    /** A list is two of the parser's blocks; one more level lets the reader of the tree see that there is too much. */
    private static final int OPEN_BLOCKS = 2 * NESTING_LIMIT + 4;

    private final Parser plain = pageParser(new PageLinks(Map.of()));

    /** Parses a page. Never fails: whatever is no construct is text. */
    public Node parse(String text) {
        PageLinks links = PageLinks.of(text);
        return (links.isEmpty() ? plain : pageParser(links)).parse(text);
    }

    private static Parser pageParser(PageLinks links) {
        Parser withoutTables = cellParser(TableBlockFactory.leavingUnread(), links);
        Parser cells = withoutTables;
        for (int level = 1; level < TABLE_NESTING_LIMIT; level++) {
            cells = cellParser(TableBlockFactory.reading(cells, withoutTables), links);
        }
        return yfm(Parser.builder(), TableBlockFactory.reading(cells, withoutTables), links)
                .maxOpenBlockParsers(OPEN_BLOCKS)
                .build();
    }

    /** The cell itself is one more block. */
    private static Parser cellParser(TableBlockFactory tables, PageLinks links) {
        Parser.Builder builder = Parser.builder().customBlockParserFactory(new CellBlockFactory());
        return yfm(builder, tables, links).maxOpenBlockParsers(OPEN_BLOCKS + 1).build();
    }

    private static Parser.Builder yfm(Parser.Builder builder, TableBlockFactory tables, PageLinks links) {
        return builder.includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxInlineNesting(NESTING_LIMIT)
                .customBlockParserFactory(tables)
                .customBlockParserFactory(new TabBlockFactory())
                .customBlockParserFactory(new TabsBlockFactory())
                .customBlockParserFactory(new NoteBlockFactory())
                .customBlockParserFactory(new CutBlockFactory())
                .customBlockParserFactory(new IncludeBlockFactory())
                .customBlockParserFactory(new ConditionBlockFactory())
                .customBlockParserFactory(new StrayMarkerFactory())
                .linkProcessor(links)
                .postProcessor(new HeadingAnchorProcessor());
    }
}
