package dev.docbind.generator.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.generator.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputWriterTest {

    @TempDir
    private Path folder;

    @Test
    void aFileWhoseContentIsThereIsNotTouched() throws IOException {
        Path file = folder.resolve("a/A.java");
        write(file("a/A.java", "class A {}\n"));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1000));

        assertThat(write(file("a/A.java", "class A {}\n"))).isEmpty();
        assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(1000);
        assertThat(write(file("a/A.java", "class A { }\n"))).containsExactly(file);
    }

    @Test
    void aFileOfAnEarlierRunIsRemovedWithItsFolder() throws IOException {
        write(file("a/A.java", "a"), file("b/B.java", "b"));

        assertThat(write(file("a/A.java", "a"))).containsExactly(folder.resolve("b/B.java"));
        assertThat(folder.resolve("b")).doesNotExist();
        assertThat(folder.resolve("a/A.java")).exists();
    }

    @Test
    void aFileThatNoRunWroteStays() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/Mine.java"), "mine");
        write(file("b/B.java", "b"));
        write(file("a/A.java", "a"));

        assertThat(folder.resolve("b/Mine.java")).hasContent("mine");
        assertThat(folder.resolve("b/B.java")).doesNotExist();
    }

    @Test
    void aFileThatNoRunWroteIsNeverReplacedAndNothingElseIsWritten() throws IOException {
        Path mine = Files.writeString(Files.createDirectory(folder.resolve("b")).resolve("B.java"), "mine");

        assertThatThrownBy(() -> write(file("a/A.java", "a"), file("b/B.java", "b")))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(mine + " was not written by docbind and is not replaced;")
                .hasMessageContaining("delete the folder " + folder);
        assertThat(mine).hasContent("mine");
        assertThat(folder.resolve("a")).doesNotExist();
        assertThat(write(file("b/B.java", "mine"))).isEmpty();
        assertThat(write(file("b/B.java", "b"))).containsExactly(mine);
    }

    @Test
    void aFileWhereAFolderHasToBeIsNamedAndNothingIsWritten() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("a"), "mine");

        assertThatThrownBy(() -> write(file("a/A.java", "a"), file("b/B.java", "b")))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessage(inTheWay.toString());
        assertThat(folder.toFile().list()).containsExactly("a");
    }

    @Test
    void aRunThatWasCutShortIsContinuedByTheNext() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("b/B.java/x"));
        Files.writeString(folder.resolve(Manifest.NAME), "b/B.java\n");

        assertThatThrownBy(() -> write(file("a/A.java", "a"), file("b/B.java", "b")))
                .isInstanceOf(IOException.class);
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        assertThat(write(file("a/A.java", "other"), file("b/B.java", "b"))).hasSize(2);
    }

    @Test
    void twoFilesOnOnePathAreRefusedByTheNamesOfBoth() {
        assertThatThrownBy(() -> write(
                        new GeneratedFile("a/A.java", "1", "page-one.md"),
                        new GeneratedFile("a/a.java", "2", "page-two.md")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("page-one.md")
                .hasMessageContaining("page-two.md");
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void aPathThatLeavesTheFolderIsRefused() {
        for (String path : List.of("../A.java", "a/../../A.java", "/tmp/A.java", "..\\A.java", "")) {
            assertThatThrownBy(() -> write(file(path, "x"))).as(path).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aLinkOnDiskThatLeavesTheFolderIsRefused(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(folder.resolve("a"), elsewhere);

        assertThatThrownBy(() -> write(file("a/A.java", "x"))).hasMessageContaining("leaves the output folder");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aManifestCannotRemoveWhatIsOutside(@TempDir Path elsewhere) throws IOException {
        Path victim = Files.writeString(elsewhere.resolve("victim.txt"), "x");
        Files.writeString(folder.resolve(Manifest.NAME), folder.relativize(victim) + "\n");

        assertThatThrownBy(() -> write(file("a/A.java", "x"))).hasMessageContaining("leaves the output folder");
        assertThat(victim).exists();
    }

    private List<Path> write(GeneratedFile... files) throws IOException {
        return new OutputWriter(folder).write(List.of(files));
    }

    private static GeneratedFile file(String path, String text) {
        return new GeneratedFile(path, text, "page.md");
    }
}
