package dev.docbind.maven.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of a project in a test: two pages that ship with Docbind in its folder {@code docs}, and what else the test writes. */
record TestFiles(Path base) {
    static final String KILL = "bizproc-workflow-kill.md";
    static final String TERMINATE = "bizproc-workflow-terminate.md";

    private static final Path PAGES = Path.of("../docs-input/en/api-reference/bizproc");

    /** Writes the pages. */
    void writePages() throws IOException {
        for (String page : List.of(KILL, TERMINATE)) {
            write("docs/" + page, Files.readString(PAGES.resolve(page)));
        }
    }

    /** Writes a file, in folders that need not be there. */
    void write(String path, String text) throws IOException {
        Path file = base.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
