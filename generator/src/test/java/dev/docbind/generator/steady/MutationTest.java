package dev.docbind.generator.steady;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.FailurePolicy;
import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.Generator;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.emit.java.CompiledSources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages of the cases and of the documentation that ships, changed at random from a fixed seed: cut, doubled, swapped, nested, blown
 * up, with hostile characters inside. More runs: {@code -Ddocbind.mutations=N}, from another seed: {@code -Ddocbind.mutations.seed=N}.
 */
class MutationTest {

    private static final int RUNS = Integer.getInteger("docbind.mutations", 150);
    private static final int SEED = Integer.getInteger("docbind.mutations.seed", 1);
    private static final int LONGEST = 400_000;
    /** Javac takes longer than all the rest. */
    private static final int COMPILED_TOGETHER = 50;

    @TempDir
    private Path temporary;

    private final List<GeneratedFile> sources = new ArrayList<>();

    @Test
    void aChangedPageCostsItselfAtMost() throws IOException {
        List<String> pages = pages();
        for (int run = 0; run < RUNS; run++) {
            Random random = new Random(SEED * 1_000_003L + run);
            String page = pages.get(random.nextInt(pages.size()));
            for (int change = random.nextInt(4); change >= 0; change--) {
                page = changed(page, pages.get(random.nextInt(pages.size())), random);
            }
            check(run, page);
            if (run % COMPILED_TOGETHER == COMPILED_TOGETHER - 1 || run == RUNS - 1) {
                assertThat(CompiledSources.strictly(sources).problems())
                        .as("runs to " + run)
                        .isEmpty();
                sources.clear();
            }
        }
    }

    private void check(int run, String page) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("run" + run));
        Path docs = Files.createDirectories(folder.resolve("docs"));
        Files.write(docs.resolve("changed.md"), page.getBytes(StandardCharsets.UTF_8));
        Files.writeString(
                docs.resolve("good.md"), MethodPage.of("demo.good.get").text("demo.good.get"));
        Path java = folder.resolve("java");
        GenerationResult result = new Generator()
                .generate(GenerationRequest.of(docs)
                        .inPackage("run" + run)
                        .failingOn(FailurePolicy.NEVER)
                        .writingTo(java)
                        .writingSpec(folder.resolve("spec.json")));
        assertThat(result.problemsByCode()).as("run " + run).doesNotContainKey("internal-fault");
        assertThat(result.emitted()).as("run " + run).contains("demo.good.get");
        try (Stream<Path> files = Files.walk(java)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                sources.add(new GeneratedFile(
                        java.relativize(file).toString().replace('\\', '/'), Files.readString(file), ""));
            }
        }
    }

    private static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        for (Path root : List.of(
                Path.of("../docs-input/en"), Path.of("../docs-input/ru"), Path.of("src/test/resources/cases"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(it -> it.toString().endsWith(".md"))
                        .sorted()
                        .toList()) {
                    if (!file.toString().contains("not-utf8")) {
                        pages.add(Files.readString(file));
                    }
                }
            }
        }
        assertThat(pages).hasSizeGreaterThan(100);
        return pages;
    }

    /** One change. */
    private static String changed(String page, String other, Random random) {
        int from = random.nextInt(page.length() + 1);
        int to = Math.min(page.length(), from + 1 + random.nextInt(400));
        String before = page.substring(0, from);
        String part = page.substring(from, to);
        String after = page.substring(to);
        String text = switch (random.nextInt(12)) {
            case 0 -> before + after;
            case 1 -> before + part + part + after;
            case 2 -> before + hostile(random) + part + after;
            case 3 -> before + hostile(random).repeat(1 + random.nextInt(3_000)) + part + after;
            case 4 -> before + part.repeat(1 + random.nextInt(100)) + after;
            case 5 -> before + piece(other, random) + after;
            case 6 -> lines(page, random);
            case 7 -> before + "#|\n|| " + part + " | " + part + " ||\n|#\n" + after;
            case 8 -> before + "> ".repeat(random.nextInt(60)) + "- ".repeat(random.nextInt(60)) + part + after;
            case 9 -> before;
            case 10 -> page.replace(token(page, random), hostile(random));
            default -> before + part.toUpperCase(Locale.ROOT).replace(' ', '\u00a0') + after;
        };
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String piece(String page, Random random) {
        int from = random.nextInt(page.length() + 1);
        return page.substring(from, Math.min(page.length(), from + random.nextInt(2_000)));
    }

    /** Two lines change their places. */
    private static String lines(String page, Random random) {
        List<String> lines = new ArrayList<>(page.lines().toList());
        if (lines.size() > 1) {
            int one = random.nextInt(lines.size());
            lines.set(one, lines.set(random.nextInt(lines.size()), lines.get(one)));
        }
        return String.join("\n", lines) + "\n";
    }

    /** A word or a mark of the page. */
    private static String token(String page, Random random) {
        if (page.isEmpty()) {
            return "x";
        }
        int from = random.nextInt(page.length());
        int to = from + 1;
        while (to < page.length() && Character.isLetterOrDigit(page.charAt(to)) && to - from < 30) {
            to++;
        }
        return page.substring(from, to);
    }

    private static String hostile(Random random) {
        return HOSTILE.get(random.nextInt(HOSTILE.size()));
    }

    private static final List<String> HOSTILE = List.of(
            "\0",
            "\ufeff",
            "\uffff",
            "\ue000",
            "\u202e",
            "\u2028",
            "\u00a0",
            "\u0301",
            "\ud83d\ude00",
            "*/",
            "\\u002a/",
            "{@code ",
            "<a ",
            "</pre>",
            "$L",
            "\"\"\"",
            "\\",
            "`",
            "``",
            "```\n",
            "||",
            "|#\n",
            "#|\n",
            "|",
            "\\|",
            "*",
            "**",
            "_",
            "[",
            "](",
            "](#a)",
            "](a.md)",
            "(",
            ")",
            "{",
            "}",
            "{% note %}",
            "{% endnote %}",
            "{% list tabs %}",
            "{% endlist %}",
            "{% cut \"a\" %}",
            "{% include [a](changed.md) %}",
            "{% if x %}",
            "{#a}",
            ":",
            ";",
            ",",
            ".",
            "..",
            "...",
            "…",
            "-",
            "—",
            "#",
            "## ",
            "\n",
            "\n\n",
            "\t",
            "    ",
            " ",
            "'",
            "\"",
            "1e9999999999",
            "-0",
            "1e999999999",
            "999999999999999999999",
            "\\ud83d",
            "null",
            "array<",
            "object",
            "a.b.c",
            "a[].b",
            "<id>",
            "UF_*",
            "Y",
            "default",
            "required",
            "по умолчанию",
            "значения:",
            "class",
            "int",
            "https://a.example/rest/demo.x.y",
            "curl -d '");
}
