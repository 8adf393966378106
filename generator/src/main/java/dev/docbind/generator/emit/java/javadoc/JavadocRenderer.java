package dev.docbind.generator.emit.java.javadoc;

import dev.docbind.generator.emit.java.name.LinkLookups;
import dev.docbind.generator.model.LocalLinks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/**
 * Turns the documentation's Markdown into the HTML of Javadoc. Everything that is not one of a few constructs is text; what
 * the documentation writes as HTML, as a Javadoc tag or as the end of a comment is text, too. A text stands on a page, which the
 * addresses of its links are relative to.
 */
final class JavadocRenderer {

    private static final int LONGEST = 12_000;
    private static final int MOST_BLOCKS = 24;
    private static final Pattern DIRECTIVE =
            Pattern.compile("(?m)\\{%[^%\n]*%}|\\{#[^}\n]*}|^\\s{0,20}(?:#\\||\\|#)\\s*$");

    /** A row of a table inside a cell. */
    private static final Pattern ROW = Pattern.compile("(?m)^[ \\t]*\\|\\|(.*?)\\|\\|[ \\t]*$");

    private final Parser parser =
            Parser.builder().maxOpenBlockParsers(MOST_BLOCKS).build();
    private final Map<List<String>, Parts> parts;
    private final LinkLookups links;

    /** A renderer that links these methods where a text names them. */
    JavadocRenderer(LinkLookups links) {
        this(links, new ConcurrentHashMap<>());
    }

    private JavadocRenderer(LinkLookups links, Map<List<String>, Parts> parts) {
        this.links = links;
        this.parts = parts;
    }

    /** A renderer for another thread, which knows what this one has rendered. */
    JavadocRenderer another(LinkLookups others) {
        return new JavadocRenderer(others, parts);
    }

    /** A method's name, linked where the client has the method. */
    String method(String name, int rest) {
        String link = links.to(name, rest);
        return link == null ? JavadocText.code(name) : link;
    }

    /** The whole text as blocks; empty for a blank one. */
    String blocks(String markdown, String page) {
        return HtmlBlocks.render(parse(markdown), new PageLinks(links, page));
    }

    /** The first paragraph, in one line; empty where the text begins with something else. */
    String summary(String markdown, String page) {
        return parts(markdown, page).summary();
    }

    /** What follows the first paragraph, or everything where the text begins with something else. */
    String rest(String markdown, String page) {
        return parts(markdown, page).rest();
    }

    /** Comments say of a field what its page says several times, and pages repeat each other. */
    private Parts parts(String markdown, String page) {
        // Addresses depend on the page, and the methods that are named on its version of the API.
        String base = markdown.contains("](") || links.restOf(page) != links.restOf("") ? page : "";
        List<String> key = List.of(markdown, base);
        Parts known = parts.get(key);
        if (known == null) {
            LinkLookups own = new LinkLookups(links.links());
            known = Parts.of(parse(markdown), new PageLinks(own, base), own);
            parts.put(key, known);
        }
        links.add(known.lookups());
        return known;
    }

    /** A text in the two parts that comments have room for. */
    private record Parts(String summary, String rest, Set<String> lookups) {

        static Parts of(Node document, PageLinks links, LinkLookups lookups) {
            if (!(document.getFirstChild() instanceof Paragraph paragraph)) {
                return new Parts("", HtmlBlocks.render(document, links), Set.copyOf(lookups.made()));
            }
            paragraph.unlink();
            String summary =
                    InlineHtml.render(paragraph, links).replace('\n', ' ').strip();
            String rest = HtmlBlocks.render(document, links);
            return new Parts(summary, rest, Set.copyOf(lookups.made()));
        }
    }

    private Node parse(String markdown) {
        String kept = markdown.length() > LONGEST ? markdown.substring(0, LONGEST) + "…" : markdown;
        return parser.parse(withoutAsides(withoutDirectives(kept)));
    }

    /** Most texts have none of these characters: to look for those costs less than to look for the patterns. */
    private static String withoutDirectives(String text) {
        boolean some = text.contains("{%") || text.contains("{#") || text.contains("#|") || text.contains("|#");
        return some ? DIRECTIVE.matcher(text).replaceAll("") : text;
    }

    private static String withoutAsides(String text) {
        String plain = LocalLinks.remove(text);
        return plain.contains("||") ? ROW.matcher(plain).replaceAll(row -> item(row.group(1))) : plain;
    }

    private static String item(String cells) {
        return Matcher.quoteReplacement(
                "- " + cells.replaceAll("\\s*\\|\\s*", " — ").strip());
    }

    /** Names in the font of code, with commas. */
    static String codes(List<String> names) {
        return String.join(", ", names.stream().map(JavadocText::code).toList());
    }
}
