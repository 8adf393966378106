package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.Generator;
import dev.docbind.generator.KeepPolicy;
import dev.docbind.generator.MethodGlob;
import dev.docbind.generator.MethodSelection;
import dev.docbind.generator.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The spec is the memory: what a client keeps of the one before, the next one still keeps, for as long as it shall. */
class KeepingMemoryTest {

    private static final String PARAMETERS = "id* integer|note string|mode string Possible values:@- `fast`@- `slow`";
    private static final String RESPONSE =
            "result object|result.total double|result.owner object|result.owner.name string|result.closed boolean";

    @TempDir
    private Path temporary;

    private int run;

    @ParameterizedTest
    @CsvSource({
        "id* string, result object|result.total string, id* date, result object|result.total date",
        "id* string, result object|result.total string, id* string, result object|result.total string|result.owner string",
        "code string, result integer, id* integer, result boolean",
        "note* string, result boolean, id* string|note* string, result object|result.total double",
        "note integer|mode integer, result array, note string|mode date, result integer"
    })
    void nothing_is_forgotten(String second, String secondResult, String third, String thirdResult) throws IOException {
        Revision first = revision(null, KeepPolicy.MAJOR, "", PARAMETERS, RESPONSE);
        Revision next = revision(first, KeepPolicy.MAJOR, "", second, secondResult);
        Revision last = revision(next, KeepPolicy.MAJOR, "", third, thirdResult);
        Revision same = revision(last, KeepPolicy.MAJOR, "", third, thirdResult);
        Revision back = revision(same, KeepPolicy.MAJOR, "", PARAMETERS, RESPONSE);

        assertThat(next.members()).containsAll(first.members());
        assertThat(last.members()).containsAll(next.members());
        assertThat(same.members()).containsAll(last.members());
        assertThat(back.members()).containsAll(same.members());
    }

    @Test
    void a_client_made_again_with_its_own_spec_is_the_same() throws IOException {
        KeepPolicy one = KeepPolicy.of("1");
        Revision first = revision(null, one, "1", PARAMETERS, RESPONSE);
        Revision second = revision(first, one, "1", "id* string|note* string", "result object|result.total string");
        Revision same = revision(second, one, "1", "id* string|note* string", "result object|result.total string");

        assertThat(same.spec()).isEqualTo(second.spec());
        assertThat(same.texts()).isEqualTo(second.texts());
    }

    @Test
    void members_say_since_which_revision_they_are_gone() throws IOException {
        Revision first = revision(null, KeepPolicy.MAJOR, "", PARAMETERS, RESPONSE);
        Revision second =
                revision(first, KeepPolicy.MAJOR, "", "id* integer|mode string", "result object|result.total double");
        Revision third = revision(second, KeepPolicy.MAJOR, "", "id* integer", "result object|result.total double");

        assertThat(third.text("OrderGetRequest"))
                .contains("{@code note}", "since its revision r2, does not have this field")
                .contains("since its revision r3, does not have this field");
    }

    @Test
    void memory_does_not_grow_where_nothing_is_new() throws IOException {
        Revision one = revision(null, KeepPolicy.FOREVER, "", PARAMETERS, RESPONSE);
        Revision two = revision(one, KeepPolicy.FOREVER, "", "id* string", "result object|result.total string");
        Revision before = two;
        for (int times = 0; times < 3; times++) {
            before = revision(before, KeepPolicy.FOREVER, "", PARAMETERS, RESPONSE);
            before = revision(before, KeepPolicy.FOREVER, "", "id* string", "result object|result.total string");
        }

        assertThat(before.layers()).isEqualTo(1);
        assertThat(before.spec().length()).isLessThan(two.spec().length() + 200);
        assertThat(before.members()).containsExactlyInAnyOrderElementsOf(two.members());
    }

    @Test
    void what_fell_out_of_a_number_of_revisions_is_gone() throws IOException {
        KeepPolicy two = KeepPolicy.of("2");
        Revision first = revision(null, two, "", "id* integer|a string", "result boolean");
        Revision second = revision(first, two, "", "id* integer|b string", "result boolean");
        Revision third = revision(second, two, "", "id* integer|c string", "result boolean");
        Revision fourth = revision(third, two, "", "id* integer|d string", "result boolean");

        assertThat(third.text("OrderGetRequest")).contains(" a()", " b()", "Builder c(");
        assertThat(fourth.text("OrderGetRequest"))
                .contains(" b()", " c()", "Builder d(")
                .doesNotContain(" a()");
        assertThat(fourth.layers()).isEqualTo(2);
    }

    @Test
    void a_major_version_forgets_and_checks() throws IOException {
        Revision first = revision(null, KeepPolicy.MAJOR, "1", "id integer|a string", "result boolean");
        Revision second = revision(first, KeepPolicy.MAJOR, "1", "id* integer", "result boolean");
        Revision third = revision(second, KeepPolicy.MAJOR, "1", "id* integer", "result boolean");
        Revision fourth = revision(third, KeepPolicy.MAJOR, "2", "id* integer", "result boolean");

        assertThat(third.text("OrderGetRequest"))
                .contains(" a()", "KeptValues.remind")
                .doesNotContain(".require(");
        assertThat(fourth.text("OrderGetRequest")).doesNotContain(" a()").contains(".require(\"id\"");
        assertThat(fourth.layers()).isZero();
    }

    @Test
    void what_is_kept_for_ever_is_checked_after_a_major_version_all_the_same() throws IOException {
        Revision first = revision(null, KeepPolicy.FOREVER, "1", "id integer|a string", "result boolean");
        Revision second = revision(first, KeepPolicy.FOREVER, "1", "id* integer|b string", "result boolean");
        Revision third = revision(second, KeepPolicy.FOREVER, "2", "id* integer|c* string", "result boolean");
        Revision fourth = revision(third, KeepPolicy.FOREVER, "2", "id* integer|c* string|d* string", "result boolean");

        assertThat(second.text("OrderGetRequest")).contains("KeptValues.remind(\"demo.order.get\", \"id\"");
        assertThat(third.text("OrderGetRequest"))
                .contains(" a()", " b()", ".require(\"id\"", ".require(\"c\"")
                .doesNotContain("remind");
        assertThat(fourth.text("OrderGetRequest"))
                .contains(" a()", " b()", ".require(\"id\"", ".require(\"c\"", "remind(\"demo.order.get\", \"d\"")
                .doesNotContain("remind(\"demo.order.get\", \"c\"");
    }

    @Test
    void a_selection_holds_for_what_is_remembered() throws IOException {
        EarlierPages.write(
                temporary.resolve("docs1"), "other.thing.get", "id* integer", RESPONSE.replace('|', '\n'), "A");
        Revision first = revision(null, KeepPolicy.MAJOR, "", PARAMETERS, RESPONSE);
        Revision second = revision(first, KeepPolicy.MAJOR, "", PARAMETERS, RESPONSE);
        assertThat(second.paths()).anyMatch(path -> path.contains("/other/"));
        Path out = temporary.resolve("selected");
        MethodSelection selection = new MethodSelection(List.of(MethodGlob.of("demo.**")), List.of());
        new Generator().generate(request("docs1", out, second).selecting(selection));

        assertThat(paths(out)).noneMatch(path -> path.contains("/other/")).anyMatch(path -> path.contains("/order/"));
    }

    private GenerationRequest request(String docs, Path out, @Nullable Revision previous) {
        return GenerationRequest.of(temporary.resolve(docs))
                .writingTo(out)
                .keepingSourceOf(previous == null ? null : previous.specFile(), "r" + run);
    }

    /** The client of the next revision. */
    private Revision revision(
            @Nullable Revision previous, KeepPolicy keep, String major, String parameters, String response)
            throws IOException {
        run++;
        EarlierPages.write(
                temporary.resolve("docs" + run),
                "demo.order.get",
                parameters.replace('|', '\n'),
                response.replace('|', '\n'),
                "NO_ORDER");
        Path folder = temporary.resolve("out" + run);
        Path spec = temporary.resolve("spec" + run + ".json");
        GenerationResult result = new Generator()
                .generate(request("docs" + run, folder, previous)
                        .writingSpec(spec)
                        .keepingFor(keep, major));
        assertThat(result.failed()).isFalse();
        return new Revision(folder, spec);
    }

    private static List<String> paths(Path out) throws IOException {
        try (Stream<Path> all = Files.walk(out)) {
            return all.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
        }
    }

    /** What was generated. */
    private record Revision(Path folder, Path specFile) {

        List<String> paths() throws IOException {
            return KeepingMemoryTest.paths(folder);
        }

        String text(String name) throws IOException {
            String path = paths().stream()
                    .filter(file -> file.endsWith("/" + name + ".java"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(Path.of(path));
        }

        List<String> texts() throws IOException {
            List<String> texts = new ArrayList<>();
            for (String path : paths()) {
                if (path.endsWith(".java")) {
                    texts.add(Files.readString(Path.of(path)));
                }
            }
            return texts;
        }

        String spec() throws IOException {
            return Files.readString(specFile);
        }

        int layers() throws IOException {
            return spec().split("\"goneSince\"", -1).length - 1;
        }

        Set<String> members() throws IOException {
            List<GeneratedFile> files = new ArrayList<>();
            for (String path : paths()) {
                if (path.endsWith(".java")) {
                    Path file = Path.of(path);
                    files.add(new GeneratedFile(folder.relativize(file).toString(), Files.readString(file), "docs"));
                }
            }
            CompiledSources compiled = CompiledSources.strictly(files);
            assertThat(compiled.problems()).isEmpty();
            return new HashSet<>(PublicMembers.of(compiled));
        }
    }
}
