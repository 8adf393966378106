package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.Generator;
import dev.docbind.generator.MethodGlob;
import dev.docbind.generator.MethodSelection;
import dev.docbind.generator.Problem;
import dev.docbind.generator.diff.Change;
import dev.docbind.generator.diff.DiffPolicy;
import dev.docbind.generator.diff.KeptShare;
import dev.docbind.generator.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The codes of placements of an earlier client stay with the new one. */
class KeepingPlacementsTest {

    @TempDir
    private Path temporary;

    private Revisions revisions;

    @BeforeEach
    void writeMethods() throws IOException {
        revisions = new Revisions(temporary);
        for (String docs : List.of("before", "after")) {
            EarlierPages.write(
                    temporary.resolve(docs), "demo.order.get", "id* integer", "result object\nresult.id integer", "A");
            EarlierPages.write(temporary.resolve(docs), "demo.place.bind", "WHERE* string", "result boolean", "A");
        }
    }

    @Test
    void codes_stay_with_their_options() throws IOException {
        placement("before", "DEMO_TAB", "ID");
        placement("before", "DEMO_OLD_TAB", "LINE_ID");
        placement("after", "DEMO_TAB", "ID");

        List<GeneratedFile> after = kept();

        assertThat(codes(after))
                .contains("DEMO_OLD_TAB}: A tab. The documentation does not have this placement, since its revision 7.")
                .contains("@Deprecated public static final PlacementCode<PlacementsLineId> DEMO_OLD_TAB");
    }

    @Test
    void a_constant_stays_with_its_options_where_there_are_more() throws Exception {
        placement("before", "DEMO_TAB", "ID");
        placement("after", "DEMO_TAB", "ID", "NAME");

        List<GeneratedFile> after = kept();

        assertThat(codes(after))
                .contains("The documentation has other options here, since its revision 7: use DEMO_TAB_2.")
                .contains("@Deprecated public static final PlacementCode<PlacementsId> DEMO_TAB =")
                .contains("PlacementCode<PlacementsIdName> DEMO_TAB_2 =");
        assertThat(Revisions.said(after, """
                import dev.docbind.bitrix24.placements.*;
                import dev.docbind.runtime.event.OpenedPlacement;
                @SuppressWarnings("deprecation")
                public class Program implements java.util.function.Supplier<String> {
                    @Override
                    public String get() {
                        OpenedPlacement opened = OpenedPlacement.parse(java.util.Map.of("AUTH_ID", new String[] {"a"},
                                "PLACEMENT", new String[] {"DEMO_TAB"},
                                "PLACEMENT_OPTIONS", new String[] {"{\\"ID\\":\\"7\\",\\"NAME\\":\\"n\\"}"}));
                        PlacementsId before = opened.options(Placements.DEMO_TAB);
                        PlacementsIdName now = opened.options(Placements.DEMO_TAB_2);
                        return before.id() + now.name() + Placements.documented();
                    }
                }
                """)).isEqualTo("7n[DEMO_TAB]");
        GenerationRequest now = GenerationRequest.of(temporary.resolve("after"));
        assertThat(new Generator()
                        .diff(revisions.spec("before"), now, DiffPolicy.USUAL)
                        .changes())
                .extracting(Change::kept)
                .isNotEmpty()
                .doesNotContain(KeptShare.NONE, KeptShare.PART);
    }

    @Test
    void constants_stay_in_the_revision_after_the_next() throws IOException {
        placement("before", "DEMO_TAB", "ID");
        placement("before", "DEMO_OLD_TAB", "LINE_ID");
        placement("after", "DEMO_TAB", "ID", "NAME");
        revisions.run("after", revisions.spec("before"));
        Path kept = Files.copy(temporary.resolve("kept.json"), temporary.resolve("second.json"));

        placement("after", "DEMO_TAB", "ID", "NAME", "MODE");
        List<GeneratedFile> third = revisions.generate("after", kept);

        assertThat(CompiledSources.strictly(third).problems()).isEmpty();
        assertThat(codes(third))
                .contains("PlacementCode<PlacementsId> DEMO_TAB =")
                .contains("PlacementCode<PlacementsIdName> DEMO_TAB_2 =")
                .contains("DEMO_TAB_3 =")
                .contains("PlacementCode<PlacementsLineId> DEMO_OLD_TAB =");
    }

    @Test
    void a_constant_stays_that_of_its_code() throws IOException {
        placement("before", "DEMO_ANY_TAB", "ID");
        placement("after", "DEMO_ANY_TAB", "ID");
        placement("after", "DEMO_*_TAB", "ID");
        String code = "DEMO_ANY_TAB = PlacementCode.of(\"DEMO_ANY_TAB\"";

        assertThat(codes(kept())).contains(code).contains("DEMO_ANY_TAB_2 = PlacementCode.of(\"DEMO_*_TAB\"");
        Path kept = Files.copy(temporary.resolve("kept.json"), temporary.resolve("second.json"));
        assertThat(codes(revisions.generate("after", kept))).contains(code);
    }

    @Test
    void a_constant_whose_options_cannot_be_kept_is_a_warning() throws IOException {
        placement("before", "DEMO_TAB", "LINE_ID");
        placement("after", "DEMO_TAB", "LINEID");

        assertThat(revisions.run("after", revisions.spec("before")).problems())
                .filteredOn(problem -> problem.code().equals("source-not-kept"))
                .extracting(Problem::message)
                .anySatisfy(message -> assertThat(message).contains("Placements#DEMO_TAB "));
    }

    @Test
    void a_run_about_their_methods_keeps_their_options() throws IOException {
        placement("before", "DEMO_TAB", "ID");
        placement("before", "DEMO_OLD_TAB", "LINE_ID");
        placement("after", "DEMO_TAB", "ID");
        Path previous = revisions.spec("before");
        revisions.run("after", previous);

        Revisions some = revisions.only("demo.place.bind");
        String constant = "PlacementCode<PlacementsLineId> DEMO_OLD_TAB";
        assertThat(codes(some.generate("after", previous))).contains(constant);
        assertThat(codes(some.generate("after", temporary.resolve("kept.json"))))
                .contains(constant);
    }

    @Test
    void a_run_about_other_methods_keeps_none() throws IOException {
        placement("before", "DEMO_TAB", "ID");
        placement("before", "DEMO_OLD_TAB", "LINE_ID");
        placement("after", "DEMO_TAB", "ID");
        Path previous = revisions.spec("before");

        List<GeneratedFile> some = revisions.only("demo.order.get").generate("after", previous);

        assertThat(some).extracting(GeneratedFile::path).noneMatch(path -> path.contains("/placements/"));
        GenerationRequest selecting = GenerationRequest.of(temporary.resolve("before"))
                .selecting(new MethodSelection(List.of(MethodGlob.of("demo.order.get")), List.of()));
        assertThat(new Generator().diff(previous, selecting, DiffPolicy.USUAL).changes())
                .isEmpty();
    }

    /** The client of the new pages, which has all that the earlier one has. */
    private List<GeneratedFile> kept() throws IOException {
        List<GeneratedFile> after = revisions.generate("after", revisions.spec("before"));
        CompiledSources compiled = CompiledSources.strictly(after);
        assertThat(compiled.problems()).isEmpty();
        assertThat(PublicMembers.of(compiled))
                .containsAll(PublicMembers.of(CompiledSources.strictly(revisions.generate("before", null))));
        return after;
    }

    private static String codes(List<GeneratedFile> client) {
        return Revisions.text(client, "Placements").replaceAll("\\s+\\*?\\s*", " ");
    }

    private void placement(String folder, String code, String... keys) throws IOException {
        String said = Stream.of(keys).map(key -> "`" + key + "`").collect(Collectors.joining(" and "));
        String sent = Stream.of(keys).map(key -> "\"" + key + "\":\"1\"").collect(Collectors.joining(","));
        Files.writeString(
                temporary.resolve(folder).resolve(code.replace('*', '-') + ".md"), """
                # Tab

                The keys are %2$s.

                #|
                || **Code** | **Place** ||
                || `%1$s` | A tab ||
                |#

                ```php
                [AUTH_ID] => a
                [PLACEMENT] => %1$s
                [PLACEMENT_OPTIONS] => {%3$s}
                ```

                ```bash
                curl -X POST -H "Content-Type: application/json" -d '{"WHERE": "%1$s"}' https://portal.example/rest/demo.place.bind
                ```
                """.formatted(code, said, sent));
    }
}
