package dev.docbind.generator.steady;

import dev.docbind.generator.Generator;
import dev.docbind.generator.language.Phrase;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern of the generator's classes.
 *
 * @param name the class and the field that hold it
 * @param pattern the pattern
 * @param search whether it is looked for anywhere in a text; else it has to match at the beginning, or the whole
 */
record PagePattern(String name, Pattern pattern, boolean search) {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*+(?:/\\*|\\*|//).*$");
    private static final Pattern KEPT = Pattern.compile("Matcher (\\w+) = \\w+$");

    /** All patterns that classes hold in static fields, and in fields of enum constants. */
    static List<PagePattern> all() throws IOException, URISyntaxException, ReflectiveOperationException {
        Map<String, PagePattern> found = new TreeMap<>();
        URI place = Generator.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        Path root = Path.of(place);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replace('\\', '.');
                if (name.startsWith("dev.docbind.generator.")) {
                    of(Class.forName(name.substring(0, name.length() - ".class".length())), found);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static void of(Class<?> type, Map<String, PagePattern> found)
            throws IOException, ReflectiveOperationException {
        for (Field field : type.getDeclaredFields()) {
            for (Object holder : holders(type, field)) {
                field.setAccessible(true);
                Object value = field.get(holder);
                Pattern pattern =
                        value instanceof Phrase phrase ? phrase.pattern() : (value instanceof Pattern own ? own : null);
                if (pattern != null) {
                    String name = type.getName().substring("dev.docbind.generator.".length()) + "." + field.getName()
                            + (holder == null ? "" : " of " + holder);
                    found.put(name, new PagePattern(name, pattern, isSearched(type, field)));
                }
            }
        }
    }

    private static List<Object> holders(Class<?> type, Field field) {
        List<Object> holders = new ArrayList<>();
        if (Modifier.isStatic(field.getModifiers())) {
            holders.add(null);
        } else if (type.isEnum()) {
            holders.addAll(List.of(type.getEnumConstants()));
        }
        return holders;
    }

    /** Whether the source does anything with the field but match at a beginning. */
    private static boolean isSearched(Class<?> type, Field field) throws IOException {
        Class<?> outer = type;
        while (outer.getEnclosingClass() != null) {
            outer = outer.getEnclosingClass();
        }
        String source = Files.readString(SOURCES.resolve(outer.getName().replace('.', '/') + ".java"));
        if (!Modifier.isPrivate(field.getModifiers())) {
            return true;
        }
        String code = COMMENT.matcher(source).replaceAll("");
        Matcher use = Pattern.compile("(?<!Term\\.)\\b" + field.getName() + "\\b(?! =)")
                .matcher(code);
        while (use.find()) {
            if (!isAnchored(code, use.end())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnchored(String source, int from) {
        if (source.startsWith(".asMatchPredicate()", from)) {
            return true;
        }
        if (!source.startsWith(".matcher(", from)) {
            return false;
        }
        int depth = 1;
        int at = from + ".matcher(".length();
        while (depth > 0) {
            char c = source.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        Matcher kept = KEPT.matcher(source.substring(0, from));
        String next = kept.find()
                ? source.substring(
                        source.indexOf(kept.group(1) + ".", at) + kept.group(1).length())
                : source.substring(at).stripLeading();
        return next.startsWith(".matches()") || next.startsWith(".lookingAt()");
    }

    /** What the pattern does with a text. */
    void apply(CharSequence text) {
        Matcher matcher = pattern.matcher(text);
        if (search) {
            while (matcher.find()) {
                // all of them
            }
        } else {
            matcher.lookingAt();
            matcher.reset();
            matcher.matches();
        }
    }
}
