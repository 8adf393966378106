package dev.docbind.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The cases as {@code list.txt} names them, one a line: {@code name: [code] what it holds}, with the codes of the problems
 * that it is the case of.
 *
 * @param names the cases, in their order
 * @param byCode the case of each problem
 */
record CaseList(List<String> names, SortedMap<String, String> byCode) {

    private static final Path LIST = Path.of("src/test/resources/cases/list.txt");
    private static final Pattern CODE = Pattern.compile("\\[([a-z0-9-]+)\\]");

    static CaseList read() throws IOException {
        List<String> names = new ArrayList<>();
        SortedMap<String, String> byCode = new TreeMap<>();
        for (String line : Files.readAllLines(LIST)) {
            String[] parts = line.split(": ", 2);
            names.add(parts[0]);
            for (MatchResult code : CODE.matcher(parts[1]).results().toList()) {
                if (byCode.put(code.group(1), parts[0]) != null) {
                    throw new IOException("two cases of " + code.group(1));
                }
            }
        }
        return new CaseList(names, byCode);
    }
}
