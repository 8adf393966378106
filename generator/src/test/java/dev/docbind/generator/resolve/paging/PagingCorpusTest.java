package dev.docbind.generator.resolve.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.CorpusArchives;
import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Pagination;
import dev.docbind.generator.page.read.PageChoice;
import dev.docbind.generator.page.read.Pages;
import dev.docbind.generator.resolve.Linker;
import dev.docbind.generator.resolve.override.ShippedOverrides;
import dev.docbind.generator.source.tree.DocTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Most methods that return pages can be walked, and most of those that go by {@code start} by their identifiers: the newest English
 * and the newest Russian snapshot in the folder that {@code -Ddocbind.corpus} names. What is demanded is somewhat less than what was
 * measured.
 */
class PagingCorpusTest {

    private static final double WALKED = 0.90;
    private static final double BY_IDENTIFIERS = 0.60;

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> mostListsCanBeWalked() throws IOException {
        return CorpusArchives.newest("the lists of the real documentation were NOT counted", this::check);
    }

    private void check(Path archive) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Pages pages = Pages.of(
                DocTree.scan(CorpusArchives.unpack(archive, temporary), diagnostics), PageChoice.ALL, diagnostics);
        List<Pagination> lists = new Linker()
                .link(pages, ShippedOverrides.load(), diagnostics).spec().methods().stream()
                        .map(Method::calling)
                        .flatMap(calling -> Stream.ofNullable(calling.pagination()))
                        .toList();
        System.out.println(archive.getFileName() + "\n" + table(lists) + reasons(diagnostics));
        List<Pagination> walked =
                lists.stream().filter(list -> list.walk() != null).toList();
        List<Pagination> starts = lists.stream()
                .filter(list -> list.scheme() == Pagination.Scheme.START)
                .toList();
        assertThat(share(walked.size(), lists.size())).isGreaterThan(WALKED);
        assertThat(share(starts.stream().filter(PagingCorpusTest::hasKeyset).count(), starts.size()))
                .isGreaterThan(BY_IDENTIFIERS);
    }

    private static double share(long part, long whole) {
        return (double) part / whole;
    }

    private static boolean hasKeyset(Pagination list) {
        return list.walk() != null && list.walk().keyset() != null;
    }

    private static String table(List<Pagination> lists) {
        StringBuilder text = new StringBuilder("| scheme | methods | walked | by identifiers |\n|---|---|---|---|\n");
        for (Pagination.Scheme scheme : Pagination.Scheme.values()) {
            List<Pagination> own =
                    lists.stream().filter(list -> list.scheme() == scheme).toList();
            text.append(String.format(
                    "| %s | %d | %d | %d |%n",
                    scheme.label(),
                    own.size(),
                    own.stream().filter(list -> list.walk() != null).count(),
                    own.stream().filter(PagingCorpusTest::hasKeyset).count()));
        }
        return text.toString();
    }

    private static String reasons(Diagnostics diagnostics) {
        Map<String, Long> reasons = diagnostics.sorted().stream()
                .filter(problem -> problem.code().equals("paging-open"))
                .collect(Collectors.groupingBy(Diagnostic::message, TreeMap::new, Collectors.counting()));
        return reasons.entrySet().stream()
                .map(reason -> reason.getValue() + " " + reason.getKey() + "\n")
                .collect(Collectors.joining());
    }
}
