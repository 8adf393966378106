package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names inside one level: a repeated one stays once, an odd one is reported. */
public final class RowNames {

    private RowNames() {}

    /** A level, and those below it, with each name once. */
    public static List<FieldNode> checked(List<FieldNode> level, Diagnostics diagnostics) {
        Map<Key, FieldNode> kept = new LinkedHashMap<>();
        for (FieldNode node : level) {
            Key key = new Key(node.name(), node.variant());
            FieldNode first = kept.putIfAbsent(key, node);
            if (first == null) {
                odd(node, diagnostics);
            } else if (!first.documented() && node.documented()) {
                kept.put(key, united(node, first));
            } else {
                diagnostics.warning(
                        "name-repeated",
                        node.row().nameLocation(),
                        node.name() + " is already described in line "
                                + first.location().line(),
                        "the first row is kept");
                kept.put(key, united(first, node));
            }
        }
        List<FieldNode> single = kept.size() < level.size() ? List.copyOf(kept.values()) : level;
        return FieldNode.each(
                single, node -> node.fields().isEmpty() ? node : node.with(checked(node.fields(), diagnostics)));
    }

    private record Key(String name, @Nullable String variant) {}

    private static FieldNode united(FieldNode first, FieldNode again) {
        boolean alike = first.types().equals(again.types()) || !again.documented();
        return alike && first.fields().isEmpty() ? first.with(again.fields()) : first;
    }

    private static boolean isPlain(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) <= ' ' || name.charAt(at) >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static void odd(FieldNode node, Diagnostics diagnostics) {
        if (!isPlain(node.name()) && !node.place().map() && node.documented()) {
            diagnostics.warning(
                    "name-odd",
                    node.row().nameLocation(),
                    "the name \"" + node.name() + "\" has spaces or letters that no wire name has",
                    "it is sent as it is written");
        }
    }
}
