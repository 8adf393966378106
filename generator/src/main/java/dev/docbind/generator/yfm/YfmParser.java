package dev.docbind.generator.yfm;

import dev.docbind.generator.yfm.anchor.internal.HeadingAnchorProcessor;
import dev.docbind.generator.yfm.condition.internal.ConditionBlockFactory;
import dev.docbind.generator.yfm.cut.internal.CutBlockFactory;
import dev.docbind.generator.yfm.directive.internal.StrayMarkerFactory;
import dev.docbind.generator.yfm.include.internal.IncludeBlockFactory;
import dev.docbind.generator.yfm.inline.InlineText;
import dev.docbind.generator.yfm.inline.internal.DeferringInlineParser;
import dev.docbind.generator.yfm.inline.internal.InlineParserTap;
import dev.docbind.generator.yfm.note.internal.NoteBlockFactory;
import dev.docbind.generator.yfm.table.internal.CellBlockFactory;
import dev.docbind.generator.yfm.table.internal.TableBlockFactory;
import dev.docbind.generator.yfm.tabs.internal.TabBlockFactory;
import dev.docbind.generator.yfm.tabs.internal.TabsBlockFactory;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

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

    private static final PageLinks NO_LINKS = new PageLinks(Map.of());

    private final DeferringInlineParser inlines =
            new DeferringInlineParser(InlineParserTap.of(inlines(Parser.builder(), NO_LINKS)));
    private final Parser deferring = pageParser(NO_LINKS, inlines);
    private final Parser plain = pageParser(NO_LINKS, null);

    /**
     * Parses a page. Never fails: whatever is no construct is text. A paragraph may hold an {@link InlineText}, for
     * {@link #parseInlines}.
     */
    public Node parse(String text) {
        // What parses texts later knows no definitions of links: those of a page are gone with its tree.
        if (!PageLinks.mayDefineLinks(text)) {
            return deferring.parse(text);
        }
        PageLinks links = PageLinks.of(text);
        return (links.isEmpty() ? plain : pageParser(links, null)).parse(text);
    }

    /** Parses the text of an {@link InlineText}: a node that has the inline nodes as its children. */
    public Node parseInlines(String text) {
        return inlines.parse(text);
    }

    private static Parser pageParser(PageLinks links, @Nullable DeferringInlineParser inlines) {
        Parser withoutTables = cellParser(TableBlockFactory.leavingUnread(), links, inlines);
        Parser cells = withoutTables;
        for (int level = 1; level < TABLE_NESTING_LIMIT; level++) {
            cells = cellParser(TableBlockFactory.reading(cells, withoutTables, inlines), links, inlines);
        }
        return yfm(Parser.builder(), TableBlockFactory.reading(cells, withoutTables, inlines), links, inlines)
                .maxOpenBlockParsers(OPEN_BLOCKS)
                .build();
    }

    /** The cell itself is one more block. */
    private static Parser cellParser(
            TableBlockFactory tables, PageLinks links, @Nullable DeferringInlineParser inlines) {
        Parser.Builder builder = Parser.builder().customBlockParserFactory(new CellBlockFactory());
        return yfm(builder, tables, links, inlines)
                .maxOpenBlockParsers(OPEN_BLOCKS + 1)
                .build();
    }

    private static Parser.Builder yfm(
            Parser.Builder builder,
            TableBlockFactory tables,
            PageLinks links,
            @Nullable DeferringInlineParser inlines) {
        return inlines(builder, links)
                .inlineParserFactory(inlines == null ? null : context -> inlines)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .customBlockParserFactory(tables)
                .customBlockParserFactory(new TabBlockFactory())
                .customBlockParserFactory(new TabsBlockFactory())
                .customBlockParserFactory(new NoteBlockFactory())
                .customBlockParserFactory(new CutBlockFactory())
                .customBlockParserFactory(new IncludeBlockFactory())
                .customBlockParserFactory(new ConditionBlockFactory())
                .customBlockParserFactory(new StrayMarkerFactory())
                .postProcessor(new HeadingAnchorProcessor());
    }

    private static Parser.Builder inlines(Parser.Builder builder, PageLinks links) {
        return builder.maxInlineNesting(NESTING_LIMIT).linkProcessor(links);
    }
}
