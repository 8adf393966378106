package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The letter case of a method's name changes nothing in the client but the name that is sent. */
final class LetterCase {

    /** A name with dots, a text in quotes, or the last word of a tag: where sources have the names of methods. */
    private static final Pattern NAME =
            Pattern.compile("(?<![\\w.])\\w+(?:\\.\\w+)+(?![\\w.])|(?<=[\" ])\\w+(?=[\"}])");

    private LetterCase() {}

    /** Spells the names of all methods in other ways, and compares what is emitted. */
    static void check(Spec spec, String packageName, long seed) {
        Random random = new Random(seed);
        Map<String, String> expected = texts(spec, packageName);
        List<UnaryOperator<String>> spellings = List.of(
                name -> name.toLowerCase(Locale.ROOT),
                name -> name.toUpperCase(Locale.ROOT),
                name -> name.chars()
                        .map(c -> random.nextBoolean() ? Character.toUpperCase(c) : Character.toLowerCase(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
        for (UnaryOperator<String> spelling : spellings) {
            List<Method> methods = spec.methods().stream()
                    .map(method -> method.withName(spelling.apply(method.name())))
                    .toList();
            Map<String, String> found = texts(spec.with(methods), packageName);
            assertThat(found.keySet()).isEqualTo(expected.keySet());
            found.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
        }
    }

    /** What is emitted, with the names of methods in lower case. */
    private static Map<String, String> texts(Spec spec, String packageName) {
        Set<String> names = spec.methods().stream()
                .map(method -> method.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Map<String, String> texts = new TreeMap<>();
        for (GeneratedFile file :
                new JavaEmitters(packageName).emit(spec, new Diagnostics()).files()) {
            texts.put(
                    file.path(),
                    NAME.matcher(file.text())
                            .replaceAll(found -> Matcher.quoteReplacement(plain(found.group(), names))));
        }
        return texts;
    }

    private static String plain(String found, Set<String> names) {
        String lower = found.toLowerCase(Locale.ROOT);
        return names.contains(lower) ? lower : found;
    }
}
