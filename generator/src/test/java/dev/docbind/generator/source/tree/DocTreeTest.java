package dev.docbind.generator.source.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocTreeTest {

    @TempDir
    Path folder;

    private Path docs;
    private final Diagnostics diagnostics = new Diagnostics();

    @BeforeEach
    void makeDocs() throws IOException {
        docs = Files.createDirectory(folder.resolve("docs"));
    }

    @Test
    void pagesAreSortedByTheirWholePath() throws IOException {
        for (String path : List.of("b/a.md", "b.md", "a/z.md", "B.md", "b-c.md", "я.md", "a/no.txt", ".git/x.md")) {
            write(path, "x".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(DocTree.scan(docs, diagnostics).files())
                .extracting(SourceFile::path)
                .containsExactly("B.md", "a/z.md", "b-c.md", "b.md", "b/a.md", "я.md");
    }

    @Test
    void aPageIsFoundByItsPath() throws IOException {
        write("a/b.md", "text".getBytes(StandardCharsets.UTF_8));
        DocTree tree = DocTree.scan(docs, diagnostics);

        assertThat(tree.file("a/b.md")).isEqualTo(new SourceFile("a/b.md", "text"));
        assertThat(tree.file("a/c.md")).isNull();
    }

    @Test
    void aByteOrderMarkAndAllLineEndsSimplyWork() throws IOException {
        write("a.md", "\uFEFF# A\r\nb\rc\n".getBytes(StandardCharsets.UTF_8));

        assertThat(DocTree.scan(docs, diagnostics).files()).containsExactly(new SourceFile("a.md", "# A\nb\nc\n"));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void aPageOfAnySizeLeavesNothingToTheNextOne() throws IOException {
        String large = "Длинная 😀 page\n".repeat(20_000);
        write("a.md", "small".getBytes(StandardCharsets.UTF_8));
        write("b.md", large.getBytes(StandardCharsets.UTF_8));
        write("c.md", new byte[] {'b', 'a', 'd', (byte) 0xFF});
        write("d.md", new byte[0]);
        write("e.md", "я".getBytes(StandardCharsets.UTF_8));

        assertThat(DocTree.scan(docs, diagnostics).files())
                .containsExactly(
                        new SourceFile("a.md", "small"),
                        new SourceFile("b.md", large),
                        new SourceFile("d.md", ""),
                        new SourceFile("e.md", "я"));
    }

    @Test
    void aPageThatIsNotUtf8IsLeftOutWithThePlaceOfItsFirstBadByte() throws IOException {
        write("a.md", "good".getBytes(StandardCharsets.UTF_8));
        write("b.md", "\uFEFFäb\r\ncд\u00e9".getBytes(StandardCharsets.UTF_8));
        byte[] bytes = Files.readAllBytes(docs.resolve("b.md"));
        bytes[bytes.length - 1] = 'x';
        write("b.md", bytes);

        assertThat(DocTree.scan(docs, diagnostics).files())
                .extracting(SourceFile::path)
                .containsExactly("a.md");
        assertThat(diagnostics.sorted())
                .singleElement()
                .hasToString("b.md:2:3: error: byte 0xC3 is not UTF-8; the page is left out [not-utf8]"
                        + " (save the page as UTF-8)");
    }

    @Test
    void aCutOffCharacterAtTheEndIsNotUtf8() throws IOException {
        write("a.md", new byte[] {'a', (byte) 0xD0});

        assertThat(DocTree.scan(docs, diagnostics).files()).isEmpty();
        assertThat(diagnostics.sorted()).singleElement().asString().startsWith("a.md:1:2: error: byte 0xD0");
    }

    @Test
    void linksThatLeaveTheFolderAreNotFollowed() throws IOException {
        Files.writeString(folder.resolve("secret.md"), "secret");
        Files.createDirectory(folder.resolve("outside"));
        Files.writeString(folder.resolve("outside/secret.md"), "secret");
        Files.createSymbolicLink(docs.resolve("a.md"), Path.of("../secret.md"));
        Files.createSymbolicLink(docs.resolve("b"), folder.resolve("outside"));

        assertThat(DocTree.scan(docs, diagnostics).files()).isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(found -> found.location().path() + " " + found.severity() + " " + found.code())
                .containsExactly("a.md WARNING link-outside", "b WARNING link-outside");
    }

    @Test
    void linksThatStayInsideAreFollowedAndLoopsEnd() throws IOException {
        write("a/x.md", "x".getBytes(StandardCharsets.UTF_8));
        Files.createSymbolicLink(docs.resolve("a/loop"), Path.of(".."));
        Files.createSymbolicLink(docs.resolve("b"), Path.of("a"));
        Files.createSymbolicLink(docs.resolve("c.md"), Path.of("a/x.md"));

        assertThat(DocTree.scan(docs, diagnostics).files())
                .extracting(SourceFile::path)
                .containsExactly("a/x.md", "b/x.md", "c.md");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void aBrokenLinkIsAWarning() throws IOException {
        Files.createSymbolicLink(docs.resolve("a.md"), Path.of("nowhere.md"));

        assertThat(DocTree.scan(docs, diagnostics).files()).isEmpty();
        assertThat(diagnostics.sorted())
                .singleElement()
                .hasToString("a.md: warning: this symbolic link leads nowhere: there is no such file [link-broken]");
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        write("a.md", "x".getBytes(StandardCharsets.UTF_8));
        Path link = Files.createSymbolicLink(folder.resolve("link"), docs);

        assertThat(DocTree.scan(link, diagnostics).files()).hasSize(1);
    }

    @Test
    void whatIsNoFolderIsRefused() {
        assertThatThrownBy(() -> DocTree.scan(folder.resolve("nothing"), diagnostics))
                .isInstanceOf(NotDirectoryException.class);
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = docs.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
