package dev.docbind.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One problem for a place, however many methods take the text that stands there. */
class ProblemTest {

    private static final SourceLocation ROW = SourceLocation.of("_includes/fields.md", 5, 3);

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aProblemOfSharedTextIsOne() {
        for (String method :
                List.of("demo.item.get", "demo.item.list", "demo.item.add", "demo.item.set", "demo.item.put")) {
            diagnostics.about(method).warning("type-unknown", ROW, "the type \"x\" of ID is not known", "use another");
        }

        assertThat(problems()).hasSize(1);
        assertThat(problems().get(0))
                .hasToString("_includes/fields.md:5:3: warning: the type \"x\" of ID is not known [type-unknown]"
                        + " (use another) (also demo.item.get, demo.item.list, demo.item.put and 1 more)");
    }

    @Test
    void thePagesThatIncludeItAreNamed() {
        diagnostics.warning(
                "row-short", ROW.within(SourceLocation.of("a.md", 7, 1)), "this row has 1 of 2 cells", null);
        diagnostics.warning(
                "row-short", ROW.within(SourceLocation.of("b.md", 9, 1)), "this row has 1 of 2 cells", null);

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.includedFrom()).isEqualTo("a.md:7:1");
            assertThat(problem.also()).containsExactly(new Problem.Also("", "b.md:9:1"));
            assertThat(problem.placed(path -> "docs/" + path).toString())
                    .isEqualTo("docs/_includes/fields.md:5:3: warning: this row has 1 of 2 cells [row-short]"
                            + " (included from docs/a.md:7:1) (also docs/b.md:9:1)");
        });
    }

    @Test
    void whatSaysSomethingElseIsAnotherProblem() {
        diagnostics.about("demo.item.get").warning("name-case-differs", ROW, "ID and id", null);
        diagnostics.about("demo.item.list").warning("name-case-differs", ROW, "ID and Id", null);

        assertThat(problems()).hasSize(2);
    }

    @Test
    void whatAPageSaysCannotEndTheLine() {
        diagnostics
                .about("demo.item.get\u2028")
                .warning("request-key-unlisted", ROW, "sends a\nb.md:1:1: error: \u001b[31mc\r", "a\tb");

        assertThat(problems())
                .singleElement()
                .hasToString("_includes/fields.md:5:3: warning: sends a b.md:1:1: error:  [31mc  [request-key-unlisted]"
                        + " (a b)");
        assertThat(problems().get(0).subject()).isEqualTo("demo.item.get ");
    }

    private List<Problem> problems() {
        return Problem.of(diagnostics.sorted());
    }
}
