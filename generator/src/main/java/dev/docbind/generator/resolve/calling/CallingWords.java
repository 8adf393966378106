package dev.docbind.generator.resolve.calling;

import dev.docbind.generator.language.Phrase;
import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.Span;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The wordings that say how a method is called. */
final class CallingWords {

    private static final Phrase ORDER = Vocabulary.installed().phrase(Term.ORDER);
    private static final Pattern PARAMETERS = Vocabulary.installed().pattern(Term.ORDERED);
    private static final Pattern DEMAND = Vocabulary.installed().pattern(Term.DEMANDED);
    private static final Pattern FILE = Vocabulary.installed().pattern(Term.ANSWERS_WITH_FILE);

    private CallingWords() {}

    /** Whether a paragraph demands that parameters keep their order. Code is a name, as that of the parameter {@code order}. */
    static boolean demandOrder(Element.Paragraph paragraph) {
        if (!ORDER.mayStandIn(paragraph.text().plain())) {
            return false;
        }
        String text = paragraph.text().spans().stream()
                .filter(span -> !(span instanceof Span.Code))
                .map(CallingWords::plain)
                .collect(Collectors.joining(" "));
        return ORDER.find(text) != null
                && PARAMETERS.matcher(text).find()
                && DEMAND.matcher(text).find();
    }

    /** Whether a paragraph says that the answer is a file. */
    static boolean giveFile(Element.Paragraph paragraph) {
        return FILE.matcher(paragraph.text().plain()).find();
    }

    private static String plain(Span span) {
        StringBuilder text = new StringBuilder();
        span.appendPlain(text);
        return text.toString();
    }
}
