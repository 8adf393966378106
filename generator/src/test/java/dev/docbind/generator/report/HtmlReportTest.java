package dev.docbind.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private final String page = HtmlReport.write(SampleReport.hostile());

    @Test
    void textOfPagesIsNeverMarkup() {
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "data-path=\"a&#34;onclick=&#34;b.md\"")
                .doesNotContain("<script>alert", "<img", "\"onclick");
        assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(1);
    }

    @Test
    void thePolicyNamesTheStyleSheetAndTheScriptAndNothingElse() throws Exception {
        String policy = page.substring(page.indexOf("default-src"), page.indexOf("\">\n<meta name=\"viewport\""))
                .replace("&#39;", "'");

        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src '" + digest("style") + "'; script-src '" + digest("script")
                        + "'; base-uri 'none'; form-action 'none'");
        assertThat(page).doesNotContain("http://", "https://", " style=", "url(", "@import");
    }

    private String digest(String element) throws Exception {
        List<String> content = Pattern.compile("(?s)<" + element + ">(.*?)</" + element + ">")
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(content).hasSize(1);
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(content.get(0).getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void itIsTheSameInEveryEncoding() {
        assertThat(page.chars()).allMatch(letter -> letter < 0x80);
        assertThat(page).contains("&#1084;").isEqualTo(HtmlReport.write(SampleReport.hostile()));
    }

    @Test
    void codeSpansOfRulesAreCode() {
        assertThat(page).contains("<p>Says <code>&lt;b&gt;</code> twice.</p>", "<b>Why it matters.</b> It `does.");
    }

    @Test
    void aReportWithoutFindingsSaysSo() {
        assertThat(HtmlReport.write(new Report("Nothing", List.of(), List.of(), List.of())))
                .contains("Nothing was found.")
                .doesNotContain("id=\"filters\"");
    }
}
