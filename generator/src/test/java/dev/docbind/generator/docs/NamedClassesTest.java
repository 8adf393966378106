package dev.docbind.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The classes and members that {@code docs/architecture.md} names are there. */
class NamedClassesTest {

    private static final Path PAGE = Path.of("../docs/architecture.md");
    private static final List<String> MODULES =
            List.of("generator", "runtime", "runtime-testing", "fleet", "maven-plugin", "docs-input");

    /** A class in a code span, with the end of its package before it, or with members after it. */
    private static final Pattern NAMED = Pattern.compile("`((?:[a-z]+\\.)*)([A-Z]\\w*)((?:\\.\\w+)*)(?:\\(\\))?`");

    @Test
    void everyNamedClassAndMemberIsThere() throws IOException {
        List<Path> sources = sources();
        List<MatchResult> named =
                NAMED.matcher(Files.readString(PAGE)).results().toList();
        assertThat(named).hasSizeGreaterThan(40);
        for (MatchResult name : named) {
            Path file = Path.of(name.group(1).replace('.', '/') + name.group(2) + ".java");
            assertThat(sources.stream()
                            .filter(source -> source.endsWith(file))
                            .anyMatch(source -> hasMembers(source, name.group(3))))
                    .as(name.group())
                    .isTrue();
        }
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    private static boolean hasMembers(Path source, String members) {
        String text = text(source);
        return Stream.of(members.split("\\.", -1))
                .filter(member -> !member.isEmpty())
                .allMatch(member -> declaration(member).matcher(text).find());
    }

    /** A method, a constant or a nested type. */
    private static Pattern declaration(String member) {
        return Pattern.compile("\\b" + member + "\\s*[(=,;]|\\b(?:record|enum|class|interface)\\s+" + member + "\\b");
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
