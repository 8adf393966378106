package dev.docbind.generator.emit.java;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A change of one page, as writers of a documentation make it. */
enum PageEdit {
    DESCRIPTION(
            "(?m)^(\\|\\| \\*\\*\\w[^|]*\\| )(?=\\w)",
            (row, random) -> row.group(1) + "Word " + random.nextInt(1_000) + ". "),
    TYPE(
            "(?m)^(\\|\\| \\*\\*\\w+\\**\\*\\*\\s+)(?:`\\w+`|\\[`\\w+`]\\([^)]*\\))",
            (row, random) -> row.group(1)
                    + List.of("`string`", "`integer`", "`boolean`", "`array`").get(random.nextInt(4))),
    STAR(
            "(?m)^(\\|\\| \\*\\*\\w+)(\\*?)(\\*\\*\\s)",
            (row, random) -> row.group(1) + (row.group(2).isEmpty() ? "*" : "") + row.group(3)),
    NEW_ROW(
            "(?m)^\\|\\| \\*\\*\\w+\\**\\*\\*\\s[\\s\\S]*?\\|\\|\\n",
            (row, random) -> row.group() + "|| **NEW_" + random.nextInt(1_000) + "**\n`string` | A new one ||\n"),
    REMOVED_ROW("(?m)^\\|\\| \\*\\*\\w+\\**\\*\\*\\s[\\s\\S]*?\\|\\|\\n", (row, random) -> ""),
    RENAMED_PAGE("\\A", (start, random) -> ""),
    TITLE("(?m)\\A# ", (start, random) -> "# New " + random.nextInt(1_000) + " "),
    DEPRECATED(
            "(?m)\\A# .*\\n",
            (title, random) -> title.group()
                    + "\n{% note warning \"DEPRECATED\" %}\n\nThe method is deprecated.\n\n{% endnote %}\n"),
    LINK("(?m)^(\\|\\| \\*\\*\\w[^|]*\\| )(?=\\w)", (row, random) -> row.group(1) + "See `{method}`. "),
    EXAMPLE("(?m)^( +\"\\w+\": )(?:\\d+|\"\\w*\")(?=,?$)", (line, random) -> line.group(1) + random.nextInt(1_000));

    private final Pattern place;

    @SuppressWarnings("ImmutableEnumChecker") // pure functions, of a type that cannot say so
    private final BiFunction<MatchResult, Random, String> change;

    PageEdit(String place, BiFunction<MatchResult, Random, String> change) {
        this.place = Pattern.compile(place);
        this.change = change;
    }

    /**
     * Changes one of the pages.
     *
     * @param methods names of methods that the pages document
     * @return the page; empty text where none can be changed so
     */
    String apply(Path docs, List<String> methods, Random random) throws IOException {
        List<Path> pages = new ArrayList<>(pages(docs));
        Collections.shuffle(pages, random);
        for (Path page : pages) {
            String text = Files.readString(page);
            List<MatchResult> places = place.matcher(text).results().toList();
            if (places.isEmpty() || !text.startsWith("# ")) {
                continue;
            }
            MatchResult chosen = places.get(random.nextInt(places.size()));
            String method = methods.get(random.nextInt(methods.size()));
            Files.writeString(
                    page,
                    text.substring(0, chosen.start())
                            + change.apply(chosen, random).replace("{method}", method)
                            + text.substring(chosen.end()));
            if (this == RENAMED_PAGE) {
                Files.move(page, page.resolveSibling("renamed-" + page.getFileName()));
            }
            return docs.relativize(page).toString();
        }
        return "";
    }

    private static List<Path> pages(Path docs) throws IOException {
        try (Stream<Path> files = Files.walk(docs)) {
            return files.filter(file -> file.toString().endsWith(".md")
                            && !file.endsWith("index.md")
                            && !file.toString().contains("_includes"))
                    .sorted()
                    .toList();
        }
    }
}
