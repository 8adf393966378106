package dev.docbind.generator.yfm;

import dev.docbind.generator.yfm.anchor.HeadingAnchor;
import dev.docbind.generator.yfm.condition.ConditionBlock;
import dev.docbind.generator.yfm.cut.CutBlock;
import dev.docbind.generator.yfm.directive.DirectiveBlock;
import dev.docbind.generator.yfm.directive.StrayMarkerBlock;
import dev.docbind.generator.yfm.include.IncludeBlock;
import dev.docbind.generator.yfm.note.NoteBlock;
import dev.docbind.generator.yfm.table.TableBlock;
import dev.docbind.generator.yfm.table.TableCell;
import dev.docbind.generator.yfm.table.TableRow;
import dev.docbind.generator.yfm.tabs.TabBlock;
import java.util.stream.Collectors;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Prints what the parser makes of a text: one block a line, with the spans {@code line:column+length} of each. */
public final class YfmTree {

    private final StringBuilder printed = new StringBuilder();

    private YfmTree() {}

    /** The blocks of a text, children indented by a space. */
    public static String of(String text) {
        YfmTree tree = new YfmTree();
        tree.printChildren(new YfmParser().parse(text), "");
        return tree.printed.toString();
    }

    private void printChildren(Node parent, String indent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Block || child instanceof HeadingAnchor) {
                printed.append(indent)
                        .append(child.getClass().getSimpleName())
                        .append(details(child))
                        .append(spans(child))
                        .append('\n');
                printChildren(child, indent + " ");
            }
        }
    }

    private static String spans(Node node) {
        return node.getSourceSpans().stream().map(YfmTree::span).collect(Collectors.joining());
    }

    private static String span(SourceSpan span) {
        return " " + (span.getLineIndex() + 1) + ":" + (span.getColumnIndex() + 1) + "+" + span.getLength();
    }

    private static String details(Node node) {
        String details = "";
        if (node instanceof NoteBlock note) {
            details = "(" + note.kind() + ", " + note.title() + ")";
        } else if (node instanceof CutBlock cut) {
            details = "(" + cut.title() + ")";
        } else if (node instanceof ConditionBlock condition) {
            details = "(" + condition.expression() + ")";
        } else if (node instanceof TabBlock tab) {
            details = "(" + tab.label() + ")";
        } else if (node instanceof TableCell cell) {
            details = "(" + cell.markdown().replace("\n", "⏎") + ")";
        } else if (node instanceof IncludeBlock include) {
            details = "(" + include.label() + ", " + include.target() + ", " + include.anchor() + ", "
                    + include.isWithoutTitle() + ")";
        } else if (node instanceof HeadingAnchor anchor) {
            details = "(" + anchor.name() + ")";
        } else if (node instanceof StrayMarkerBlock marker) {
            details = "(" + marker.name() + ")";
        }
        return details + (isOpen(node) ? " open" : "");
    }

    private static boolean isOpen(Node node) {
        return (node instanceof DirectiveBlock block && !block.isClosed())
                || (node instanceof TableBlock table && !table.isClosed())
                || (node instanceof TableRow row && !row.isClosed());
    }
}
