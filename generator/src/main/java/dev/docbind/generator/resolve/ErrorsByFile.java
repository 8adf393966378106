package dev.docbind.generator.resolve;

import dev.docbind.generator.diagnostic.Diagnostic;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.diagnostic.Severity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The problems that cost a page its method, by the file that they stand in. */
record ErrorsByFile(Map<String, List<Diagnostic>> errors) {

    static ErrorsByFile of(Diagnostics diagnostics) {
        return new ErrorsByFile(diagnostics.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .collect(Collectors.groupingBy(
                        problem -> problem.location().path(), TreeMap::new, Collectors.toList())));
    }

    /** The errors of a page that was made from these files, as one phrase; empty where there are none. */
    String reason(Collection<String> files) {
        return files.stream()
                .sorted()
                .flatMap(file -> errors.getOrDefault(file, List.of()).stream())
                .map(problem -> problem.code() + " at " + problem.location())
                .collect(Collectors.joining(", "));
    }
}
