package dev.docbind.generator.diff.spec;

import dev.docbind.generator.diff.DocsPlace;
import org.jspecify.annotations.Nullable;

/**
 * What of a documentation a change of Java comes from.
 *
 * @param owner what it belongs to
 * @param path the path inside it, in the old documentation where that has it; empty for the owner itself
 * @param field the field at that path, null where there is none
 * @param row the row, of what is no field; null elsewhere
 */
record Cause(
        OwnerPair owner,
        String path,
        @Nullable FieldPair field,
        @Nullable DocsPlace row) {

    Cause(OwnerPair owner, String path, @Nullable FieldPair field) {
        this(owner, path, field, null);
    }

    String symbol() {
        return path.isEmpty() ? owner.symbol() : owner.symbol() + "#" + path;
    }
}
