package dev.docbind.generator.resolve.example;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.resolve.json.TextPlace;
import dev.docbind.generator.source.SourceLocation;

/** Places inside a fence, as places of the page. */
public final class FencePlace {

    private FencePlace() {}

    /** A place in the body of a request; the fence where the request has none. */
    public static SourceLocation in(RequestExample request, TextPlace place) {
        SourceLocation start = request.bodyLocation();
        return start == null ? request.location() : behind(start, place, request.location());
    }

    /** A place in an answer. */
    public static SourceLocation in(AnswerExample answer, TextPlace place) {
        return behind(firstLine(answer.location()), place, answer.location());
    }

    /** Where the code of a fence begins. */
    static SourceLocation firstLine(SourceLocation fence) {
        return new SourceLocation(fence.path(), fence.line() + 1, Math.max(1, fence.column()), fence.includedFrom());
    }

    /** The lines below the first one begin where the fence begins. */
    static SourceLocation behind(SourceLocation start, TextPlace place, SourceLocation fence) {
        return place.line() == 1
                ? start.right(place.column() - 1)
                : new SourceLocation(
                        start.path(),
                        start.line() + place.line() - 1,
                        Math.max(1, fence.column()) + place.column() - 1,
                        start.includedFrom());
    }
}
