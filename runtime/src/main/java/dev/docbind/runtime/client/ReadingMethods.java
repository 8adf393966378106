package dev.docbind.runtime.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which methods only read, and so may be repeated when it is not known whether they ran. The last word of a name decides, by
 * the list of words beside this class; the same list names the exceptions.
 */
final class ReadingMethods {

    private static final String LIST = "reading-methods.txt";
    private static final Pattern WHITESPACE = Pattern.compile("\\s+");
    private static final ReadingMethods DOCUMENTED = load();

    private final Set<String> verbs = new HashSet<>();
    private final Set<String> exceptions = new HashSet<>();

    private ReadingMethods(List<String> lines) {
        for (String line : lines) {
            String[] words = WHITESPACE.split(line.strip(), -1);
            if (words[0].equals("verb")) {
                verbs.add(words[1]);
            } else if (words[0].equals("except")) {
                exceptions.add(words[1]);
            }
        }
    }

    private static ReadingMethods load() {
        try (InputStream in = ReadingMethods.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("the runtime lacks its list " + LIST);
            }
            return new ReadingMethods(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean contain(String method) {
        String name = method.toLowerCase(Locale.ROOT);
        return DOCUMENTED.verbs.contains(name.substring(name.lastIndexOf('.') + 1))
                && !DOCUMENTED.exceptions.contains(name);
    }
}
