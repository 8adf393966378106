package dev.docbind.generator.page;

import dev.docbind.generator.source.SourceFile;
import java.util.List;

/**
 * A page as it is written.
 *
 * @param file the text that was read
 * @param elements its blocks, in order
 * @param unclosed the file itself, where a table in it is never closed
 */
public record Page(SourceFile file, List<Element> elements, UnclosedFiles unclosed) {

    public Page {
        elements = List.copyOf(elements);
    }

    /** The page's path, relative to the documentation's root. */
    public String path() {
        return file.path();
    }
}
