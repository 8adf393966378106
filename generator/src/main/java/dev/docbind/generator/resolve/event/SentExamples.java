package dev.docbind.generator.resolve.event;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.AnswerExample.Kind;
import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.json.TolerantJson;
import dev.docbind.generator.resolve.outline.ElementTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What pages show that a portal sends: JSON, or an array as PHP writes it. On the wire it is a form in any case. */
final class SentExamples {

    /** The name of an event's code. */
    static final String EVENT = "event";

    private static final String TIME = "ts";

    private final TolerantJson json;

    SentExamples(TolerantJson json) {
        this.json = json;
    }

    /** The examples among blocks, those in tabs and notes, too. */
    List<AnswerExample> in(List<Element> content) {
        List<AnswerExample> found = new ArrayList<>();
        for (Element.CodeFence fence : ElementTree.outsideTables(content, Element.CodeFence.class)) {
            Json shown = read(fence);
            if (shown instanceof Json.ObjectValue) {
                found.add(new AnswerExample(
                        Kind.SUCCESS, null, fence.text(), shown, isRepaired(fence, shown), fence.location()));
            }
        }
        return found;
    }

    private boolean isRepaired(Element.CodeFence fence, Json shown) {
        Json strict = json.read(fence.text()).json();
        return strict == null || json.read(fence.text()).repaired() || !strict.equals(shown);
    }

    private @Nullable Json read(Element.CodeFence fence) {
        String text = fence.text().strip();
        String start = text.length() > 5 ? text.substring(0, 5).toLowerCase(Locale.ROOT) : text;
        if (!start.startsWith("{") && !start.startsWith("[") && !start.equals("array")) {
            return null;
        }
        Json array = PhpArray.read(text);
        return array == null ? json.read(text).json() : array;
    }

    /** Whether an example has the code of an event and its data or its time. */
    static boolean isWhole(AnswerExample example) {
        return code(example) != null
                && example.json() instanceof Json.ObjectValue object
                && (object.member(Event.DATA) != null || object.member(TIME) != null);
    }

    /** The code that an example shows, as it is spelled; null where it shows none. */
    static @Nullable String code(AnswerExample example) {
        return example.json() instanceof Json.ObjectValue object && object.member(EVENT) instanceof Json.Text text
                ? text.value().strip()
                : null;
    }
}
