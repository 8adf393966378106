package dev.docbind.generator.docs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The packages of a module as {@code docs/architecture.md} lists them, from the top down.
 *
 * @param rows a row for each package; {@code *} in its name stands for one segment
 */
record PackageMap(List<Row> rows) {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]+`|\\(root\\)) \\| ([^|]+) \\| ([^|]*)\\|$");

    /**
     * A line of the map.
     *
     * @param name the package, without the module's base
     * @param purpose what it is for
     * @param sees the rows that its packages import
     */
    record Row(String name, String purpose, String sees) {

        boolean covers(String packageName) {
            return packageName.matches(
                    Pattern.quote(name).replace("*", "\\E[a-z0-9_]+\\Q").replace("\\Q\\E", ""));
        }

        @Override
        public String toString() {
            return "| %s | %s | %s |".formatted(quoted(name), purpose, sees);
        }
    }

    /** The map below the heading with the module's name. */
    static PackageMap of(String page, String module) {
        String text = section(page, module);
        return new PackageMap(ROW.matcher(text).results().map(PackageMap::row).toList());
    }

    /** The part of a page from the heading with the module's name to the next heading. */
    static String section(String page, String module) {
        int start = page.indexOf("\n### `" + module + "`\n") + 1;
        int end = page.indexOf("\n#", start);
        return start == 0 ? "" : page.substring(start, end < 0 ? page.length() : end);
    }

    private static Row row(MatchResult found) {
        return new Row(
                found.group(1).replace("`", ""), found.group(2), found.group(3).strip());
    }

    /** The rows that cover a package. */
    List<Row> covering(String packageName) {
        return rows.stream().filter(row -> row.covers(packageName)).toList();
    }

    /** The rows of imported packages, in the order of the map; a foreign module has none and comes last. */
    String rowsOf(Row from, Collection<String> imported) {
        List<String> names = new ArrayList<>();
        rows.stream()
                .filter(row -> !row.equals(from) && imported.stream().anyMatch(row::covers))
                .forEach(row -> names.add(quoted(row.name())));
        new TreeSet<>(imported)
                .stream().filter(name -> covering(name).isEmpty()).forEach(names::add);
        return names.isEmpty() ? "–" : String.join(", ", names);
    }

    private static String quoted(String name) {
        return name.startsWith("(") ? name : "`" + name + "`";
    }
}
