package dev.docbind.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The command line's jar has the licence of each library that is packed into it. */
class LicencesTest {

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/licenses");
    private static final String LIST = "THIRD-PARTY.txt";

    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*(<scope>test</scope>)?");

    @Test
    void everyPackedLibraryIsListedAndNoOther() throws IOException {
        List<String> packed = packed(Files.readString(Path.of("pom.xml")));

        assertThat(packed).hasSizeGreaterThan(3);
        assertThat(listed()).containsExactlyInAnyOrderElementsOf(packed);
    }

    @Test
    void everyTextThatTheListNamesIsThere() throws IOException {
        Matcher named = Pattern.compile("[A-Za-z0-9-]+[.0-9]*[A-Za-z-]*\\.txt").matcher(String.join("\n", rows()));

        assertThat(named.results().map(result -> FOLDER.resolve(result.group())))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).isNotEmptyFile());
        try (Stream<Path> texts = Files.list(FOLDER)) {
            assertThat(texts.map(text -> text.getFileName().toString()).filter(name -> !name.equals(LIST)))
                    .allSatisfy(name -> assertThat(String.join("\n", rows())).contains(name));
        }
    }

    private static List<String> packed(String pom) {
        return DEPENDENCY
                .matcher(pom)
                .results()
                .filter(result -> result.group(3) == null)
                .map(result -> result.group(1) + ":" + result.group(2))
                .toList();
    }

    private static List<String> listed() throws IOException {
        return rows().stream()
                .map(row -> row.split("\\s", -1)[0])
                .filter(name -> name.contains(":"))
                .toList();
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(FOLDER.resolve(LIST)).stream().skip(3).toList();
    }
}
