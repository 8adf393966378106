package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.CorpusArchives;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.page.read.PageChoice;
import dev.docbind.generator.page.read.Pages;
import dev.docbind.generator.resolve.Linker;
import dev.docbind.generator.resolve.override.ShippedOverrides;
import dev.docbind.generator.source.tree.DocTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every error answer of the real documentation arrives as the constant of its row, and no error of another method as a constant: the newest English and
 * the newest Russian snapshot in the folder that {@code -Ddocbind.corpus} names.
 */
class ErrorAnswersCorpusTest {

    private static final double SHARE = 0.965;
    private static final double LISTED = 0.995;

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> anErrorThatAPageShowsArrivesAsTheConstantOfItsRow() throws IOException {
        return CorpusArchives.newest("the errors of the real documentation were NOT looked up", this::check);
    }

    private void check(Path archive) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Path docs = CorpusArchives.unpack(archive, temporary);
        Pages pages = Pages.of(DocTree.scan(docs, diagnostics), PageChoice.ALL, diagnostics);
        ErrorAnswers answers = new ErrorAnswers(
                new Linker().link(pages, ShippedOverrides.load(), diagnostics).spec());
        System.out.println(archive.getFileName());
        System.out.print(answers.report());
        assertThat(answers.wrong).isEmpty();
        assertThat(answers.share()).isGreaterThan(SHARE);
        assertThat(answers.shareOfListed()).isGreaterThan(LISTED);
    }
}
