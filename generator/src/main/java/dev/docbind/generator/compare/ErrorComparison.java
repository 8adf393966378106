package dev.docbind.generator.compare;

import dev.docbind.generator.compare.Findings.Places;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Method;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the rows of two error tables: by their code, and those with a sentence in the place of the code by their order. */
final class ErrorComparison {

    private static final String SENTENCE = "(a sentence)";

    private ErrorComparison() {}

    static void compare(Method here, Method there, Findings findings) {
        Pairs<ErrorRow> pairs = Pairs.of(here.errors(), there.errors()).by(ErrorComparison::code);
        for (Pairs.Pair<ErrorRow> pair : pairs.found()) {
            Places places = new Places(pair.here().location(), pair.there().location());
            String code = code(pair.here());
            findings.compare(
                    DifferenceKind.ERROR_STATUS,
                    code,
                    pair.here().status(),
                    pair.there().status(),
                    places);
            findings.compare(DifferenceKind.ERROR_TOPIC, code, topics(pair.here()), topics(pair.there()), places);
        }
        for (ErrorRow row : pairs.aloneHere()) {
            findings.add(DifferenceKind.ERROR_CODE, "", code(row), null, new Places(row.location(), there.location()));
        }
        for (ErrorRow row : pairs.aloneThere()) {
            findings.add(DifferenceKind.ERROR_CODE, "", null, code(row), new Places(here.location(), row.location()));
        }
    }

    /** A sentence is prose, which each language has of its own. */
    private static String code(ErrorRow row) {
        String code = row.code();
        if (code == null) {
            return "(no code)";
        }
        return code.strip().indexOf(' ') > 0 ? SENTENCE : code.isEmpty() ? "(empty)" : code;
    }

    private static @Nullable String topics(ErrorRow row) {
        return row.topics().isEmpty()
                ? null
                : row.topics().stream()
                        .map(topic -> topic.name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
