package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.CorpusArchives;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.snippet.PageSnippets;
import dev.docbind.generator.snippet.ShownRequests;
import dev.docbind.generator.source.tree.DocTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The client of the whole real documentation: the newest English and the newest Russian snapshot in the folder that
 * {@code -Ddocbind.corpus} names. What is demanded here is what was measured, rounded down.
 */
class CorpusClientTest {

    private static final double REQUESTS = 0.99;
    private static final double ANSWERS = 0.995;
    private static final double ROWS = 0.995;
    private static final double EVENTS = 0.97;
    private static final int SENT_EVENTS = 150;
    private static final double PLACEMENTS = 0.95;
    private static final int SENT_PLACEMENTS = 70;
    private static final double WALKS = 0.95;
    private static final double TABS_EXPRESSED = 0.95;
    private static final double TABS_ARRIVED = 0.96;
    private static final double TABS_ENDED = 0.98;
    private static final int ENFORCED = 1_500;

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> theClientOfTheRealDocumentationCompilesAndSaysWhatItsExamplesSay() throws IOException {
        return CorpusArchives.newest("the client of the real documentation was NOT compiled", this::check);
    }

    private static PageSnippets pages(Path docs, Spec spec) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        DocTree tree = DocTree.scan(docs, diagnostics);
        return PageSnippets.of(docs, tree, spec, any -> true, new JavaEmitters(CorpusClient.PACKAGE), diagnostics);
    }

    private void check(Path archive) throws IOException, ReflectiveOperationException {
        String name = archive.getFileName().toString();
        boolean english = name.startsWith("en");
        Path docs = CorpusArchives.unpack(archive, temporary);
        Spec spec = CorpusArchives.spec(docs);
        Spec shown = ShownRequests.in(spec, DocTree.scan(docs, new Diagnostics()));
        TabPrograms tabs = new TabPrograms(shown, CorpusClient.PACKAGE, temporary.resolve("files"));
        List<GeneratedFile> programs = new ArrayList<>(tabs.sources(CorpusClient.PACKAGE));
        programs.addAll(tabs.whole(pages(docs, spec).changed()));
        programs.addAll(english ? Programs.sources() : List.of());
        CorpusClient client = CorpusClient.of(spec, programs);
        assertThat(client.problems()).isEmpty();
        if (english) {
            assertThat(new Programs(client).run()).isEqualTo(Programs.expected());
        }
        tabs.run(client);
        System.out.print(tabs.report());
        System.out.println("whole programs: " + tabs.calls());
        assertThat(tabs.calls().values()).hasSizeGreaterThan(1).allMatch(called -> called.size() > 1);
        assertThat(tabs.expressed.share()).isGreaterThan(TABS_EXPRESSED);
        assertThat(tabs.arrived.share()).isGreaterThan(TABS_ARRIVED);
        assertThat(tabs.ended.share()).isGreaterThan(TABS_ENDED);
        Independence.check(client.spec(), CorpusClient.PACKAGE, 7);
        LetterCase.check(client.spec(), CorpusClient.PACKAGE, 7);
        assertThat(PortalAgreement.check(client)).isGreaterThan(ENFORCED);
        SentEvents events = new SentEvents(client);
        System.out.print(events.examples.report() + events.rows.report());
        assertThat(events.examples.right()).isGreaterThan(SENT_EVENTS);
        assertThat(events.examples.share())
                .as("examples of events, but for %s", events.examples.exceptions())
                .isGreaterThanOrEqualTo(EVENTS);
        assertThat(events.rows.share()).isGreaterThanOrEqualTo(EVENTS);
        SentPlacements placements = new SentPlacements(client);
        System.out.print(placements.examples.report());
        assertThat(placements.examples.right()).isGreaterThan(SENT_PLACEMENTS);
        assertThat(placements.examples.share())
                .as("examples of placements, but for %s", placements.examples.exceptions())
                .isGreaterThanOrEqualTo(PLACEMENTS);
        ExampleWalks walks = new ExampleWalks(client);
        System.out.print(walks.report());
        assertThat(walks.share()).isGreaterThan(WALKS);
        BatchExamples batches = new BatchExamples(client, docs);
        System.out.print(batches.report());
        assertThat(batches.differences).isEmpty();
        assertThat(batches.shown()).isPositive();
        ChangedAnswers changed = new ChangedAnswers(client, false);
        System.out.print(changed.report());
        assertThat(changed.faults).isEmpty();
        Conformance conformance = new Conformance(client);
        System.out.println(name);
        System.out.print(new NameFigures(client.emission().files()).report());
        conformance.all().forEach(findings -> System.out.print(findings.report()));
        assertThat(conformance.requests.share()).isGreaterThan(REQUESTS);
        assertThat(conformance.answers.share()).isGreaterThan(ANSWERS);
        assertThat(conformance.rows.share()).isGreaterThan(ROWS);
        assertThat(conformance.errors.exceptions()).isEmpty();
    }
}
