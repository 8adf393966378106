package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.page.read.PageChoice;
import dev.docbind.generator.page.read.Pages;
import dev.docbind.generator.resolve.Linker;
import dev.docbind.generator.resolve.override.ShippedOverrides;
import dev.docbind.generator.source.tree.DocTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** The snapshots of the real documentation: the archives in the folder that {@code -Ddocbind.corpus} names. */
public final class CorpusArchives {

    private static final String FOLDER = "docbind.corpus";

    private CorpusArchives() {}

    /**
     * A test for each archive; aborts where no folder is named.
     *
     * @param undone what is not done then
     */
    public static Stream<DynamicTest> each(String undone, Predicate<Path> chosen, ThrowingConsumer<Path> check)
            throws IOException {
        return tests(archives(undone).stream().filter(chosen).toList(), check);
    }

    /** A test for the newest archive in English and the newest in Russian; aborts where no folder is named. */
    public static Stream<DynamicTest> newest(String undone, ThrowingConsumer<Path> check) throws IOException {
        List<Path> archives = archives(undone);
        return tests(
                Stream.of("en", "ru")
                        .map(language -> archives.stream()
                                .filter(archive -> name(archive).startsWith(language))
                                .reduce((older, newer) -> newer)
                                .orElseThrow())
                        .toList(),
                check);
    }

    /** Unpacks an archive into a folder of its own; the folder of the checkout inside it. */
    public static Path unpack(Path archive, Path temporary) throws IOException {
        return Snapshot.unpack(archive, Files.createDirectories(temporary.resolve(name(archive))));
    }

    /** What the documentation in a folder means. */
    public static Spec spec(Path docs) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Pages pages = Pages.of(DocTree.scan(docs, diagnostics), PageChoice.ALL, diagnostics);
        return new Linker().link(pages, ShippedOverrides.load(), diagnostics).spec();
    }

    /** All archives, the older ones of a language first; aborts where no folder is named. */
    public static List<Path> archives(String undone) throws IOException {
        String folder = System.getProperty(FOLDER);
        if (folder == null || folder.isBlank()) {
            System.out.println("THE CORPUS TEST DID NOT RUN: set -Ddocbind.corpus to the folder of the snapshots");
            return abort("-Ddocbind.corpus is not set: " + undone);
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> name(file).endsWith(".tar.gz")).sorted().toList();
        }
    }

    private static Stream<DynamicTest> tests(List<Path> archives, ThrowingConsumer<Path> check) {
        assertThat(archives).isNotEmpty();
        return archives.stream().map(archive -> DynamicTest.dynamicTest(name(archive), () -> check.accept(archive)));
    }

    private static String name(Path archive) {
        return archive.getFileName().toString();
    }
}
