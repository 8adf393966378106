package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.CorpusArchives;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The types of things, as an application uses them. */
class ThingsTest {

    private static final String PACKAGE = "a.b";
    private static final Path DOCS = Path.of("src", "test", "resources", "cases", "things-of-a-namespace", "docs");

    /** What an application does with things. */
    private static final String PROGRAM = """
            package a.c;

            import a.b.Bitrix24;
            import a.b.demo.boat.Boat;
            import a.b.demo.boat.BoatCrew;
            import a.b.demo.boat.BoatField;
            import a.b.demo.boat.BoatFields;
            import a.b.demo.boat.BoatState;
            import java.math.BigDecimal;
            import java.util.List;

            final class Program {

                private Program() {}

                static Boat copy(Bitrix24 b24, long id) {
                    Boat boat = b24.demo().boat().get(id).result().boat();
                    BoatFields fields = boat.toFields().toBuilder().name("Copy").build();
                    b24.demo().boat().update(r -> r.id(id).fields(f -> f.state(BoatState.D).berths(BigDecimal.ONE)));
                    return b24.demo().boat().add(r -> r.fields(fields)).result().boat();
                }

                static int deepest(Bitrix24 b24) {
                    List<Boat> boats = b24.demo().boat()
                            .list(r -> r.select(BoatField.ID, BoatField.PORT).filter(f -> f.gt(BoatField.BERTHS, 2)))
                            .result()
                            .boats();
                    int depth = 0;
                    for (BoatCrew crew = boats.get(0).crew(); crew != null; crew = crew.next()) {
                        depth++;
                    }
                    return depth;
                }
            }
            """;

    @Test
    void anApplicationReadsChangesAndWritesOneType() throws IOException {
        List<GeneratedFile> files = new ArrayList<>(files(CorpusArchives.spec(DOCS), method -> true));
        files.add(new GeneratedFile("a/c/Program.java", PROGRAM, "a program"));

        assertThat(CompiledSources.strictly(files).problems()).isEmpty();
    }

    @Test
    void aSelectionRemovesMethodsAndNoFields() throws IOException {
        Spec spec = CorpusArchives.spec(DOCS);
        Map<String, String> all = texts(spec, method -> true);

        Map<String, String> one = texts(spec, method -> method.name().equals("demo.boat.get"));

        for (String type : Set.of("Boat", "BoatCrew", "BoatFields", "BoatState")) {
            String path = "a/b/demo/boat/" + type + ".java";
            assertThat(code(one, path)).as(path).isEqualTo(code(all, path));
        }
        assertThat(one).doesNotContainKey("a/b/demo/boat/BoatListRequest.java");
    }

    /** A file without its comments, which link the methods that the client has. */
    private static String code(Map<String, String> texts, String path) {
        assertThat(texts).containsKey(path);
        return texts.getOrDefault(path, "").replaceAll("(?s)/\\*\\*.*?\\*/", "");
    }

    private static Map<String, String> texts(Spec spec, Predicate<Method> selection) {
        Map<String, String> texts = new TreeMap<>();
        files(spec, selection).forEach(file -> texts.put(file.path(), file.text()));
        return texts;
    }

    private static List<GeneratedFile> files(Spec spec, Predicate<Method> selection) {
        Diagnostics diagnostics = new Diagnostics();
        List<GeneratedFile> files = new JavaEmitters(PACKAGE)
                .emit(spec.only(selection), diagnostics)
                .files();
        assertThat(diagnostics.sorted()).isEmpty();
        return files;
    }
}
