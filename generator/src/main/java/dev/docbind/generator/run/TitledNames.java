package dev.docbind.generator.run;

import dev.docbind.generator.source.SourceFile;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of methods in the titles of pages, read or not: what a pattern that matches nothing may have meant. */
final class TitledNames {

    private static final Pattern NAME = Pattern.compile("(?<!\\w)\\p{Alpha}\\w*+(?:\\.\\w++)++");
    private static final int MOST = 3;
    private static final int LONGEST_PATTERN = 200;

    private TitledNames() {}

    /** The names, or namespaces where the pattern ends with a star, that are nearest to a pattern; none where no one is near. */
    static List<String> nearest(Collection<SourceFile> files, String pattern) {
        if (pattern.length() > LONGEST_PATTERN) {
            return List.of();
        }
        boolean isNamespace = pattern.endsWith("*");
        String wanted = stem(pattern);
        Map<String, Integer> distances = new TreeMap<>();
        for (SourceFile file : files) {
            Matcher name = NAME.matcher(title(file.text()));
            while (name.find()) {
                String found = isNamespace ? namespace(name.group(), wanted) : name.group();
                distances.computeIfAbsent(found, any -> distance(wanted, found.toLowerCase(Locale.ROOT)));
            }
        }
        int farthest = Math.max(2, wanted.length() / 4);
        return distances.entrySet().stream()
                .filter(entry -> entry.getValue() <= farthest)
                .sorted(Comparator.comparingInt(Map.Entry<String, Integer>::getValue))
                .limit(MOST)
                .map(entry -> isNamespace ? entry.getKey() + ".*" : entry.getKey())
                .toList();
    }

    /** The pattern without its stars. */
    private static String stem(String pattern) {
        return pattern.toLowerCase(Locale.ROOT).replaceAll("(?:\\.?\\*)++$", "").replace("*", "");
    }

    /** As many segments of a name as the pattern has. */
    private static String namespace(String name, String wanted) {
        int segments = wanted.split("\\.", -1).length;
        int end = 0;
        for (int count = 0; count < segments; count++) {
            int point = name.indexOf('.', end + 1);
            if (point < 0) {
                return name.substring(0, name.lastIndexOf('.'));
            }
            end = point;
        }
        return name.substring(0, end);
    }

    private static String title(String text) {
        return text.lines().filter(line -> line.startsWith("# ")).findFirst().orElse("");
    }

    /** How many characters have to be added, removed or replaced. */
    private static int distance(String one, String other) {
        int[] costs = new int[other.length() + 1];
        for (int j = 0; j < costs.length; j++) {
            costs[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = costs[0];
            costs[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.min(replaced, 1 + Math.min(costs[j], costs[j - 1]));
            }
        }
        return costs[other.length()];
    }
}
