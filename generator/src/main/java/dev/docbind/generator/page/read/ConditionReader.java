package dev.docbind.generator.page.read;

import dev.docbind.generator.yfm.condition.ConditionBlock;
import dev.docbind.generator.yfm.directive.StrayMarkerBlock;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/**
 * Reads conditions. What is published only in development is dropped; everything else is kept, since nobody can know here
 * which conditions hold.
 */
final class ConditionReader {

    private static final Pattern DEVELOPMENT = Pattern.compile("build\\s*==\\s*(['\"])dev\\1");

    private ConditionReader() {}

    static void read(ConditionBlock condition, BlockReader reader) {
        boolean kept = !YfmBlockReader.warnUnlessClosed(condition, reader)
                || !DEVELOPMENT.matcher(condition.expression()).matches();
        BlockReader inside = reader.inside();
        if (kept) {
            dropElse(condition);
        } else {
            dropThen(condition);
        }
        inside.readChildren(condition).forEach(reader::add);
    }

    /** Keeps both branches and takes the marker between them away. */
    private static void dropElse(Node condition) {
        for (Node child = condition.getFirstChild(); child != null; child = child.getNext()) {
            if (isElse(child)) {
                child.unlink();
                return;
            }
        }
    }

    /** Takes everything away up to the marker between the branches, or everything where there is none. */
    private static void dropThen(Node condition) {
        for (Node child = condition.getFirstChild(); child != null; child = condition.getFirstChild()) {
            child.unlink();
            if (isElse(child)) {
                return;
            }
        }
    }

    private static boolean isElse(Node child) {
        return child instanceof StrayMarkerBlock marker && marker.name().equals("else");
    }
}
