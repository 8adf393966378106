package dev.docbind.generator.report;

import java.util.List;
import java.util.stream.IntStream;

/** Reports for tests. */
final class SampleReport {

    private SampleReport() {}

    /** One whose texts look like markup. */
    static Report hostile() {
        Report.Finding finding = new Report.Finding(
                "warning",
                "a\"onclick=\"b.md",
                "a.md:1:2",
                "<img src=x onerror=alert(1)>",
                "<script>alert(1)</script>",
                "</style>",
                List.of(new Excerpt("", List.of(new Excerpt.Line("1", "</pre><b>\u043c</b>")))));
        return new Report(
                "A <title>",
                List.of(new Report.Figure("pages", "1")),
                List.of(new Report.First("demo.item.get", "a.md", "fact", 1)),
                List.of(rule("type-unknown", "fact", false, List.of(finding))));
    }

    /** One of several pages: 60 warnings, 55 notes of two sections, 3 findings that stand apart. */
    static Report large() {
        return new Report(
                "Problems",
                List.of(new Report.Figure("pages", "118")),
                List.of(new Report.First("demo.item.get", "api-reference/crm/page7.md", "contradiction", 1)),
                List.of(
                        rule("name-case-differs", "contradiction", false, findings("warning", "crm", 60)),
                        rule("field-not-shown", "example", false, findings("note", "tasks", 55)),
                        rule("fence-unread", "reading", true, findings("note", "crm", 3))));
    }

    private static List<Report.Finding> findings(String severity, String section, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Report.Finding(
                        severity,
                        "api-reference/" + section + "/page" + i + ".md",
                        "api-reference/" + section + "/page" + i + ".md:7:12",
                        "demo.item.get",
                        "the table says ITEM_ID, the answer shows itemId",
                        "",
                        List.of(new Excerpt(
                                "",
                                List.of(
                                        new Excerpt.Line("7", "|| **ITEM_ID**" + " wide".repeat(30)),
                                        new Excerpt.Line("", "     ^"))))))
                .toList();
    }

    private static Report.Rule rule(String code, String group, boolean isApart, List<Report.Finding> findings) {
        return new Report.Rule(
                code, group, "About " + group, isApart, "Says `<b>` twice.", "It `does.", "Mend it.", "`x`", findings);
    }
}
