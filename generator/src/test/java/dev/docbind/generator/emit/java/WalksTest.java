package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.CorpusArchives;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Walks over all entries of a list, as an application uses them. */
class WalksTest {

    private static final Path DOCS = Path.of("src", "test", "resources", "cases", "paging-open", "docs");

    /** What an application does with lists. */
    private static final String PROGRAM = """
            package a.c;

            import a.b.Bitrix24;
            import dev.docbind.runtime.list.Cursor;
            import dev.docbind.runtime.list.Page;
            import dev.docbind.runtime.list.PagingStrategy;
            import java.util.stream.Stream;

            final class Program {

                private Program() {}

                static String all(Bitrix24 b24) {
                    StringBuilder names = new StringBuilder();
                    b24.demo().ship().listPaged(r -> {}).forEach(ship -> names.append(ship.name()));
                    b24.demo().crew().getPaged(r -> r.sort("ID")).forEach(crew -> names.append(crew.name()));
                    return names.toString();
                }

                static long some(Bitrix24 b24) {
                    try (Stream<?> masts =
                            b24.demo().mast().listPaged(r -> {}).strategy(PagingStrategy.DOCUMENTED).stream()) {
                        return masts.limit(7).count();
                    }
                }

                static Cursor last(Bitrix24 b24, String from) {
                    Cursor last = Cursor.parse(from);
                    for (Page<?> page : b24.v3().demo().event().tailPaged(r -> {}).pages(last)) {
                        last = page.cursor();
                    }
                    b24.v3().demo().log().listPaged(r -> {}).pageSize(10).publisher();
                    return last;
                }
            }
            """;

    private static List<GeneratedFile> files() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        List<GeneratedFile> files = new JavaEmitters("a.b")
                .emit(CorpusArchives.spec(DOCS), diagnostics)
                .files();
        assertThat(diagnostics.sorted()).isEmpty();
        return files;
    }

    @Test
    void anApplicationWalksListsOfEveryScheme() throws IOException {
        List<GeneratedFile> files = new ArrayList<>(files());
        files.add(new GeneratedFile("a/c/Program.java", PROGRAM, "a program"));

        assertThat(CompiledSources.strictly(files).problems()).isEmpty();
    }

    @Test
    void eachMethodSaysInOneTextHowItIsAsked() throws IOException {
        String calls = files().stream()
                .filter(file -> file.path().endsWith("Api.java"))
                .map(GeneratedFile::text)
                .collect(Collectors.joining());

        assertThat(calls)
                .contains("\"start|start||filter|ID|order||ID|asc|select\"")
                .contains("\"start|start||FILTER|ID|ORDER|SORT|ID|ASC|\"")
                .contains("\"cursor|cursor.value|cursor.limit\"")
                .contains("\"cursor|pagination.afterCursor|pagination.limit\"");
    }

    @Test
    void aMethodWhosePageLeavesItOpenHasNoWalk() throws IOException {
        assertThat(files())
                .filteredOn(file -> file.path().endsWith("NoteApi.java"))
                .singleElement()
                .satisfies(file -> assertThat(file.text()).doesNotContain("Paged"));
    }
}
