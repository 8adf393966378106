package dev.docbind.generator.source;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A place in the documentation.
 *
 * @param path the file, relative to the documentation's root, with {@code /} between its parts
 * @param line the line, counted from 1; 0 where a whole file is meant
 * @param column the column in UTF-16 units, counted from 1; 0 where a whole line is meant
 * @param includedFrom the place of the include that brought the text in, null for text that stands in its own page
 */
public record SourceLocation(
        String path, int line, int column, @Nullable SourceLocation includedFrom)
        implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::path)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column);

    /** A place in a file that nothing includes. */
    public static SourceLocation of(String path, int line, int column) {
        return new SourceLocation(path, line, column, null);
    }

    /** The whole of a file. */
    public static SourceLocation file(String path) {
        return of(path, 0, 0);
    }

    /** The same place, reached through an include. */
    public SourceLocation within(SourceLocation include) {
        return new SourceLocation(path, line, column, include);
    }

    /** The place that many columns further right in the same line. */
    public SourceLocation right(int columns) {
        return columns == 0 ? this : new SourceLocation(path, line, column + columns, includedFrom);
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:col}, as compilers print it. */
    @Override
    public String toString() {
        if (line == 0) {
            return path;
        }
        return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
    }
}
