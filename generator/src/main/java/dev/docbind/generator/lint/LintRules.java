package dev.docbind.generator.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rules, from their pages, which are in the jar. */
public final class LintRules {

    private static final String FOLDER = "/META-INF/docbind/lint/";
    private static final String LIST = "README.md";

    private final SortedMap<String, LintRule> rules = new TreeMap<>();

    private LintRules() {}

    /** All rules. */
    public static LintRules load() {
        LintRules all = new LintRules();
        for (String line : text(LIST).lines().toList()) {
            if (line.startsWith("| [") && line.contains(".md)")) {
                String code = line.substring("| [".length(), line.indexOf(']'));
                all.rules.put(code, LintRule.of(code, text(code + ".md")));
            }
        }
        return all;
    }

    /** A rule; null where there is none of that name. */
    public @Nullable LintRule rule(String code) {
        return rules.get(code);
    }

    /** All rules by their names. */
    public SortedMap<String, LintRule> byCode() {
        return new TreeMap<>(rules);
    }

    /** What findings of a rule are about; those of no rule are about the run. */
    public RuleGroup group(String code) {
        LintRule rule = rules.get(code);
        return rule == null ? RuleGroup.RUN : rule.group();
    }

    private static String text(String name) {
        try (InputStream in = LintRules.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
