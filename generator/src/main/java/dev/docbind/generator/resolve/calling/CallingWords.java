package dev.docbind.generator.resolve.calling;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.Span;
import dev.docbind.generator.resolve.text.Phrase;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The wordings, of either language, that say how a method is called. */
final class CallingWords {

    private static final String FLAGS = "(?iu)";
    private static final Phrase ORDER = Phrase.of(
            FLAGS
                    + "\\b(?:order|sequence) (?:of |in )|\\bparameter order\\b|\\bin order\\b|поряд(?:ок|ка|ке|ком)(?!\\p{L})",
            "order",
            "sequence",
            "поряд");
    private static final Pattern PARAMETERS =
            Pattern.compile(FLAGS + "\\b(?:parameters?|arguments?)\\b|параметр|аргумент");
    private static final Pattern DEMAND = Pattern.compile(FLAGS
            + "\\b(?:mandatory|essential|required|necessary|important|must|should|violated|otherwise|according)\\b"
            + "|обязательн|нарушен|нарушить|иначе|важно|необходимо|нужно");
    private static final Pattern FILE = Pattern.compile(FLAGS
            + "\\bnot (?:a )?JSON\\b|не JSON\\b"
            + "|\\bfile is (?:returned|sent)\\b|\\breturns? (?:a|the) file\\b|\\b(?:body|contents?) of the file\\b"
            + "|приходит (?:сам )?файл|возвраща\\p{L}+ (?:сам )?файл|файл возвращается");

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
