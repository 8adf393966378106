package dev.docbind.generator.source.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocsArchiveTest {

    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    @TempDir
    private Path folder;

    @Test
    void aTarOfARepositoryIsUnpackedFromItsOneFolder() throws IOException {
        String longName = "docs-1/api-reference/" + "very-long-name/".repeat(10) + "страница.md";
        Path archive = new TarText()
                .extended('g', "comment", COMMIT)
                .entry("docs-1/", '5', "")
                .file("docs-1/api-reference/a.md", "# A")
                .file("docs-1/picture.png", "pixels")
                .file("docs-1/.github/readme.md", "hidden")
                .extended('x', "path", longName)
                .file("docs-1/short.md", "# Long")
                .zippedTo(folder.resolve("docs.tar.gz"));

        UnpackedDocs docs = new DocsArchive(archive).unpack(folder.resolve("cache"));

        assertThat(docs.revision()).isEqualTo(COMMIT);
        assertThat(docs.folder().getFileName()).hasToString("docs-1");
        assertThat(docs.folder().resolve("api-reference/a.md")).hasContent("# A");
        assertThat(folder.resolve("cache").resolve(docs.folder().getParent()).resolve(longName))
                .hasContent("# Long");
        try (Stream<Path> files = Files.walk(docs.folder())) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(2);
        }
    }

    @Test
    void namesOfGnuAreRead() throws IOException {
        String name = "a/" + "b".repeat(200) + ".md";
        Path archive = new TarText()
                .entry("././@LongLink", 'L', name + "\0")
                .file("a/bbb.md", "# B")
                .file("c.md", "# C")
                .zippedTo(folder.resolve("docs.tgz"));
        assertThat(new DocsArchive(archive).unpack(folder).folder().resolve(name))
                .hasContent("# B");
    }

    @Test
    void aZipIsUnpackedAndTheFoldersOfADocumentationStay() throws IOException {
        Path docs = new DocsArchive(zip("api-reference/a.md", "api-reference/b.md"))
                .unpack(folder.resolve("cache"))
                .folder();
        assertThat(docs.resolve("api-reference/a.md")).hasContent("# api-reference/a.md");
    }

    @Test
    void theSecondTimeNothingIsWritten() throws IOException {
        Path archive = zip("docs/a.md", "docs/b.md");
        Path docs = new DocsArchive(archive).unpack(folder.resolve("cache")).folder();
        var before = state();
        assertThat(new DocsArchive(archive).unpack(folder.resolve("cache")).folder())
                .isEqualTo(docs);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void aChangedFolderIsMadeAgain() throws IOException {
        Path archive = zip("docs/a.md", "docs/b.md");
        Path docs = new DocsArchive(archive).unpack(folder.resolve("cache")).folder();
        Files.writeString(docs.resolve("a.md"), "# changed");
        Files.writeString(docs.resolve("c.md"), "# more");
        Files.delete(docs.resolve("b.md"));
        new DocsArchive(archive).unpack(folder.resolve("cache"));
        assertThat(docs.resolve("a.md")).hasContent("# docs/a.md");
        assertThat(docs.resolve("b.md")).exists();
        assertThat(docs.resolve("c.md")).doesNotExist();
        try (Stream<Path> entries = Files.list(folder.resolve("cache"))) {
            assertThat(entries.filter(DocsArchiveTest::isShown)).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.md",
                "docs/../../a.md",
                "/etc/a.md",
                "a\\..\\b.md",
                "C:/a.md",
                "a//b.md",
                "a/./b.md",
                "a\nb.md",
                "./../a.md"
            })
    void aNameThatCouldLeadElsewhereIsRefused(String name) throws IOException {
        Path archive = new TarText().file("b.md", "# B").file(name, "# A").zippedTo(folder.resolve("docs.tar.gz"));
        refused(archive, ArchiveLimits.USUAL, "would lead out of the folder");
        assertThat(state()).containsOnlyKeys("docs.tar.gz", "cache/.lock");
        refused(zip(name), ArchiveLimits.USUAL, "would lead out of the folder");
    }

    @Test
    void linksToPagesAreRefused() throws IOException {
        for (char type : new char[] {'1', '2'}) {
            Path archive = new TarText().entry("a.md", type, "").zippedTo(folder.resolve("docs.tar.gz"));
            refused(archive, ArchiveLimits.USUAL, "the page a.md is a link");
        }
    }

    @Test
    void aFileBehindALinkToAFolderIsWrittenIntoAFolder() throws IOException {
        Path archive = new TarText()
                .entry("out", '2', "")
                .file("out/a.md", "# A")
                .file("b.md", "# B")
                .zippedTo(folder.resolve("docs.tar.gz"));
        Path docs = new DocsArchive(archive).unpack(folder.resolve("cache")).folder();
        assertThat(docs.resolve("out")).isDirectory();
        assertThat(Files.isSymbolicLink(docs.resolve("out"))).isFalse();
    }

    @Test
    void whatIsTooMuchIsRefused() throws IOException {
        Path archive = new TarText()
                .file("a.md", "x".repeat(2000))
                .file("b.md", "x".repeat(2000))
                .zippedTo(folder.resolve("docs.tar.gz"));
        refused(archive, new ArchiveLimits(1, 5000, 100_000), "it has more than 1 pages");
        refused(archive, new ArchiveLimits(9, 1999, 100_000), "the page a.md has more than 1999 bytes");
        refused(archive, new ArchiveLimits(9, 5000, 3000), "it has more than 3000 bytes");
        refused(zip("a.md"), new ArchiveLimits(9, 3, 3000), "the page a.md has more than 3 bytes");
        new DocsArchive(archive, new ArchiveLimits(2, 2000, 100_000)).unpack(folder.resolve("cache"));
    }

    @Test
    void aPageThatIsThereTwiceIsRefused() throws IOException {
        Path archive = new TarText().file("a.md", "1").file("a.md", "2").zippedTo(folder.resolve("docs.tar.gz"));
        refused(archive, ArchiveLimits.USUAL, "twice");
        archive = new TarText().file("a.md", "1").file("a.md/b.md", "2").zippedTo(folder.resolve("docs.tar.gz"));
        refused(archive, ArchiveLimits.USUAL, "twice");
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        refused(Files.writeString(folder.resolve("docs.tar.gz"), "# A page"), ArchiveLimits.USUAL, "neither");
        refused(Files.writeString(folder.resolve("docs.tar.gz"), ""), ArchiveLimits.USUAL, "neither");
        refused(zip("a.txt"), ArchiveLimits.USUAL, "no page");
    }

    @Test
    void aDamagedArchiveIsRefusedOrReadButNeverHalf() throws IOException {
        byte[] whole = new TarText()
                .extended('g', "comment", COMMIT)
                .extended('x', "path", "docs/a.md")
                .file("docs/a.md", "# A")
                .file("docs/b.md", "# B\n".repeat(400))
                .bytes();
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            byte[] damaged = Arrays.copyOf(whole, random.nextInt(2) == 0 ? whole.length : random.nextInt(whole.length));
            for (int flips = random.nextInt(4); flips > 0 && damaged.length > 0; flips--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            readOrRefused(TarText.zippedTo(folder.resolve("docs.tar.gz"), damaged));
        }
        byte[] zipped = Files.readAllBytes(zip("docs/a.md", "docs/b.md"));
        for (int round = 0; round < 500; round++) {
            byte[] damaged = zipped.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            readOrRefused(Files.write(folder.resolve("docs.zip"), damaged));
        }
        assertThat(state().keySet()).allMatch(name -> name.startsWith("cache/") || name.startsWith("docs."));
    }

    @Test
    void threadsThatNeedOneArchiveShareOneFolder() throws Exception {
        Path archive = zip("docs/a.md", "docs/b.md");
        var pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> readers = Collections.nCopies(40, () -> {
                Path docs =
                        new DocsArchive(archive).unpack(folder.resolve("cache")).folder();
                return Files.isRegularFile(docs.resolve("a.md")) && Files.isRegularFile(docs.resolve("b.md"));
            });
            for (Future<Boolean> found : pool.invokeAll(readers)) {
                assertThat(found.get()).isTrue();
            }
        } finally {
            pool.shutdown();
        }
    }

    private static boolean isShown(Path path) {
        return !path.getFileName().toString().startsWith(".");
    }

    private void readOrRefused(Path archive) throws IOException {
        Path target = Files.createTempDirectory(Files.createDirectories(folder.resolve("cache")), "into");
        try {
            new DocsArchive(archive, new ArchiveLimits(10, 10_000, 100_000)).unpackInto(target);
        } catch (IOException e) {
            assertThat(e).hasMessageStartingWith(archive + " cannot be unpacked: ");
        }
        UnpackCache.delete(target);
    }

    private void refused(Path archive, ArchiveLimits limits, String reason) throws IOException {
        assertThatThrownBy(() -> new DocsArchive(archive, limits).unpack(folder.resolve("cache")))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(archive + " cannot be unpacked: ")
                .hasMessageContaining(reason);
        try (Stream<Path> left = Files.list(folder.resolve("cache"))) {
            assertThat(left.filter(DocsArchiveTest::isShown)).isEmpty();
        }
    }

    private Path zip(String... names) throws IOException {
        Path archive = folder.resolve("docs.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(("# " + name).getBytes(StandardCharsets.UTF_8));
            }
        }
        return archive;
    }

    private Map<String, Object> state() throws IOException {
        Map<String, Object> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.getLastModifiedTime(file));
            }
        }
        return files;
    }
}
