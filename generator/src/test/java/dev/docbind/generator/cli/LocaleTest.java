package dev.docbind.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own, whose locale has no letter beside those of ASCII, as in minimal containers. */
@DisabledOnOs(OS.WINDOWS)
class LocaleTest {

    private static final Path PAGES = Path.of("../docs-input/en/api-reference/bizproc");

    @TempDir
    private Path temporary;

    @Test
    void namesThatTheLocaleCannotWriteAreRead() throws Exception {
        Path docs = temporary.resolve("docs");
        copy("bizproc-workflow-kill.md", docs.resolve("one"));
        copy("bizproc-workflow-terminate.md", docs.resolve("two"));
        // This process may have such a locale, too.
        shell(
                "mkdir docs/аа docs/бб && mv docs/one/*.md docs/аа/ && mv docs/two/*.md docs/бб/ && touch docs/картинка.png");

        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(
                "generate",
                "--docs",
                docs.toString(),
                "--out",
                temporary.resolve("out").toString(),
                "--no-cache"));
        String said = run(command);

        assertThat(said).contains("2 pages", "2 methods");
        assertThat(temporary.resolve("out/dev/docbind/bitrix24/Bitrix24.java")).exists();
    }

    private static void copy(String page, Path folder) throws Exception {
        Files.createDirectories(folder);
        Files.copy(PAGES.resolve(page), folder.resolve(page));
    }

    private void shell(String script) throws Exception {
        Path file = temporary.resolve("make.sh");
        Files.writeString(file, "set -e\ncd '" + temporary + "'\n" + script + "\n", StandardCharsets.UTF_8);
        assertThat(run(List.of("sh", file.toString()))).isEmpty();
    }

    private static String run(List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }
}
