package dev.docbind.generator.emit.java;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A first paragraph where nothing follows it: without the sentence that leads to a list or an example. */
final class Summaries {

    private static final String REST = " (see its setter)";

    /** The last sentence, if it ends with a colon; no element begins or ends in it. */
    private static final Pattern LEAD_IN = Pattern.compile("[.!?](?:<br>)?\\s+[^.!?<>{}]*:$");

    /** The words that announce a form or values. */
    private static final Pattern ANNOUNCEMENT = Pattern.compile("(?iu)[,;.]?\\s*(?<!\\p{L})(?:possible (?:values|types)"
            + "|(?:in|of) the (?:following )?(?:form|format|structure)(?: of a structure)?|as a structure"
            + "|(?<=(?:object|array|list|объект|массив|список) )(?:format|формат[ае]?)"
            + "|(?:в|в виде|в следующем|следующего) (?:структуры|формат[ае]?|виде)|возможные значения)$");

    /** What says no more than the type does. */
    private static final Pattern SHAPE =
            Pattern.compile("(?iu)(?:(?:an? )?(?:object|array|list)|объект|массив|список)?");

    private Summaries() {}

    /** The text without its lead-in; one that is nothing but a lead-in is a sentence like others. */
    static String of(String html) {
        return of(html, "");
    }

    /** The text with a remark at its end, before the colon if it has one. */
    static String before(String html, String remark) {
        return html.endsWith(":") ? html.substring(0, html.length() - 1) + remark + ":" : html + remark;
    }

    /** The text without its lead-in; one that is nothing but a lead-in says where the rest is. */
    private static String of(String html, String rest) {
        if (!html.endsWith(":")) {
            return html;
        }
        Matcher leadIn = LEAD_IN.matcher(html);
        return leadIn.find()
                ? html.substring(0, leadIn.start() + 1)
                : html.substring(0, html.length() - 1).stripTrailing() + rest;
    }

    /**
     * The text where the setter says more: without its lead-in, and without the words that announce what follows there. Where
     * nothing is left but the shape of the value, the other text stands for it.
     */
    static String atSetter(String html, String otherwise) {
        String text = of(html, REST);
        if (!text.endsWith(REST)) {
            return text;
        }
        String lead = text.substring(0, text.length() - REST.length());
        String kept = ANNOUNCEMENT.matcher(lead).replaceFirst("").strip();
        return (SHAPE.matcher(kept).matches() ? otherwise : kept) + REST;
    }
}
