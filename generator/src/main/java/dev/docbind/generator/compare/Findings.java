package dev.docbind.generator.compare;

import dev.docbind.generator.model.Method;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects the differences of one method. */
final class Findings {

    private final Method method;
    private final List<SpecDifference> found;

    Findings(Method method, List<SpecDifference> found) {
        this.method = method;
        this.found = found;
    }

    /** Adds a difference where the two values are not the same. */
    void compare(DifferenceKind kind, String subject, @Nullable Object here, @Nullable Object there, Places places) {
        if (!Objects.equals(here, there)) {
            add(kind, subject, text(here), text(there), places);
        }
    }

    void add(DifferenceKind kind, String subject, @Nullable String here, @Nullable String there, Places places) {
        found.add(new SpecDifference(
                kind, method.name(), method.rest(), subject, here, there, places.here(), places.there()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /**
     * Where the two specs have, or should have, one thing.
     *
     * @param here the place in the first
     * @param there the place in the second
     */
    record Places(SourceLocation here, SourceLocation there) {}
}
