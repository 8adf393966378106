package dev.docbind.generator.resolve.identity;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.example.CurlCommand;
import dev.docbind.generator.resolve.outline.ElementTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The methods that a page's code calls.
 *
 * @param curl the shell examples' requests
 * @param code the methods that code in any language names, as written
 */
public record PageCalls(List<CurlCommand> curl, List<String> code) {

    private static final Pattern CALL = Pattern.compile(
            "(?i)(?:call|callMethod|callListMethod|fetchListMethod|callBatch|make|callV3|callV2|rest|method)\\s*[(:=]\\s*\\[?"
                    + "\\s*(?:method\\s*[:=]>?\\s*)?(?:[\\w$.]+,\\s*)?['\"]([a-z][\\w]*(?:\\.[\\w]+)*)['\"]");

    /** What a file's name and a method's may differ in. */
    private static final Pattern UNTOLD = Pattern.compile("[^a-z0-9]+");

    /** Reads the calls from all fences of a page. */
    public static PageCalls of(List<Element> elements) {
        List<CurlCommand> curl = new ArrayList<>();
        List<String> code = new ArrayList<>();
        ElementTree.deep(elements, Element.CodeFence.class).forEach(fence -> {
            curl.addAll(CurlCommand.in(fence.text()));
            addNamed(fence.text(), code);
        });
        return new PageCalls(List.copyOf(curl), List.copyOf(code));
    }

    /** Looks for calls where a word begins: a search from every character would cost as much as all other reading. */
    private static void addNamed(String text, List<String> code) {
        Matcher call = CALL.matcher(text);
        for (int at = 0; at < text.length(); at++) {
            boolean wordBegins = Character.isLetter(text.charAt(at))
                    && (at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1)) || text.charAt(at - 1) == '$');
            if (wordBegins && call.region(at, text.length()).lookingAt()) {
                code.add(call.group(1));
                at = call.end() - 1;
            }
        }
    }

    /** Every called method as written, the shell's first. */
    public Stream<String> names() {
        return Stream.concat(curl.stream().map(CurlCommand::method), code.stream());
    }

    /** Whether some example calls the method, without regard to case. */
    public boolean contains(String method) {
        return names().anyMatch(method::equalsIgnoreCase);
    }

    /** Whether the page calls nothing. */
    public boolean isEmpty() {
        return curl.isEmpty() && code.isEmpty();
    }

    /** 3 where an example calls the method under {@code /rest/api/}, else 2. */
    public int restOf(String method) {
        return curl.stream()
                        .filter(command -> command.method().equalsIgnoreCase(method))
                        .anyMatch(command -> command.rest() == 3)
                ? 3
                : 2;
    }

    /** The letters and digits of a name, for comparing a file's name with a method's. */
    static String squeezed(String name) {
        return UNTOLD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
