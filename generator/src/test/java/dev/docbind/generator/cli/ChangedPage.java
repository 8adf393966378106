package dev.docbind.generator.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A page, and the same page after somebody changed it, for {@code diff}. */
abstract class ChangedPage {

    static final Path SEED = Path.of("../docs-input/en");
    static final String PAGE = "api-reference/bizproc/bizproc-workflow-terminate.md";
    static final String METHOD = "bizproc.workflow.terminate";
    static final String STATUS = "|| **STATUS**\n";

    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();

    @TempDir
    Path temporary;

    Path before;
    Path after;
    String text;

    @BeforeEach
    void copyThePageTwice() throws IOException {
        text = Files.readString(SEED.resolve(PAGE));
        before = page("before", text);
        after = page("after", text);
    }

    String withoutStatus() {
        int start = text.indexOf(STATUS);
        String table = text.substring(0, start) + text.substring(text.indexOf("||\n", start + 2) + 3);
        return table.replace("\"STATUS\":", "\"ID\":");
    }

    Path page(String folder, String content) throws IOException {
        Path docs = temporary.resolve(folder);
        Path page = docs.resolve(PAGE);
        Files.createDirectories(page.getParent());
        Files.writeString(page, content);
        return docs;
    }

    String withoutProblems() {
        return lines().stream()
                .filter(line -> !line.startsWith("problems of pages: "))
                .collect(Collectors.joining("\n"));
    }

    String first() {
        return lines().get(0);
    }

    List<String> lines() {
        return out.toString().lines().toList();
    }

    int diff(String... options) {
        String[] arguments = new String[3 + options.length];
        System.arraycopy(new String[] {"diff", before.toString(), after.toString()}, 0, arguments, 0, 3);
        System.arraycopy(options, 0, arguments, 3, options.length);
        return run(arguments);
    }

    int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
