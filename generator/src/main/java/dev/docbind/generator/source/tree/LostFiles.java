package dev.docbind.generator.source.tree;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects what could not be read: each file is reported and counted in one step, so that none is only reported. */
final class LostFiles {

    private final Diagnostics diagnostics;
    private final SortedMap<String, String> reasons = new TreeMap<>();

    LostFiles(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A file whose loss makes the documentation wrong. */
    void error(String code, SourceLocation place, String message, @Nullable String hint) {
        diagnostics.error(code, place, message, hint);
        reasons.put(place.path(), code + " at " + place);
    }

    /** A file that may be meant to be out of reach. */
    void warning(String code, SourceLocation place, String message, @Nullable String hint) {
        diagnostics.warning(code, place, message, hint);
        reasons.put(place.path(), code + " at " + place);
    }

    /** The files, sorted by path. */
    List<LostFile> all() {
        return reasons.entrySet().stream()
                .map(entry -> new LostFile(entry.getKey(), entry.getValue()))
                .toList();
    }
}
