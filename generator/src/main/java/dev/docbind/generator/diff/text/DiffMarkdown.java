package dev.docbind.generator.diff.text;

import dev.docbind.generator.diff.Change;
import dev.docbind.generator.diff.DiffReport;
import dev.docbind.generator.diff.DiffRule;
import dev.docbind.generator.diff.DocsPlace;
import dev.docbind.generator.diff.Effect;
import dev.docbind.generator.diff.JavaChange;
import dev.docbind.generator.diff.PageProblem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes as Markdown for a merge request: a section for each effect, in it a list for each method or shared type. */
public final class DiffMarkdown {

    /** How many changes of Java are listed below a change. */
    private static final int LISTED = 5;

    private static final Map<Effect, String> TITLES = Map.of(
            Effect.BREAKS_SOURCE, "Breaks source",
            Effect.BREAKS_BINARIES, "Breaks binaries only",
            Effect.CHANGES_BEHAVIOUR, "Changes behaviour",
            Effect.ADDS, "Adds",
            Effect.CHANGES_WORDING, "Changes wording only");

    /** What has no line of its own in the new page. */
    private static final Set<DiffRule> GONE =
            EnumSet.of(DiffRule.PARAMETER_REMOVED, DiffRule.ANSWER_REMOVED, DiffRule.ERROR_REMOVED);

    /** What has no line of its own in the old page. */
    private static final Set<DiffRule> NEW =
            EnumSet.of(DiffRule.PARAMETER_ADDED, DiffRule.ANSWER_ADDED, DiffRule.ERROR_ADDED);

    private final StringBuilder text = new StringBuilder();

    private DiffMarkdown() {}

    /** The whole report. */
    public static String write(DiffReport report) {
        DiffMarkdown markdown = new DiffMarkdown();
        markdown.report(report);
        return markdown.text.toString();
    }

    private void report(DiffReport report) {
        line("# What the documentation's change does to Java");
        line("");
        DiffText.summary(report).forEach(line -> line("- " + line));
        for (Effect effect : Effect.values()) {
            List<Change> changes = report.changes().stream()
                    .filter(change -> change.effect() == effect)
                    .toList();
            if (!changes.isEmpty()) {
                section(TITLES.get(effect), changes);
            }
        }
        problems(report.problems().added());
    }

    private void problems(List<PageProblem> added) {
        if (!added.isEmpty()) {
            line("");
            line("## New problems of the pages (" + added.size() + ")");
            line("");
            added.forEach(problem -> line("- " + code(problem.place().toString()) + ": " + problem.severity() + ": "
                    + escaped(problem.message()) + " — " + code(problem.code())));
        }
    }

    private void section(@Nullable String title, List<Change> changes) {
        line("");
        line("## " + title + " (" + changes.size() + ")");
        Map<String, List<Change>> byOwner = new LinkedHashMap<>();
        changes.forEach(change -> byOwner.computeIfAbsent(change.owner(), owner -> new ArrayList<>())
                .add(change));
        byOwner.forEach((owner, own) -> {
            line("");
            line("**" + code(owner) + "**");
            line("");
            own.forEach(this::change);
        });
    }

    private void change(Change change) {
        String path = change.symbol().substring(change.owner().length());
        String about = path.isEmpty() ? "" : code(path.substring(1)) + ": ";
        String accepted = change.accepted() ? " (accepted)" : "";
        line("- " + about + escaped(change.message()) + accepted + " — "
                + code(change.rule().id()) + places(change) + DiffText.kept(change, ", "));
        List<JavaChange> java = change.java();
        java.stream().limit(LISTED).forEach(one -> line("  - " + java(one)));
        if (java.size() > LISTED) {
            line("  - and " + (java.size() - LISTED) + " more");
        }
    }

    private static String java(JavaChange change) {
        String type = code(change.type());
        if (change.before() == null) {
            return type + ": " + code(String.valueOf(change.after())) + " is new";
        }
        return type + ": " + (change.member().isEmpty() ? "" : code(change.before()) + " → ")
                + (change.after() == null ? "gone" : change.member().isEmpty() ? change.after() : code(change.after()));
    }

    private static String places(Change change) {
        DocsPlace old = change.before();
        DocsPlace now = change.after();
        if (old == null || now == null) {
            return old != null
                    ? " (old " + code(old.toString()) + ")"
                    : now != null ? " (new " + code(now.toString()) + ")" : "";
        }
        return old.page().equals(now.page())
                ? " (" + code(old.page()) + ", " + lines(change.rule(), old.line(), now.line()) + ")"
                : " (old " + code(old.toString()) + ", new " + code(now.toString()) + ")";
    }

    private static String lines(DiffRule rule, int old, int now) {
        return GONE.contains(rule)
                ? "line " + old
                : NEW.contains(rule) ? "now line " + now : "line " + old + ", now " + now;
    }

    /** Texts of pages in a code span: its fence is longer than any run of backticks inside. */
    private static String code(String text) {
        String line = text.replaceAll("\\s+", " ");
        String fence = "`";
        while (line.contains(fence)) {
            fence += "`";
        }
        String space = fence.length() > 1 ? " " : "";
        return fence + space + line + space + fence;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.replaceAll("\\s+", " ").chars().forEach(character -> {
            if ("\\`*_{}[]<>#|~&@".indexOf(character) >= 0) {
                escaped.append('\\');
            }
            escaped.append((char) character);
        });
        return escaped.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
