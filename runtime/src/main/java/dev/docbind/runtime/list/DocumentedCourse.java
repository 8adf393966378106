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
    private final long first;

    DocumentedCourse(Map<String, JsonValue> parameters, ListForm form) {
        this.parameters = parameters;
        this.form = form;
        this.isByPage = form.isScheme("page");
        this.isByMark = form.isScheme("cursor");
        Long given = Parameters.whole(Parameters.at(parameters, form.parameter));
        long least = isByPage ? 1 : 0;
        this.first = given == null ? least : Math.max(least, given);
    }

    @Override
    public Map<String, ?> request(@Nullable String boundary) {
        // The first page's number is sent, too: a method may return others, or all entries, without it.
        return boundary == null && !isByPage
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
        if (walk.isRepeated()) {
            throw new IllegalStateException("the portal returned the same page again");
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
        return next == 0 ? null : String.valueOf(next);
    }

    private static long afterOffset(long here, Walk<?, ?> walk) {
        return walk.position() > here ? walk.position() : here + walk.size();
    }

    private static @Nullable String afterMark(@Nullable String boundary, Walk<?, ?> walk) {
        Object mark = Boolean.FALSE.equals(walk.more()) ? null : walk.mark();
        String text = mark == null ? "null" : WireFormat.bitrix24().write(mark);
        if (text.equals(boundary)) {
            throw new IllegalStateException("the portal's cursor repeats");
        }
        return text.equals("null") ? null : text;
    }

    private static boolean isLast(Walk<?, ?> walk) {
        Boolean more = walk.more();
        return more == null ? walk.size() == 0 || walk.isShort() : !more;
    }
}
