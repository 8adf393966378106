package dev.docbind.generator.page.read;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.yfm.anchor.TrailingAttributes;
import dev.docbind.generator.yfm.tabs.TabBlock;
import dev.docbind.generator.yfm.tabs.TabsBlock;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/** Reads list tabs. */
final class TabsReader {

    private TabsReader() {}

    static Element read(TabsBlock tabs, BlockReader reader) {
        PageText text = reader.text();
        List<Element.Tab> read = new ArrayList<>();
        for (Node child = tabs.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TabBlock tab) {
                String label = TrailingAttributes.of(tab.label()).text();
                read.add(new Element.Tab(label, reader.inside().readChildren(tab), text.location(tab)));
            } else {
                readBetween(child, reader);
            }
        }
        return new Element.Tabs(List.copyOf(read), text.location(tabs), tabs.isClosed() ? text.end(tabs) : null);
    }

    /** What stands before the first tab belongs to none of them: it is kept in front of the tabs. */
    private static void readBetween(Node child, BlockReader reader) {
        reader.diagnostics().warning("tab-missing", reader.text().location(child), "this text belongs to no tab", null);
        child.accept(reader);
    }
}
