package dev.docbind.generator.resolve.example;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request that a shell example makes.
 *
 * @param method the method that the address ends with, without {@code .json}
 * @param rest 3 for an address under {@code /rest/api/}, else 2
 * @param body the text after {@code -d}, null where there is none
 * @param bodyOffset where the body begins inside the example
 */
public record CurlCommand(String method, int rest, @Nullable String body, int bodyOffset) {

    private static final String NAME = "curl";
    /** Some examples leave the command's name to the fence's language and begin with its options. */
    private static final Pattern OPTIONS = Pattern.compile("\\s*-(?:X|H|d)\\s");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s'\"]*");
    private static final String REST = "/rest/";
    private static final Pattern DATA = Pattern.compile("(?:\\s|^)(?:-d|--data|--data-raw|--data-binary)[ =]*(['\"])");

    /** What must follow a quote that ends the body: the text may hold apostrophes that the author forgot to escape. */
    private static final Pattern AFTER_BODY =
            Pattern.compile("\\s{0,99}(\\\\?\\s{0,99}\\n|\\\\?\\s{0,99}$|\\\\?\\s{1,99}(-|#|['\"]?https?:))");

    /** What the shell puts into a quoted body: {@code '{"id": '"$id"'}'}. */
    private static final String SPLICE = "'\"";

    /** How the shell writes an apostrophe inside a quoted body. */
    private static final String APOSTROPHE = "'\\''";

    private static final String SPLICED = "\"'";
    private static final Pattern IN_TEXT = Pattern.compile("(?<=\")'\"([^\"\\n]*)\"'(?=\")");
    private static final Pattern ALONE = Pattern.compile("'(\"[^\"\\n]*\")'");

    /** The body as the shell sends it: what it would put in stands as it is written, as text. */
    public String sent() {
        String text = body == null ? "" : body.replace(APOSTROPHE, "'");
        if (text.indexOf('\'') < 0) {
            return text;
        }
        return ALONE.matcher(IN_TEXT.matcher(text).replaceAll("$1")).replaceAll("$1");
    }

    /** The requests of an example, in order. */
    public static List<CurlCommand> in(String text) {
        List<Integer> starts = starts(text);
        if (starts.isEmpty() && OPTIONS.matcher(text).lookingAt()) {
            starts.add(0);
        }
        List<CurlCommand> commands = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            CurlCommand command = read(text.substring(starts.get(i), end), starts.get(i));
            if (command != null) {
                commands.add(command);
            }
        }
        return commands;
    }

    /** Where lines begin whose first word is the command's name. */
    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        for (int at = text.indexOf(NAME); at >= 0; at = text.indexOf(NAME, at + NAME.length())) {
            int start = at;
            while (start > 0 && " \t$".indexOf(text.charAt(start - 1)) >= 0) {
                start--;
            }
            int end = at + NAME.length();
            boolean first = start == 0 || text.charAt(start - 1) == '\n';
            boolean whole = end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end));
            if (first && whole && isPrompt(text.substring(start, at))) {
                starts.add(start);
            }
        }
        return starts;
    }

    private static boolean isPrompt(String before) {
        String mark = before.strip();
        return mark.isEmpty() || mark.equals("$");
    }

    private static @Nullable CurlCommand read(String command, int offset) {
        int dataStart = -1;
        int dataEnd = -1;
        Matcher data = DATA.matcher(command);
        if (data.find()) {
            dataStart = data.end();
            dataEnd = endOfBody(command, dataStart, data.group(1).charAt(0));
        }
        String rest = dataStart < 0 ? command : command.substring(0, dataStart) + " " + command.substring(dataEnd);
        String path = path(rest);
        if (path == null) {
            return null;
        }
        String body = dataStart < 0 ? null : command.substring(dataStart, dataEnd);
        return of(path, body, offset + Math.max(0, dataStart));
    }

    /** What follows {@code /rest/} in the first address that has it. */
    private static @Nullable String path(String command) {
        Matcher address = ADDRESS.matcher(command);
        while (address.find()) {
            String whole = address.group();
            int rest = whole.indexOf(REST);
            int from = rest + REST.length();
            int query = rest < 0 ? -1 : whole.indexOf('?', from);
            int to = query < 0 ? whole.length() : query;
            if (rest >= 0 && from < to) {
                return whole.substring(from, to);
            }
        }
        return null;
    }

    private static CurlCommand of(String path, @Nullable String body, int offset) {
        String[] parts = path.split("/", -1);
        String last = parts[parts.length - 1];
        String method = last.endsWith(".json") ? last.substring(0, last.length() - 5) : last;
        return new CurlCommand(method, parts[0].equals("api") && parts.length > 1 ? 3 : 2, body, offset);
    }

    private static int endOfBody(String command, int from, char quote) {
        for (int i = command.indexOf(quote, from); i >= 0; i = command.indexOf(quote, i + 1)) {
            if (command.startsWith(SPLICE, i) && command.indexOf(SPLICED, i + 2) >= 0) {
                i = command.indexOf(SPLICED, i + 2) + 1;
                continue;
            }
            if (AFTER_BODY.matcher(command).region(i + 1, command.length()).lookingAt()) {
                return i;
            }
        }
        int last = command.lastIndexOf(quote);
        return last >= from ? last : command.length();
    }
}
