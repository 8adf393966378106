package dev.docbind.generator.resolve.example;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.source.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Places inside a fence, as places of the page. */
final class FencePlace {

    private FencePlace() {}

    /** The place of a line and column of a text that begins at an offset of the fence's code. */
    static SourceLocation at(Element.CodeFence fence, int offset, int line, int column) {
        String before = fence.text().substring(0, Math.min(offset, fence.text().length()));
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        int inLine = line > 1 ? 0 : before.length() - (before.lastIndexOf('\n') + 1);
        SourceLocation fenced = fence.location();
        int indent = Math.max(0, fenced.column() - 1);
        SourceLocation place = SourceLocation.of(fenced.path(), fenced.line() + lines + line, indent + inLine + column);
        @Nullable SourceLocation include = fenced.includedFrom();
        return include == null ? place : place.within(include);
    }
}
