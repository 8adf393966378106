package dev.docbind.generator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    private static final Digest ONE = Digest.of("one");
    private static final Digest TWO = Digest.of("two");

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void takeAFolder() {
        folder = temporary.resolve(".docbind");
    }

    @Test
    void aDigestIsTheSha256() {
        assertThat(Digest.of("abc"))
                .hasToString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
                .isNotEqualTo(Digest.of("abd"));
    }

    @Test
    void whatARunKeepsTheNextOneHas() {
        keep(ONE, "first");

        assertThat(kept("1", ONE)).isEqualTo("first");
        assertThat(kept("1", TWO)).isNull();
    }

    @Test
    void nothingIsWrittenBeforeAStageIsFlushedAndNothingWhereNothingWasAdded() throws IOException {
        Stage stage = store("1").stage("pages");
        stage.get(ONE);
        stage.flush();
        assertThat(folder).doesNotExist();

        keep(ONE, "first");
        Path file = folder.resolve("pages.stage");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1000));
        Stage again = store("1").stage("pages");
        again.get(ONE);
        again.flush();
        assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(1000);
    }

    @Test
    void noStoreKeepsNothing() {
        Stage stage = Store.none().stage("pages");
        stage.put(ONE, bytes("first"));
        stage.flush();

        assertThat(stage.get(ONE)).isEqualTo(bytes("first"));
        assertThat(Store.none().keeps()).isFalse();
        assertThat(Store.none().stage("pages").get(ONE)).isNull();
    }

    @Test
    void whatAnotherGeneratorKeptIsNotReadAndIsReplaced() {
        keep(ONE, "first");

        assertThat(kept("2", ONE)).isNull();
        Stage stage = store("2").stage("pages");
        stage.put(TWO, bytes("second"));
        stage.flush();
        assertThat(kept("2", TWO)).isEqualTo("second");
        assertThat(kept("1", ONE)).isNull();
    }

    @Test
    void aStageOfAnotherNameIsNotRead() throws IOException {
        keep(ONE, "first");
        Files.move(folder.resolve("pages.stage"), folder.resolve("methods.stage"));

        assertThat(store("1").stage("methods").get(ONE)).isNull();
    }

    @Test
    void whatNoRunAsksForIsDroppedAfterSomeRuns() {
        keep(ONE, "first");
        for (int run = 0; run < 3; run++) {
            keep(Digest.of("other " + run), "other");
            assertThat(store("1").stage("pages").get(ONE)).isNotNull();
        }
        keep(Digest.of("other 3"), "other");

        assertThat(kept("1", ONE)).isNull();
    }

    @Test
    void whatARunAsksForStays() {
        keep(ONE, "first");
        for (int run = 0; run < 10; run++) {
            Stage stage = store("1").stage("pages");
            stage.get(ONE);
            stage.put(TWO, bytes("second " + run));
            stage.flush();
        }

        assertThat(kept("1", ONE)).isEqualTo("first");
    }

    @Test
    void aFileThatIsCutShortAnywhereGivesWhatIsWholeOrNothing() throws IOException {
        keepBoth();
        byte[] whole = Files.readAllBytes(folder.resolve("pages.stage"));
        for (int length = 0; length < whole.length; length++) {
            Files.write(folder.resolve("pages.stage"), Arrays.copyOf(whole, length));
            assertSoundOrNothing();
        }
    }

    @Test
    void aFlippedBitAnywhereGivesWhatIsWholeOrNothing() throws IOException {
        keepBoth();
        byte[] whole = Files.readAllBytes(folder.resolve("pages.stage"));
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) (1 << at % 8);
            Files.write(folder.resolve("pages.stage"), damaged);
            assertSoundOrNothing();
        }
    }

    @Test
    void aFileOfAnythingGivesNothing() throws IOException {
        keepBoth();
        Random random = new Random(1);
        for (int length : List.of(0, 1, 15, 16, 17, 100, 10_000)) {
            byte[] noise = new byte[length];
            random.nextBytes(noise);
            Files.write(folder.resolve("pages.stage"), noise);
            assertThat(kept("1", ONE)).isNull();
        }
    }

    @Test
    void aDamagedValueIsReplaced() throws IOException {
        keep(ONE, "first");
        Path file = folder.resolve("pages.stage");
        byte[] damaged = Files.readAllBytes(file);
        damaged[damaged.length - 1] ^= 1;
        Files.write(file, damaged);
        Stage stage = store("1").stage("pages");
        assertThat(stage.get(ONE)).isNull();
        stage.flush();

        assertThat(Files.size(file)).isLessThan(damaged.length);
        keep(ONE, "first");
        assertThat(kept("1", ONE)).isEqualTo("first");
    }

    @Test
    void aFolderOfSomebodyElseStaysAsItIs() throws IOException {
        Files.createDirectories(folder);
        Path mine = Files.writeString(folder.resolve("pages.stage"), "mine");
        keep(ONE, "first");

        assertThat(mine).hasContent("mine");
        assertThat(names()).containsExactly("pages.stage");
        assertThat(kept("1", ONE)).isNull();
    }

    @Test
    void theCacheOfAnotherProgramStaysAsItIs() throws IOException {
        Files.createDirectories(folder);
        String text = "Signature: 8a477f597d28d172789f06886806bc55\n# Somebody else's.\n";
        Path mark = Files.writeString(folder.resolve("CACHEDIR.TAG"), text);
        keep(ONE, "first");

        assertThat(mark).hasContent(text);
        assertThat(names()).containsExactly("CACHEDIR.TAG");
    }

    @Test
    void aFileInPlaceOfTheFolderStaysAsItIs() throws IOException {
        Files.writeString(folder, "mine");
        keep(ONE, "first");

        assertThat(folder).hasContent("mine");
        assertThat(kept("1", ONE)).isNull();
    }

    @Test
    void aMarkThatWasCutShortIsWrittenAnew() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("CACHEDIR.TAG"), "Signature: 8a47");
        keep(ONE, "first");

        assertThat(kept("1", ONE)).isEqualTo("first");
    }

    @Test
    void whatAKilledRunLeftIsRemovedLaterAndWhatAnotherRunWritesIsNot() throws IOException {
        keep(ONE, "first");
        Path left = Files.writeString(folder.resolve("pages1.new"), "half");
        Files.setLastModifiedTime(left, FileTime.fromMillis(1000));
        Path written = Files.writeString(folder.resolve("pages2.new"), "half");
        keep(TWO, "second");

        assertThat(left).doesNotExist();
        assertThat(written).exists();
        assertThat(names()).containsExactlyInAnyOrder("CACHEDIR.TAG", "pages.stage", "pages2.new");
    }

    @Test
    void theKeyOfHashesIsKeptWithTheFirstStageThatIsMadeByIt() throws IOException {
        Store store = store("1");
        KeyedHash hash = store.hash();
        assertThat(folder).doesNotExist();
        store.stage("pages").flush();
        assertThat(folder).doesNotExist();

        Stage stage = store.stage("pages");
        stage.put(ONE, bytes("first"));
        stage.flush();
        assertThat(names()).containsExactlyInAnyOrder("CACHEDIR.TAG", "pages.stage", "key.stage");
        assertThat(store.hash()).isEqualTo(hash);
        assertThat(store("1").hash()).isEqualTo(hash);
        assertThat(store("2").hash()).isNotEqualTo(hash);
    }

    @Test
    void aStoreWhoseKeyIsDamagedHasAnother() throws IOException {
        Store store = store("1");
        KeyedHash hash = store.hash();
        Stage stage = store.stage("pages");
        stage.put(ONE, bytes("first"));
        stage.flush();
        Path file = folder.resolve("key.stage");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);

        assertThat(store("1").hash()).isNotEqualTo(hash);
    }

    @Test
    void whereNothingIsKeptTheKeyIsKnown() {
        assertThat(Store.none().hash()).isEqualTo(KeyedHash.OPEN);
    }

    private void keepBoth() {
        Stage stage = store("1").stage("pages");
        stage.put(ONE, bytes("first"));
        stage.put(TWO, bytes("second"));
        stage.flush();
    }

    private void assertSoundOrNothing() {
        Stage stage = store("1").stage("pages");
        assertThat(stage.get(ONE)).isIn(bytes("first"), null);
        assertThat(stage.get(TWO)).isIn(bytes("second"), null);
    }

    private void keep(Digest key, String value) {
        Stage stage = store("1").stage("pages");
        stage.put(key, bytes(value));
        stage.flush();
    }

    private String kept(String generator, Digest key) {
        byte[] value = store(generator).stage("pages").get(key);
        return value == null ? null : new String(value, StandardCharsets.UTF_8);
    }

    private Store store(String generator) {
        return Store.in(folder, generator);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
