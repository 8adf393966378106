package dev.docbind.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** {@code lint --format html}, and the same of a comparison. */
class HtmlFormatTest {

    private static final String CASES = "src/test/resources/cases/";

    private final StringWriter out = new StringWriter();

    @Test
    void aFindingHasItsLinesItsCaretAndTheTextsOfItsRule() {
        assertThat(run("--docs", CASES + "json-broken/docs")).isZero();

        assertThat(out.toString())
                .contains("id=\"rule=json-broken\"", "put_id_here", "<span class=\"n\"></span>              ^")
                .contains("<b>Why it matters.</b> It is kept as text only")
                .contains("<b>How to mend it.</b> Write JSON; put placeholders into quotes.");
    }

    @Test
    void whatIsNotReadStandsApart() {
        run("--docs", CASES + "unread-things/docs");

        assertThat(out.toString())
                .contains(
                        "data-rule=\"fence-unread\" data-group=\"reading\" data-apart=\"yes\"",
                        "<dt>not read</dt><dd>3</dd>");
    }

    @Test
    void aComparisonShowsBothSides() {
        assertThat(run("--docs", CASES + "json-broken/docs", "--compare", CASES + "row-short/docs"))
                .isZero();

        assertThat(out.toString())
                .contains("Where two documentations differ", "id=\"rule=parameter\"", "here: ", "there: ");
    }

    @Test
    void aPageThatContradictsItselfIsFirst() {
        run("--docs", CASES + "selected-fields/docs");

        assertThat(out.toString()).contains("Begin here", "data-group=\"contradiction\" data-path=\"");
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "lint";
        all[1] = "--format";
        all[2] = "html";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter(), true))
                .execute(all);
    }
}
