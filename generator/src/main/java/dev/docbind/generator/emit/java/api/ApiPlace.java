package dev.docbind.generator.emit.java.api;

import dev.docbind.generator.source.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * What of a documentation a type or a member stands for.
 *
 * @param owner the symbol of the method, or of the type that methods share
 * @param path the path inside it, as {@link dev.docbind.generator.model.FieldPaths} has it; empty for the owner itself
 * @param location the row, of what is no field; null elsewhere
 */
public record ApiPlace(String owner, String path, @Nullable SourceLocation location) {

    ApiPlace(String owner, String path) {
        this(owner, path, null);
    }
}
