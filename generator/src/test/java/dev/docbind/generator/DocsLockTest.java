package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.generator.LockDifference.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the lock notices: facts, wording, problems, sources, and nothing else. */
class DocsLockTest {

    private static final Path SEED = Path.of("..", "docs-input", "en", "api-reference", "bizproc");
    private static final String TERMINATE = "bizproc-workflow-terminate.md";
    private static final String KILL = "bizproc-workflow-kill.md";

    @TempDir
    private Path folder;

    private Path docs;

    @BeforeEach
    void copyPages() throws IOException {
        docs = Files.createDirectories(folder.resolve("docs"));
        for (String page : List.of(TERMINATE, KILL)) {
            Files.copy(SEED.resolve(page), docs.resolve(page));
        }
        assertThat(lock().update(request(), "v1").differences()).isEmpty();
    }

    @Test
    void whatIsLockedAgrees() throws IOException {
        assertThat(check()).isEmpty();
        assertThat(Files.readString(folder.resolve("docbind.lock")))
                .contains("\nrevision v1\n", "\npages 2\n", "\nmethod bizproc.workflow.kill 2 ", "\nproblem warning ");
        assertThat(folder.resolve("docbind-spec.json.gz")).isNotEmptyFile();
        assertThat(folder.resolve("work")).isEmptyDirectory();
    }

    @Test
    void anUpdateWithoutAChangeTouchesNothing() throws IOException {
        var before = Files.getLastModifiedTime(folder.resolve("docbind-spec.json.gz"));
        assertThat(lock().update(request(), "v1").differences()).isEmpty();
        assertThat(Files.getLastModifiedTime(folder.resolve("docbind-spec.json.gz")))
                .isEqualTo(before);
    }

    @Test
    void anotherFactIsAChangeOfItsMethod() throws IOException {
        edit(TERMINATE, "**STATUS**", "**EPITAPH**");
        assertThat(check())
                .contains("METHOD method bizproc.workflow.terminate: facts changed")
                .noneMatch(line -> line.contains("kill"));
    }

    @Test
    void anotherWordingIsToldApart() throws IOException {
        edit(TERMINATE, "||\n|| **STATUS**", ", and nothing else ||\n|| **STATUS**");
        assertThat(check())
                .hasSize(2)
                .element(0)
                .asString()
                .startsWith("DOCUMENTATION the documentation is not the one that is locked (v1): 2 pages, 2 locked");
        assertThat(check()).contains("WORDING method bizproc.workflow.terminate: wording changed");
    }

    @Test
    void anotherPlaceIsNoChangeOfAMethod() throws IOException {
        edit(TERMINATE, "## ", "\n\n## ");
        assertThat(check()).hasSize(1).first().asString().startsWith("DOCUMENTATION ");
    }

    @Test
    void lineEndsAndFilesThatAreNoPagesDoNotCount() throws IOException {
        edit(TERMINATE, "\n", "\r\n");
        Files.writeString(docs.resolve("notes.txt"), "text");
        assertThat(check()).isEmpty();
    }

    @Test
    void theLockIsTheMemoryOfWhatIsKept() throws IOException {
        edit(TERMINATE, "STATUS", "EPITAPH");
        lock().update(keeping("v2"), "v2");
        assertThat(lock().check(keeping("v2")).differences()).isEmpty();
        edit(TERMINATE, "EPITAPH", "REASON");
        assertThat(lock().update(keeping("v3"), "v3").differences()).isNotEmpty();
        assertThat(lock().check(keeping("v3")).differences()).isEmpty();
        assertThat(lock().update(keeping("v3"), "v3").differences()).isEmpty();

        Path sources = folder.resolve("kept");
        new Generator().generate(keeping("v3").writingTo(sources));
        assertThat(sources.resolve("dev/docbind/bitrix24/bizproc/workflow/WorkflowTerminateRequest.java"))
                .content()
                .contains("since its revision v2", "since its revision v3", " epitaph()", " status()", "reason(");
        assertThat(lock().check(keeping("v3").writingTo(sources)).differences()).isEmpty();
    }

    @Test
    void whatIsKeptIsNoProblemAfterAnUpdate() throws IOException {
        edit(TERMINATE, "`string`", "`boolean`");
        Files.move(docs.resolve(KILL), folder.resolve(KILL));
        GenerationRequest request = keeping("v2");
        assertThat(lock().update(request, "v2").result().problems())
                .noneMatch(problem -> problem.code().equals("source-not-kept"));
        assertThat(lock().check(keeping("v2")).differences()).isEmpty();
    }

    private GenerationRequest keeping(String revision) {
        return request().keepingSourceOf(DocsLock.spec(folder.resolve("docbind.lock")), revision);
    }

    @Test
    void methodsThatComeAndGoAreNamed() throws IOException {
        Files.move(docs.resolve(KILL), folder.resolve(KILL));
        assertThat(check()).contains("METHOD method bizproc.workflow.kill: gone");
        List<LockDifference> changed = lock().update(request(), "v2").differences();
        assertThat(changed).extracting(LockDifference::message).contains("method bizproc.workflow.kill: gone");
        assertThat(check()).isEmpty();
        Files.move(folder.resolve(KILL), docs.resolve(KILL));
        assertThat(check()).contains("METHOD method bizproc.workflow.kill: new");
    }

    @Test
    void problemsThatComeAndGoAreNamed() throws IOException {
        edit(KILL, "\n|#", "");
        assertThat(check())
                .anyMatch(line -> line.startsWith("PROBLEM " + KILL + ": error [table-unclosed] 1 times, 0 known"));
    }

    @Test
    void sourcesThatDifferAreNamedWhereTheyAreThere() throws IOException {
        Path sources = folder.resolve("sources");
        GenerationRequest request = request().writingTo(sources);
        assertThat(lock().check(request).differences()).isEmpty();
        new Generator().generate(request);
        assertThat(lock().check(request).differences()).isEmpty();

        Path some = sources.resolve("dev/docbind/bitrix24/Bitrix24.java");
        Files.writeString(some, Files.readString(some).replace("\n", "\r\n"));
        assertThat(lock().check(request).differences()).isEmpty();
        Files.writeString(some, "// edited");
        Files.writeString(sources.resolve("dev/docbind/bitrix24/Old.java"), "class Old {}");
        assertThat(lock().check(request).differences())
                .extracting(LockDifference::message)
                .containsExactly(
                        "dev/docbind/bitrix24/Bitrix24.java is not what the documentation gives",
                        "dev/docbind/bitrix24/Old.java is owned by no method any more; delete it");
    }

    @Test
    void theSpecOfTheLockHasToBeBesideIt() throws IOException {
        Path spec = folder.resolve("docbind-spec.json.gz");
        byte[] bytes = Files.readAllBytes(spec);
        bytes[bytes.length / 2] ^= 1;
        Files.write(spec, bytes);
        assertThat(check()).hasSize(1).first().asString().startsWith("LOCK docbind-spec.json.gz is ");
        Files.delete(spec);
        assertThat(check()).containsExactly("LOCK docbind-spec.json.gz is missing or damaged");
        lock().update(request(), "v1");
        assertThat(check()).isEmpty();
    }

    @Test
    void withoutALockNothingAgrees() throws IOException {
        Files.delete(folder.resolve("docbind.lock"));
        assertThat(check()).containsExactly("LOCK there is no lock docbind.lock");
    }

    @Test
    void aDamagedLockIsOneMessageAndAnUpdateMendsIt() throws IOException {
        Path lock = folder.resolve("docbind.lock");
        Files.writeString(lock, "<<<<<<< HEAD\n" + Files.readString(lock));
        assertThatThrownBy(this::check)
                .isInstanceOf(GenerationException.class)
                .hasMessageStartingWith(folder.resolve("docbind.lock") + ":1: ");
        lock().update(request(), "v1");
        assertThat(check()).isEmpty();
    }

    @Test
    void anUpdateReplacesNothingButALock() throws IOException {
        Path lock = folder.resolve("docbind.lock");
        String before = Files.readString(lock);
        for (String other : List.of("notes of mine\n", before.replace("docbind-lock 1", "docbind-lock 2"))) {
            Files.writeString(lock, other);
            assertThatThrownBy(() -> lock().update(request(), "v1"))
                    .isInstanceOf(GenerationException.class)
                    .hasMessageContaining("is no lock of this version");
            assertThat(lock).hasContent(other);
        }
    }

    @Test
    void anUpdateWithoutMethodsLeavesTheLock() throws IOException {
        String before = Files.readString(folder.resolve("docbind.lock"));
        Files.delete(docs.resolve(TERMINATE));
        Files.delete(docs.resolve(KILL));
        assertThatThrownBy(() -> lock().update(request(), "v1"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("the lock stays as it is");
        assertThat(folder.resolve("docbind.lock")).hasContent(before);
    }

    @Test
    void anotherPackageGivesTheSameFingerprints() throws IOException {
        GenerationRequest other = request().inPackage("com.example.other");
        assertThat(lock().check(other).differences())
                .extracting(LockDifference::kind)
                .containsExactly(Kind.LOCK);
    }

    @Test
    void anArchiveOfThePagesIsTheSameDocumentation() throws IOException {
        Path archive = folder.resolve("docs.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String page : List.of(TERMINATE, KILL)) {
                zip.putNextEntry(new ZipEntry("docs-v1/" + page));
                Files.copy(docs.resolve(page), zip);
            }
        }
        docs = DocsFolder.of(archive, folder.resolve("cache")).folder();
        assertThat(check()).isEmpty();
    }

    private List<String> check() {
        return lock().check(request()).differences().stream()
                .map(found -> found.kind() + " " + found.message())
                .toList();
    }

    private DocsLock lock() {
        return new DocsLock(folder.resolve("docbind.lock"), "0.1.0", folder.resolve("work"));
    }

    private GenerationRequest request() {
        return GenerationRequest.of(docs);
    }

    private void edit(String page, String old, String fresh) throws IOException {
        Path file = docs.resolve(page);
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, fresh));
    }
}
