package dev.docbind.generator;

import dev.docbind.generator.compare.DifferenceKind;
import dev.docbind.generator.compare.SpecDifference;
import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.diagnostic.OneLine;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a method in which two documentations of one API differ.
 *
 * @param severity a WARNING for what a portal knows better than one of the two, a NOTE for examples and for how texts are understood
 * @param kind the stable name of the kind of fact, such as {@code parameter-type}
 * @param method the method
 * @param rest 2, or 3 where it is one of REST 3.0
 * @param subject what it is about, inside the method, such as the path of a field; may be empty
 * @param here what the first documentation has, null where it has nothing of the kind
 * @param there what the second documentation has, null where it has nothing of the kind
 * @param place where that stands in the first, or should stand; null where it has no such method
 * @param placeThere where that stands in the second, or should stand; null where it has no such method
 */
public record Difference(
        Problem.Severity severity,
        String kind,
        String method,
        int rest,
        String subject,
        @Nullable String here,
        @Nullable String there,
        @Nullable Place place,
        @Nullable Place placeThere) {

    static Difference of(SpecDifference found) {
        return new Difference(
                found.kind().isOnTheWire() ? Problem.Severity.WARNING : Problem.Severity.NOTE,
                found.kind().label(),
                found.method(),
                found.rest(),
                found.subject(),
                found.here(),
                found.there(),
                Place.of(found.place()),
                Place.of(found.placeThere()));
    }

    /** The names of all kinds. */
    public static List<String> kinds() {
        return Stream.of(DifferenceKind.values()).map(DifferenceKind::label).toList();
    }

    /** What the two have, one line. */
    public String message() {
        String about = subject.isEmpty() ? method : method + " " + subject;
        String both = here == null
                ? there + " only there"
                : here + (there == null ? " only here" : " here, " + there + " there");
        return OneLine.of(about + ": " + both);
    }

    /** {@code path:line:col: warning: message [kind] (there: path:line:col)}. */
    @Override
    public String toString() {
        String hint = placeThere == null ? null : "there: " + placeThere;
        return Diagnostic.line(
                place == null ? SourceLocation.file("-") : place.location(),
                severity.label(),
                message(),
                kind,
                hint,
                null);
    }

    /**
     * A place in a documentation.
     *
     * @param path the page, relative to the documentation's root
     * @param line counted from 1
     * @param column counted from 1; 0 where the whole line is meant
     */
    public record Place(String path, int line, int column) {

        private static @Nullable Place of(@Nullable SourceLocation location) {
            return location == null ? null : new Place(location.path(), location.line(), location.column());
        }

        private SourceLocation location() {
            return SourceLocation.of(path, line, column);
        }

        /** {@code path:line:col}. */
        @Override
        public String toString() {
            return location().toString();
        }
    }
}
