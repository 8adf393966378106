package dev.docbind.generator.resolve.identity;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.example.CurlCommand;
import dev.docbind.generator.resolve.outline.ElementTree;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The methods that a page's code calls.
 *
 * @param fences the requests of each shell example that makes any
 * @param curl all of them
 * @param code the methods that code in any language names, as written
 */
public record PageCalls(
        IdentityHashMap<Element.CodeFence, List<CurlCommand>> fences, List<CurlCommand> curl, List<String> code) {

    private static final Set<String> CALL_WORDS = Set.of(
            "call",
            "callmethod",
            "calllistmethod",
            "fetchlistmethod",
            "callbatch",
            "make",
            "callv3",
            "callv2",
            "rest",
            "method");
    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_WORD = 15;

    /** From such a word to the name that it calls. */
    private static final Pattern CALL = Pattern.compile("\\b\\w+\\s*[(:=]\\s*\\[?"
            + "\\s*(?:(?i:method)\\s*[:=]>?\\s*)?(?:[\\w$.]+,\\s*)?['\"]([A-Za-z][\\w]*(?:\\.[\\w]+)*)['\"]");

    /** What a file's name and a method's may differ in. */
    private static final Pattern OTHER_CHARACTER = Pattern.compile("[^a-z0-9]+");

    /** Reads the calls from all fences of a page. */
    public static PageCalls of(List<Element> elements) {
        IdentityHashMap<Element.CodeFence, List<CurlCommand>> fences = new IdentityHashMap<>();
        List<CurlCommand> curl = new ArrayList<>();
        List<String> code = new ArrayList<>();
        char[] characters = new char[0];
        for (Element.CodeFence fence : ElementTree.deep(elements, Element.CodeFence.class)) {
            String text = fence.text();
            characters = characters.length < text.length() ? new char[text.length()] : characters;
            List<CurlCommand> commands = CurlCommand.in(text);
            if (!commands.isEmpty()) {
                fences.put(fence, commands);
                curl.addAll(commands);
            }
            addNamed(text, characters, code);
        }
        return new PageCalls(fences, List.copyOf(curl), List.copyOf(code));
    }

    /**
     * Looks for a call before each quoted word, back to the quote before it: a search from every character would cost
     * as much as all other reading.
     *
     * @param characters has room for the text
     */
    private static void addNamed(String text, char[] characters, List<String> code) {
        int length = text.length();
        text.getChars(0, length, characters, 0);
        int before = -1;
        int open = quote(characters, 0, length);
        int close = quote(characters, open + 1, length);
        Matcher call = CALL.matcher(close < length ? text : "").useTransparentBounds(true);
        while (close < length) {
            if (Character.isLetter(characters[open + 1])) {
                addNamed(call, characters, before + 1, open, close, code);
            }
            before = open;
            open = close;
            close = quote(characters, close + 1, length);
        }
    }

    private static void addNamed(Matcher call, char[] characters, int from, int open, int close, List<String> code) {
        for (int at = from; at < open; at++) {
            char c = characters[at];
            if (c == '(' || c == ':' || c == '=') {
                int start = callWord(characters, from, at);
                if (start < at && call.region(start, close + 1).lookingAt()) {
                    code.add(call.group(1));
                    return;
                }
            }
        }
    }

    /** Where the word before {@code at} begins, if it is one that calls; else {@code at}. */
    private static int callWord(char[] characters, int from, int at) {
        int end = at;
        while (end > from && Character.isWhitespace(characters[end - 1])) {
            end--;
        }
        int start = end;
        while (start > from && Character.isLetterOrDigit(characters[start - 1])) {
            start--;
        }
        boolean calls = end - start >= SHORTEST_WORD
                && end - start <= LONGEST_WORD
                && CALL_WORDS.contains(new String(characters, start, end - start).toLowerCase(Locale.ROOT));
        return calls ? start : at;
    }

    private static int quote(char[] characters, int from, int length) {
        int at = from;
        while (at < length && characters[at] != '"' && characters[at] != '\'') {
            at++;
        }
        return at;
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
        return OTHER_CHARACTER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
