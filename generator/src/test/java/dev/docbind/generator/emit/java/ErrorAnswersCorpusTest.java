package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.docbind.generator.Snapshot;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.page.read.Pages;
import dev.docbind.generator.resolve.Linker;
import dev.docbind.generator.resolve.override.ShippedOverrides;
import dev.docbind.generator.source.tree.DocTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every error answer of the real documentation arrives as the constant of its row, and no error of another method as a constant: the newest English and
 * the newest Russian snapshot in the folder that {@code -Ddocbind.corpus} names.
 */
class ErrorAnswersCorpusTest {

    private static final double SHARE = 0.92;
    private static final double LISTED = 0.97;

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> anErrorThatAPageShowsArrivesAsTheConstantOfItsRow() throws IOException {
        String folder = System.getProperty("docbind.corpus");
        if (folder == null || folder.isBlank()) {
            System.out.println("THE CORPUS TEST DID NOT RUN: set -Ddocbind.corpus to the folder of the snapshots");
            return abort("-Ddocbind.corpus is not set: the errors of the real documentation were NOT looked up");
        }
        return Stream.of("en", "ru")
                .map(language -> newest(Path.of(folder), language))
                .map(archive -> DynamicTest.dynamicTest(archive.getFileName().toString(), () -> check(archive)));
    }

    private static Path newest(Path folder, String language) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> archives = files.filter(
                            file -> file.getFileName().toString().matches(language + ".*\\.tar\\.gz"))
                    .sorted()
                    .toList();
            return archives.get(archives.size() - 1);
        } catch (IOException e) {
            throw new AssertionError(folder.toString(), e);
        }
    }

    private void check(Path archive) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Path docs = Snapshot.unpack(
                archive,
                Files.createDirectories(temporary.resolve(archive.getFileName().toString())));
        Pages pages = Pages.of(DocTree.scan(docs, diagnostics), file -> true, diagnostics);
        ErrorAnswers answers = new ErrorAnswers(
                new Linker().link(pages, ShippedOverrides.load(), diagnostics).spec());
        System.out.println(archive.getFileName());
        System.out.print(answers.report());
        assertThat(answers.wrong).isEmpty();
        assertThat(answers.share()).isGreaterThan(SHARE);
        assertThat(answers.shareOfListed()).isGreaterThan(LISTED);
    }
}
