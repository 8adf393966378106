package dev.docbind.generator.resolve.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Overview;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Spec.Memory;
import dev.docbind.generator.source.SourceLocation;
import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.EarlierFile;
import dev.docbind.generator.store.FileStamp;
import dev.docbind.generator.store.KeptFile;
import dev.docbind.generator.store.KeyedHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spec file is the same with and without the one before, of which it takes what is as it was. */
class EarlierSpecTest {

    private static final KeyedHash HASH = KeyedHash.random();
    private static final List<Method> METHODS = List.of(
            method("a.one", "First."), method("a.two", "Второй: \uD83D\uDE00 \uD83D."), method("b.three", "{}"));

    @TempDir
    private Path folder;

    private WrittenSpec first;

    @BeforeEach
    void writeOnce() throws IOException {
        first = write(METHODS, Map.of(), new EarlierSpec(HASH, List.of(), null));
        Files.write(file(), first.bytes());
    }

    @Test
    void keysChangeNothing() throws IOException {
        assertThat(first.bytes()).isEqualTo(clean(METHODS, Map.of()));
        assertThat(first.methods()).hasSize(3);
        assertThat(texts(first))
                .allSatisfy(text ->
                        assertThat(text).startsWith("{\n      \"name\": \"").endsWith("\n    }"));
    }

    @Test
    void whatIsAsItWasIsCopied() throws IOException {
        WrittenSpec again = write(METHODS, Map.of(), earlier());

        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(again.methods()).isEqualTo(first.methods());
    }

    @Test
    void theOthersAreWritten() throws IOException {
        List<List<Method>> changes = List.of(
                List.of(METHODS.get(0), method("a.two", "Another."), METHODS.get(2)),
                List.of(method("a.half", "Before."), METHODS.get(1)),
                List.of(METHODS.get(2), METHODS.get(1), METHODS.get(0)),
                List.of(METHODS.get(2), method("c", "Last.")),
                List.of());
        for (List<Method> methods : changes) {
            WrittenSpec now = write(methods, Map.of(), earlier());

            assertThat(now.bytes()).isEqualTo(clean(methods, Map.of()));
            assertThat(texts(now)).hasSize(methods.size());
        }
    }

    @Test
    void aMethodWithOtherNamesIsWritten() throws IOException {
        Map<Method, JavaBinding> bindings =
                Map.of(METHODS.get(1), new JavaBinding("a.TwoRequest", "a.TwoResponse", null, null, "a().two"));

        assertThat(write(METHODS, bindings, earlier()).bytes()).isEqualTo(clean(METHODS, bindings));
    }

    @Test
    void aMethodWhoseContentIsNotKnownIsWritten() throws IOException {
        WrittenSpec now = SpecJson.write(spec(METHODS), Map.of(), Map.of(), method -> null, earlier());

        assertThat(now.bytes()).isEqualTo(first.bytes());
        assertThat(now.methods()).isEmpty();
    }

    @Test
    void nothingIsTakenFromAFileThatIsAnother() throws IOException {
        KeptFile kept = kept();
        write(Files.readString(file()).replace("First", "Other"));

        assertThat(EarlierFile.of(file(), kept, HASH)).isNull();
        Files.delete(file());
        assertThat(EarlierFile.of(file(), kept, HASH)).isNull();
    }

    @Test
    void nothingIsTakenFromAFileThatChangesMeanwhile() throws IOException {
        EarlierSpec earlier = earlier();
        write(Files.readString(file()).replace("First", "Other"));
        assertThat(write(METHODS, Map.of(), earlier).bytes()).isEqualTo(first.bytes());

        EarlierSpec cut = earlier();
        write(Files.readString(file()).substring(0, 400));
        assertThat(write(METHODS, Map.of(), cut).bytes()).isEqualTo(first.bytes());

        EarlierSpec gone = earlier();
        Files.delete(file());
        assertThat(write(METHODS, Map.of(), gone).bytes()).isEqualTo(first.bytes());
    }

    /** No test would see otherwise that a file is read at all. */
    @Test
    void theBytesAreThoseOfTheFile() throws IOException {
        write(Files.readString(file()).replace("First", "Other"));

        WrittenSpec now = write(METHODS, Map.of(), earlier());

        assertThat(text(now.bytes())).contains("Other").doesNotContain("First");
    }

    private EarlierSpec earlier() {
        return new EarlierSpec(HASH, first.methods(), Objects.requireNonNull(EarlierFile.of(file(), kept(), HASH)));
    }

    /** The file as it is now, whose stamp says so without a doubt. */
    private KeptFile kept() {
        return new KeptFile("", FileStamp.ofNoLink(file()), HASH.hash(first.bytes()));
    }

    private void write(String text) throws IOException {
        // In the same tick of the clock, a file of the same length could have the same stamp.
        Files.delete(file());
        Files.writeString(folder.resolve("other"), text);
        Files.move(folder.resolve("other"), file());
    }

    private static List<String> texts(WrittenSpec spec) {
        return spec.methods().stream()
                .map(method -> text(Arrays.copyOfRange(spec.bytes(), method.from(), method.from() + method.length())))
                .toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static WrittenSpec write(List<Method> methods, Map<Method, JavaBinding> bindings, EarlierSpec earlier)
            throws IOException {
        Map<Method, Digest> contents = new HashMap<>();
        methods.forEach(method -> contents.put(method, Digest.of(method.toString())));
        return SpecJson.write(spec(methods), bindings, Map.of(), contents::get, earlier);
    }

    private static byte[] clean(List<Method> methods, Map<Method, JavaBinding> bindings) throws IOException {
        return SpecJson.write(spec(methods), bindings, Map.of());
    }

    private static Spec spec(List<Method> methods) {
        return new Spec(
                "en",
                "https://example.com/",
                List.of(),
                methods,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Memory.NONE);
    }

    private static Method method(String name, String description) {
        SourceLocation place = SourceLocation.of(name + ".md", 1, 1);
        Overview overview = new Overview(name, description, null, false, false, null, null, List.of());
        return Method.answering(
                name,
                place,
                overview,
                Field.of(
                        "result",
                        SemanticType.declared(SemanticType.Kind.TEXT),
                        description,
                        place,
                        Field.Traits.PLAIN));
    }

    private Path file() {
        return folder.resolve("spec.json");
    }
}
