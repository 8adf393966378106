package dev.docbind.bitrix24.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Russian README shows what the English one shows, which other tests hold true. */
class RussianReadmeTest {
    private static final Path FOLDER = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#][^)]*)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^## ");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|");

    private String english = "";
    private String russian = "";

    @BeforeEach
    void read() throws IOException {
        english = Files.readString(FOLDER.resolve("README.md"));
        russian = Files.readString(FOLDER.resolve("README.ru.md"));
    }

    @Test
    void theFencesAreTheSame() {
        assertThat(Fences.all(russian)).isEqualTo(Fences.all(english)).hasSizeGreaterThan(15);
    }

    @Test
    void thePartsAreTheSame() {
        assertThat(HEADING.matcher(russian).results().count())
                .isEqualTo(HEADING.matcher(english).results().count());
        assertThat(ROW.matcher(russian).results().count())
                .isEqualTo(ROW.matcher(english).results().count());
    }

    @Test
    void theSameFilesAreLinked() {
        SortedSet<String> links = links(russian);
        assertThat(links.remove("README.md")).isTrue();
        links.add("README.ru.md");

        assertThat(links).isEqualTo(links(english));
        assertThat(links)
                .allSatisfy(link ->
                        assertThat(FOLDER.resolve(link.replaceAll("#.*", ""))).exists());
    }

    private static SortedSet<String> links(String markdown) {
        SortedSet<String> links = new TreeSet<>();
        LINK.matcher(Fences.without(markdown)).results().forEach(link -> links.add(link.group(1)));
        return links;
    }
}
