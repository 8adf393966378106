package dev.docbind.generator.yfm;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Resolves {@code [text][label]} by the definitions of the whole page. Cells are parsed on their own and would not see
 * definitions that stand at the end of the page.
 */
final class PageLinks implements LinkProcessor {

    private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[([^\\[\\]\n]{1,999})]:[ \\t]*(\\S+)");
    private static final String LABEL_END = "]:";
    private static final Pattern WHITESPACE = Pattern.compile("\\s+");

    private final Map<String, String> targets;

    PageLinks(Map<String, String> targets) {
        this.targets = targets;
    }

    /** Whether something in a page looks like the definition of a link. */
    static boolean mayDefineLinks(String text) {
        return text.contains(LABEL_END);
    }

    /** The definitions of a page; of two with one label the first counts. */
    static PageLinks of(String text) {
        Map<String, String> targets = new HashMap<>();
        Matcher definition = DEFINITION.matcher(text);
        int end = text.indexOf(LABEL_END);
        while (end >= 0) {
            int line = text.lastIndexOf('\n', end) + 1;
            if (definition.region(line, text.length()).lookingAt()) {
                targets.putIfAbsent(normal(definition.group(1)), definition.group(2));
            }
            int next = text.indexOf('\n', end);
            end = next < 0 ? -1 : text.indexOf(LABEL_END, next);
        }
        return new PageLinks(targets);
    }

    boolean isEmpty() {
        return targets.isEmpty();
    }

    @Override
    public @Nullable LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (targets.isEmpty() || link.marker() != null || link.destination() != null) {
            return LinkResult.none();
        }
        String label = link.label();
        String target = targets.get(normal(label == null || label.isEmpty() ? link.text(scanner) : label));
        return target == null ? LinkResult.none() : LinkResult.wrapTextIn(new Link(target, null), scanner.position());
    }

    private static String normal(String label) {
        return WHITESPACE.matcher(label.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
