package dev.docbind.generator.resolve.event;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.AnswerExample.Kind;
import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.json.JsonRead;
import dev.docbind.generator.resolve.json.TolerantJson;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What pages show that a portal sends: JSON, or an array as PHP writes it. On the wire it is a form in any case. */
final class SentExamples {

    /** The name of an event's code. */
    static final String EVENT = "event";

    private static final Pattern MARKS = Pattern.compile("[*`\\s]");
    private static final String TIME = "ts";

    private final TolerantJson json;

    SentExamples(TolerantJson json) {
        this.json = json;
    }

    /** The examples among blocks, those in tabs and notes, too. */
    List<AnswerExample> in(List<Element> content) {
        return in(content, fence -> true);
    }

    /** Those of them that have the code of an event and its data or its time. */
    List<AnswerExample> wholeIn(List<Element> content) {
        return in(content, fence -> fence.text().contains(EVENT)).stream()
                .filter(SentExamples::isWhole)
                .toList();
    }

    private List<AnswerExample> in(List<Element> content, Predicate<Element.CodeFence> wanted) {
        List<AnswerExample> found = new ArrayList<>();
        for (Element.CodeFence fence : ElementTree.outsideTables(content, Element.CodeFence.class)) {
            Json shown = wanted.test(fence) ? read(fence) : null;
            if (shown instanceof Json.ObjectValue) {
                found.add(new AnswerExample(
                        Kind.SUCCESS, null, fence.text(), shown, isRepaired(fence, shown), fence.location()));
            }
        }
        return found;
    }

    /** The examples of a section that rows of a table link to, as far as these show the values of such rows under their names. */
    List<AnswerExample> ofRows(List<Element> content, Section section) {
        String anchor = section.heading().anchor();
        if (anchor == null) {
            return List.of();
        }
        String link = "](#" + anchor + ")";
        Set<String> names = ElementTree.deep(content, Element.Table.class).stream()
                .flatMap(table -> table.rows().stream())
                .filter(row ->
                        row.cells().stream().anyMatch(cell -> cell.markdown().contains(link)))
                .map(row -> MARKS.matcher(row.cells().get(0).markdown()).replaceAll(""))
                .collect(Collectors.toSet());
        return names.isEmpty()
                ? List.of()
                : in(section.content()).stream()
                        .flatMap(example -> only(example, names).stream())
                        .toList();
    }

    private static Optional<AnswerExample> only(AnswerExample example, Set<String> names) {
        Map<String, Json> members = new LinkedHashMap<>();
        if (example.json() instanceof Json.ObjectValue object) {
            members.putAll(object.members());
        }
        members.keySet().retainAll(names);
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(new AnswerExample(
                        example.kind(), null, example.text(), new Json.ObjectValue(members), true, example.location()));
    }

    private boolean isRepaired(Element.CodeFence fence, Json shown) {
        JsonRead read = json.read(fence.text());
        return read.json() == null || read.repaired() || !read.json().equals(shown);
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
