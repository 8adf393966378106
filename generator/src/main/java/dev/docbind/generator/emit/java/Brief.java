package dev.docbind.generator.emit.java;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A first paragraph where nothing follows it: without the sentence that leads to a list or an example. */
final class Brief {

    /** The last sentence, if it ends with a colon; no element begins or ends in it. */
    private static final Pattern LEAD_IN = Pattern.compile("[.!?]\\s+[^.!?<>{}]*:$");

    private Brief() {}

    /** The text without its lead-in; one that is nothing but a lead-in is a sentence like others. */
    static String of(String html) {
        return of(html, "");
    }

    /** The text without its lead-in; one that is nothing but a lead-in says where the rest is. */
    static String of(String html, String rest) {
        if (!html.endsWith(":")) {
            return html;
        }
        Matcher leadIn = LEAD_IN.matcher(html);
        return leadIn.find()
                ? html.substring(0, leadIn.start() + 1)
                : html.substring(0, html.length() - 1).stripTrailing() + (rest.isEmpty() ? "" : " (" + rest + ")");
    }
}
