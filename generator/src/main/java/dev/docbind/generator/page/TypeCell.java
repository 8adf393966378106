package dev.docbind.generator.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The types of a field.
 *
 * @param words the type words in order, links and backticks dropped
 * @param target the target of the first link with an anchor, else of the first link, null where there is none
 * @param prose lines that are no types but text that belongs to the description
 */
record TypeCell(List<String> words, @Nullable String target, List<String> prose) {

    /** Reads the lines that hold types. */
    static TypeCell read(List<List<Span>> lines) {
        TypeWords words = new TypeWords();
        lines.forEach(words::line);
        return words.cell();
    }

    /** Reads a cell that holds nothing but types. */
    static TypeCell read(Element.Cell cell) {
        TypeWords words = new TypeWords();
        for (Element element : cell.content()) {
            if (element instanceof Element.Paragraph paragraph) {
                SpanLines.of(paragraph.text().spans()).forEach(words::line);
            }
        }
        return words.cell();
    }
}
