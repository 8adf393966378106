package dev.docbind.generator.resolve;

import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Placement;
import dev.docbind.generator.resolve.event.CodeFields;
import dev.docbind.generator.resolve.placement.PlacementCodes;
import dev.docbind.generator.resolve.rule.DocumentedMethod;
import dev.docbind.generator.store.Digest;
import dev.docbind.generator.store.RecordCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The codes of events and placements, which have types of their own wherever methods take or answer them. Several threads may use it. */
final class CodeMarks {

    private final Codes codes;
    private final List<CodeFields> fields = new ArrayList<>();

    /** All that a mark depends on, beside the method. */
    private record Codes(List<String> events, List<PlacementCode> placements) {}

    /** All of a placement that a mark depends on. */
    private record PlacementCode(String code, @Nullable String open, List<String> bound) {}

    /** The codes of all events and placements of a documentation. */
    CodeMarks(List<Event> events, List<Placement> placements) {
        this.codes = new Codes(
                events.stream().map(Event::code).toList(),
                placements.stream()
                        .map(placement -> new PlacementCode(placement.code(), placement.open(), placement.bound()))
                        .toList());
        if (!events.isEmpty()) {
            fields.add(CodeFields.of(codes.events()));
        }
        if (!placements.isEmpty()) {
            Set<String> bound = placements.stream()
                    .flatMap(placement -> placement.bound().stream())
                    .collect(Collectors.toSet());
            fields.add(PlacementCodes.fields(placements, bound));
        }
    }

    /** A method, in which the fields for codes have their types. */
    DocumentedMethod on(DocumentedMethod method) {
        DocumentedMethod marked = method;
        for (CodeFields kind : fields) {
            marked = kind.mark(marked);
        }
        return marked;
    }

    /** While it is the same, so are the marks of a method. */
    Digest digest() {
        return Digest.of(RecordCodec.of(Codes.class).write(codes));
    }
}
