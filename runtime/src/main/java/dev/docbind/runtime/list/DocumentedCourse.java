package dev.docbind.runtime.list;

import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes as a method's page documents it: by {@code start} and {@code next}, by pages, offsets or cursors. */
final class DocumentedCourse implements Course {

    private final Map<String, JsonValue> parameters;
    private final ListForm form;
    private final boolean isByPage;
    private final boolean isByMark;
    private final boolean isFirstSent;
    private final long first;
    /** How far a start has led on, and whether that was as far as the time before. */
    private long step;

    private boolean isSteady;

    DocumentedCourse(Map<String, JsonValue> parameters, ListForm form) {
        this.parameters = parameters;
        this.form = form;
        this.isByPage = form.isScheme("page");
        this.isByMark = form.isScheme("cursor");
        Long given = Parameters.whole(Parameters.at(parameters, form.parameter));
        long least = isByPage ? 1 : 0;
        this.first = given == null ? least : Math.max(least, given);
        // A first page's number is sent, too: a method may return others, or all entries, without it. A start below
        // zero keeps the portal from counting, and from saying where the next page begins.
        this.isFirstSent = isByPage || (form.isScheme("start") && given != null && given < 0);
    }

    @Override
    public Map<String, ?> request(@Nullable String boundary) {
        return boundary == null && !isFirstSent
                ? parameters
                : Parameters.with(parameters, form.parameter, asked(boundary));
    }

    private Object asked(@Nullable String boundary) {
        return isByMark && boundary != null
                ? WireFormat.bitrix24().parse(boundary)
                : (Object) Parameters.position(boundary, first);
    }

    @Override
    public @Nullable String after(@Nullable String boundary, Walk<?, ?> walk) {
        // Entries without identifiers may be equal, and a start leads on or does not.
        if (walk.isRepeated() && (walk.hasIds() || !form.isScheme("start"))) {
            throw new IllegalStateException("the portal returned the same page again");
        }
        if ((isByPage && walk.isEmptyAgain()) || walk.isEmptyForLong()) {
            throw new IllegalStateException("the portal says that there is more, and returns empty pages");
        }
        if (isByMark) {
            return afterMark(boundary, walk);
        }
        long here = Parameters.position(boundary, first);
        long next = form.isScheme("start")
                ? walk.position()
                : isLast(walk) ? 0 : isByPage ? here + 1 : afterOffset(here, walk);
        if (next != 0 && next <= here) {
            throw new IllegalStateException("the portal's next, " + next + ", does not lead on");
        }
        isSteady = step == next - here;
        step = next - here;
        return next == 0 ? null : String.valueOf(next);
    }

    @Override
    public @Nullable String expected(@Nullable String boundary, long total) {
        long next = Parameters.position(boundary, first) + step;
        return isSteady && form.isScheme("start") && next < total ? String.valueOf(next) : null;
    }

    private static long afterOffset(long here, Walk<?, ?> walk) {
        return walk.position() > here ? walk.position() : here + walk.sent();
    }

    private static @Nullable String afterMark(@Nullable String boundary, Walk<?, ?> walk) {
        Boolean more = walk.more();
        if (Boolean.FALSE.equals(more)) {
            return null;
        }
        Object mark = walk.mark();
        String text = mark == null ? "" : WireFormat.bitrix24().write(mark);
        if (isNone(text)) {
            if (Boolean.TRUE.equals(more)) {
                throw new IllegalStateException("the portal says that there is more, but not where it begins");
            }
            if (!walk.isEmpty() && walk.hasIds()) {
                throw new IllegalStateException(
                        "an entry came without its identifier, after which the next page begins");
            }
            return null;
        }
        if (text.equals(boundary)) {
            throw new IllegalStateException("the portal's cursor repeats");
        }
        return text;
    }

    /** Whether a mark is none: with nothing or zero the list begins anew. */
    private static boolean isNone(String mark) {
        String plain = mark.replace("\"", "");
        return plain.isBlank() || plain.equals("0") || plain.equals("null");
    }

    private static boolean isLast(Walk<?, ?> walk) {
        Boolean more = walk.more();
        return more == null ? walk.isEmpty() || walk.isShort() : !more;
    }
}
