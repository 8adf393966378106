package dev.docbind.generator.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every problem that the code reports has a page, and every page a rule. With {@code -Ddocbind.lint.update=true} the list of
 * the pages is written anew, with the counts that the corpus test holds.
 */
class LintPagesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path PAGES = Path.of("../docs/lint");
    private static final Path LIST = PAGES.resolve("README.md");
    private static final Path KNOWN = Path.of("src/test/resources/known-problems");
    private static final List<String> SNAPSHOTS = List.of("en-2026-07-16", "en-2026-06-15", "ru-2026-06-15");
    private static final String UNDER_HEADER = "|---|---|---|---|---|---|\n";
    private static final boolean UPDATE = Boolean.getBoolean("docbind.lint.update");

    private static final Pattern REPORT =
            Pattern.compile("\\b(error|warn|warning|note)\\(\\s*\"([a-z0-9]+(?:-[a-z0-9]+)+|unreadable)\"");
    private static final Pattern SEVERITY = Pattern.compile("(?m)^- Severity: (ERROR|WARNING|NOTE)$");
    private static final Pattern SHARE = Pattern.compile("(\\d+) of (\\d+) findings are right");
    private static final List<String> PARTS =
            List.of("**What.** ", "**Why.** ", "**Hint.** ", "**Example.** ", "**Read by hand.** ");

    @Test
    void everyProblemHasAPageWithItsSeverity() throws IOException {
        assertThat(severitiesOfPages()).isEqualTo(severitiesOfCode());
    }

    @Test
    void everyPageSaysWhatWhyAndWhatToDo() throws IOException {
        for (Path page : pages()) {
            String text = Files.readString(page);
            assertThat(text)
                    .as(page.toString())
                    .startsWith("# " + code(page) + "\n")
                    .contains(PARTS);
        }
    }

    @Test
    void theJarHasThePages() throws IOException {
        SortedMap<String, LintRule> rules = LintRules.load().byCode();

        assertThat(rules.keySet()).isEqualTo(severitiesOfPages().keySet());
        assertThat(rules.values())
                .allSatisfy(rule -> assertThat(List.of(rule.what(), rule.why(), rule.hint(), rule.example()))
                        .noneMatch(String::isEmpty));
        assertThat(rules.get("fence-unread").group()).isEqualTo(RuleGroup.READING);
        assertThat(rules.get("linked-names-differ").what()).endsWith("in another style.");
    }

    @Test
    void aRuleThatIsOftenWrongIsANote() throws IOException {
        Map<String, String> severities = severitiesOfPages();
        for (Path page : pages()) {
            Matcher share = SHARE.matcher(Files.readString(page));
            boolean weak = share.find() && Integer.parseInt(share.group(1)) * 10 < Integer.parseInt(share.group(2)) * 9;
            assertThat(!weak || "NOTE".equals(severities.get(code(page))))
                    .as(page.toString())
                    .isTrue();
        }
    }

    @Test
    void theListIsThatOfThePagesAndOfTheKnownProblems() throws IOException {
        String text = Files.readString(LIST);
        StringBuilder rows = new StringBuilder(text.substring(0, text.indexOf(UNDER_HEADER) + UNDER_HEADER.length()));
        for (Map.Entry<String, String> rule : severitiesOfPages().entrySet()) {
            String code = rule.getKey();
            rows.append("| [%1$s](%1$s.md) | %2$s | %3$s | %4$s |\n"
                    .formatted(code, rule.getValue(), share(code), counts(code)));
        }
        if (UPDATE) {
            Files.writeString(LIST, rows);
        }
        assertThat(LIST).content().isEqualTo(rows.toString());
    }

    private static String share(String code) throws IOException {
        Matcher share = SHARE.matcher(Files.readString(PAGES.resolve(code + ".md")));
        return share.find() ? share.group(1) + " of " + share.group(2) : "";
    }

    private static String counts(String code) throws IOException {
        List<String> counts = new ArrayList<>();
        for (String snapshot : SNAPSHOTS) {
            counts.add(Files.readAllLines(KNOWN.resolve(snapshot + ".txt")).stream()
                    .map(line -> line.split(" ", -1))
                    .filter(parts -> parts[1].equals(code))
                    .map(parts -> parts[2])
                    .findFirst()
                    .orElse(""));
        }
        return String.join(" | ", counts);
    }

    private static Map<String, String> severitiesOfCode() throws IOException {
        Map<String, String> severities = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                REPORT.matcher(Files.readString(file))
                        .results()
                        .forEach(report -> severities.put(report.group(2), severity(report)));
            }
        }
        assertThat(severities).hasSizeGreaterThan(30);
        return severities;
    }

    private static String severity(MatchResult report) {
        String call = report.group(1).toUpperCase(Locale.ROOT);
        return call.equals("WARN") ? "WARNING" : call;
    }

    private static Map<String, String> severitiesOfPages() throws IOException {
        Map<String, String> severities = new TreeMap<>();
        for (Path page : pages()) {
            Matcher severity = SEVERITY.matcher(Files.readString(page));
            assertThat(severity.find()).as(page.toString()).isTrue();
            severities.put(code(page), severity.group(1));
        }
        return severities;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> !file.equals(LIST)).sorted().toList();
        }
    }

    private static String code(Path page) {
        String name = page.getFileName().toString();
        return name.substring(0, name.length() - ".md".length());
    }
}
