package dev.docbind.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.CorpusArchives;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The snapshots of the real documentation, each against the next one and the other way around: what is said to break source is what a
 * compiler refuses of programs that use every member, and where japicmp says otherwise a rule says why. Some namespaces are enough here; {@code -Ddocbind.diff.whole=true} takes all.
 */
class DiffRevisionsCorpusTest {

    private static final boolean WHOLE = Boolean.getBoolean("docbind.diff.whole");
    /** Of so many namespaces one is taken. */
    private static final int SHARE = 12;

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> whatIsSaidToBreakIsWhatACompilerRefuses() throws IOException {
        List<Path> archives = CorpusArchives.archives("revisions were NOT held against a compiler");
        return Stream.iterate(1, next -> next < archives.size(), next -> next + 1)
                .flatMap(next -> Stream.of(
                        test(archives.get(next - 1), archives.get(next)),
                        test(archives.get(next), archives.get(next - 1))));
    }

    private DynamicTest test(Path before, Path after) {
        String name = before.getFileName() + " to " + after.getFileName();
        return DynamicTest.dynamicTest(name, () -> {
            Path folder = temporary.resolve(name);
            Spec old = spec(before, folder.resolve("docs before"));
            Spec now = spec(after, folder.resolve("docs after"));
            MemberUses uses = MemberUses.of(ClientClasses.of(old, folder.resolve("before")));
            DiffTruth truth = DiffTruth.of(old, now, uses, folder.resolve("after"));
            System.out.println(name + ": " + truth.line());
            KeptTruth kept = KeptTruth.of(old, now, uses, truth.saidUnkept, folder.resolve("keeping"));
            System.out.println(name + ": " + kept.line());
            kept.unexplained.forEach(System.out::println);
            assertThat(kept.unexplained).isEmpty();
            assertThat(kept.wronglySaid).isEmpty();
            assertThat(truth.missed()).isEmpty();
            assertThat(truth.tooMuch()).isEmpty();
            assertThat(truth.unfounded).isEmpty();
            assertThat(new JapicmpBeside(truth).faults).isEmpty();
        });
    }

    private static Spec spec(Path archive, Path folder) throws IOException {
        return CorpusArchives.spec(CorpusArchives.unpack(archive, folder))
                .only(DiffRevisionsCorpusTest::isTaken)
                .withNeededTypes();
    }

    private static boolean isTaken(Method method) {
        return WHOLE || Math.floorMod(method.namespace().hashCode(), SHARE) == 0;
    }
}
