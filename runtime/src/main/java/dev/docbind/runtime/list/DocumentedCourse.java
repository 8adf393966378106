package dev.docbind.runtime.list;

import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes as a method's page documents it: by {@code start} and {@code next}, by pages, offsets or cursors. */
final class DocumentedCourse implements Course {

    private final Map<String, JsonValue> parameters;
    private final ListForm form;
    private final long first;

    DocumentedCourse(Map<String, JsonValue> parameters, ListForm form) {
        this.parameters = parameters;
        this.form = form;
        this.first = first();
    }

    private long first() {
        JsonValue given = Parameters.at(parameters, form.parameter());
        long least = form.scheme().equals("page") ? 1 : 0;
        String text = given.number() == null ? given.text() : given.number().toPlainString();
        try {
            return text == null ? least : Math.max(least, Long.parseLong(text));
        } catch (NumberFormatException e) {
            return least;
        }
    }

    @Override
    public Map<String, ?> request(@Nullable String boundary) {
        if (boundary == null) {
            // The first number is sent, too: a method may return all entries, or others, without it.
            return form.scheme().equals("page") ? Parameters.with(parameters, form.parameter(), first) : parameters;
        }
        Object value = form.scheme().equals("cursor")
                ? WireFormat.bitrix24().parse(boundary)
                : (Object) Course.number(boundary, first);
        return Parameters.with(parameters, form.parameter(), value);
    }

    @Override
    public @Nullable String after(@Nullable String boundary, Arrival page) {
        if (page.isRepeated()) {
            throw new IllegalStateException("the portal returned the same page again");
        }
        return switch (form.scheme()) {
            case "start" -> afterStart(boundary, page);
            case "page" -> hasMore(page) ? String.valueOf(Course.number(boundary, first) + 1) : null;
            case "offset" -> afterOffset(boundary, page);
            default -> afterMark(boundary, page);
        };
    }

    private @Nullable String afterStart(@Nullable String boundary, Arrival page) {
        Long next = page.next();
        if (next == null || next == 0) {
            return null;
        }
        if (next <= Course.number(boundary, first)) {
            throw new IllegalStateException("the portal's next, " + next + ", does not lead on");
        }
        return String.valueOf(next);
    }

    private @Nullable String afterOffset(@Nullable String boundary, Arrival page) {
        if (!hasMore(page)) {
            return null;
        }
        long here = Course.number(boundary, first);
        long next = page.next() != null && page.next() > here ? page.next() : here + page.size();
        if (next == here) {
            throw new IllegalStateException("the portal says that there is more, and returned nothing");
        }
        return String.valueOf(next);
    }

    private @Nullable String afterMark(@Nullable String boundary, Arrival page) {
        JsonValue mark = page.mark();
        if (mark == null || Boolean.FALSE.equals(page.more())) {
            return null;
        }
        String text = mark.toJson();
        if (text.equals(boundary)) {
            throw new IllegalStateException("the portal's cursor repeats");
        }
        return text;
    }

    private static boolean hasMore(Arrival page) {
        Boolean more = page.more();
        return more == null ? page.size() > 0 && !page.isShort() : more;
    }
}
