package dev.docbind.generator.page.read;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.source.SourceLocation;
import dev.docbind.generator.yfm.condition.ConditionBlock;
import dev.docbind.generator.yfm.cut.CutBlock;
import dev.docbind.generator.yfm.directive.DirectiveBlock;
import dev.docbind.generator.yfm.directive.StrayMarkerBlock;
import dev.docbind.generator.yfm.include.IncludeBlock;
import dev.docbind.generator.yfm.note.NoteBlock;
import dev.docbind.generator.yfm.table.TableBlock;
import dev.docbind.generator.yfm.tabs.TabsBlock;
import org.commonmark.node.CustomBlock;

/** Reads the blocks of the YFM dialect. */
final class YfmBlockReader {

    private YfmBlockReader() {}

    static void read(CustomBlock block, BlockReader reader) {
        if (block instanceof TableBlock unread && unread.isUnread()) {
            reader.keepAsText(unread);
        } else if (block instanceof TableBlock table) {
            reader.add(TableReader.read(table, reader));
        } else if (block instanceof IncludeBlock include) {
            reader.add(include(include, reader.text()));
        } else if (block instanceof StrayMarkerBlock marker) {
            warnOfStrayMarker(marker, reader);
        } else if (block instanceof TabsBlock tabs) {
            warnUnlessClosed(tabs, reader);
            reader.add(TabsReader.read(tabs, reader));
        } else if (block instanceof ConditionBlock condition) {
            ConditionReader.read(condition, reader);
        } else if (block instanceof DirectiveBlock folded) {
            readFolded(folded, reader);
        } else {
            reader.readInto(block);
        }
    }

    /** A note or cut. One that is not closed holds the rest of the page, which must not disappear in it. */
    private static void readFolded(DirectiveBlock block, BlockReader reader) {
        PageText text = reader.text();
        if (!warnUnlessClosed(block, reader)) {
            UnclosedReader.read(block, reader);
        } else if (block instanceof NoteBlock note) {
            reader.add(new Element.Note(
                    note.kind(), note.title(), reader.inside().readChildren(note), text.location(note)));
        } else if (block instanceof CutBlock cut) {
            reader.add(new Element.Cut(cut.title(), reader.inside().readChildren(cut), text.location(cut)));
        }
    }

    /** Warns of a missing end marker. */
    static boolean warnUnlessClosed(DirectiveBlock block, BlockReader reader) {
        if (!block.isClosed()) {
            reader.diagnostics()
                    .warning(
                            "block-unclosed",
                            reader.text().location(block),
                            "{% " + block.name() + " %} has no {% " + block.endName() + " %}; what follows it is kept",
                            null);
        }
        return block.isClosed();
    }

    private static void warnOfStrayMarker(StrayMarkerBlock marker, BlockReader reader) {
        reader.diagnostics()
                .warning(
                        "block-unopened",
                        reader.text().location(marker),
                        "{% " + marker.name() + " %} closes nothing",
                        null);
    }

    private static Element include(IncludeBlock include, PageText text) {
        SourceLocation location = text.location(include);
        int target = text.lines(include).indexOf("](" + include.target());
        return new Element.Include(
                include.label(),
                include.target(),
                include.anchor(),
                include.isWithoutTitle(),
                location,
                location.right(target < 0 ? 0 : target + 2));
    }
}
