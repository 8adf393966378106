package dev.docbind.generator.page;

import dev.docbind.generator.source.SourceLocation;
import java.util.List;

/**
 * Where the words of a row stand: its name, and its types behind it or in a cell of their own.
 *
 * @param name the text that holds the name
 * @param types the text that holds the types, the same one where they stand together
 * @param row the place of a word that is not written as it is read
 */
public record WordPlaces(List<Element.Paragraph> name, List<Element.Paragraph> types, SourceLocation row) {

    /** The words of a bullet, which all stand in its first paragraph. */
    public static WordPlaces of(Element.Item bullet) {
        List<Element.Paragraph> text = paragraphs(bullet.content());
        return new WordPlaces(text, text, bullet.location());
    }

    /** The words of two cells, which may be the same. */
    public static WordPlaces of(Element.Cell name, Element.Cell types, Element.Row row) {
        return new WordPlaces(paragraphs(name.content()), paragraphs(types.content()), row.location());
    }

    private static List<Element.Paragraph> paragraphs(List<Element> content) {
        if (content.size() == 1) {
            return content.get(0) instanceof Element.Paragraph paragraph ? List.of(paragraph) : List.of();
        }
        return content.stream()
                .filter(Element.Paragraph.class::isInstance)
                .map(Element.Paragraph.class::cast)
                .toList();
    }

    /** Where the name stands; one that joins two begins where the first of them does. */
    public SourceLocation ofName(String word) {
        for (Element.Paragraph paragraph : name) {
            WrittenWord found = WrittenWord.find(word, paragraph.text().markdown(), 0);
            if (found != null) {
                return found.in(paragraph);
            }
        }
        int joined = word.indexOf('|');
        if (joined > 0) {
            return ofName(word.substring(0, joined));
        }
        return name.isEmpty() ? row : name.get(0).location();
    }

    /** Where a type word stands; the name itself may be the same word. */
    public SourceLocation ofType(String word, String nameBefore) {
        for (Element.Paragraph paragraph : types) {
            String text = paragraph.text().markdown();
            WrittenWord before = name.equals(types) ? WrittenWord.find(nameBefore, text, 0) : null;
            WrittenWord found = WrittenWord.find(word.replace("[]", ""), text, before == null ? 0 : before.end());
            if (found != null) {
                return found.in(paragraph);
            }
        }
        return ofName(nameBefore);
    }
}
