package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.Generator;
import dev.docbind.generator.MethodGlob;
import dev.docbind.generator.MethodSelection;
import dev.docbind.generator.diff.DiffPolicy;
import dev.docbind.generator.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                .contains("DEMO_OLD_TAB}: The documentation does not have this placement, since its revision 7.")
                .contains("@Deprecated public static final PlacementCode<PlacementsLineId> DEMO_OLD_TAB");
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

    private void placement(String folder, String code, String key) throws IOException {
        Files.writeString(
                temporary.resolve(folder).resolve(code + ".md"),
                "# Tab\n\nThe key is `" + key + "`.\n\n```php\n[AUTH_ID] => a\n[PLACEMENT] => " + code
                        + "\n[PLACEMENT_OPTIONS] => {\"" + key + "\":\"1\"}\n```\n\n"
                        + "```bash\ncurl -X POST -H \"Content-Type: application/json\" -d '{\"WHERE\": \"" + code
                        + "\"}' https://portal.example/rest/demo.place.bind\n```\n");
    }
}
