package dev.docbind.generator.compare;

import dev.docbind.generator.source.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a method in which two specs differ.
 *
 * @param kind what kind of fact it is
 * @param method the method's name
 * @param rest the method's version
 * @param subject what it is about, inside the method: the path of a field, a code; empty where the method itself is meant
 * @param here what the first spec has; null where it has nothing of the kind
 * @param there what the second spec has; null where it has nothing of the kind
 * @param place where it stands in the first, or should stand; null where that has no such method
 * @param placeThere where it stands in the second, or should stand; null where that has no such method
 */
public record SpecDifference(
        DifferenceKind kind,
        String method,
        int rest,
        String subject,
        @Nullable String here,
        @Nullable String there,
        @Nullable SourceLocation place,
        @Nullable SourceLocation placeThere) {}
