package dev.docbind.generator.resolve.field.child;

import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.source.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows that state a type without a name, such as {@code entity[]}: alternatives of the field whose table lists them. */
final class Nameless {

    private Nameless() {}

    /** A field with what its alternatives' types consist of; several alternatives of one type give it once. */
    static FieldNode dissolved(FieldNode node) {
        if (node.fields().isEmpty()) {
            return node;
        }
        Map<Place, FieldNode> fields = new LinkedHashMap<>();
        boolean named = true;
        for (FieldNode child : node.fields()) {
            boolean nameless = child.name().equals(FieldNode.NAMELESS);
            named &= !nameless;
            List<FieldNode> rows = nameless ? child.fields() : List.of(child);
            rows.forEach(row -> fields.putIfAbsent(new Place(row.location(), row.name()), row));
        }
        return named && fields.size() == node.fields().size() ? node : node.with(List.copyOf(fields.values()));
    }

    private record Place(SourceLocation location, String name) {}
}
