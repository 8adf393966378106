package dev.docbind.generator.resolve.placement;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Placement;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of placements: the codes of the table that comes before what is sent, each with the words beside it, and what is
 * sent. A page shows that, or has the table of values that all forms have.
 */
final class PlacementPage {

    private static final String TOKEN = "AUTH_ID";

    private final List<AnswerExample> examples;
    private final Map<String, String> codes = new LinkedHashMap<>();
    private final List<Element.Cell> unread = new ArrayList<>();

    private PlacementPage(List<Element> elements) {
        examples = examples(elements);
        List<Element.Table> tables = ElementTree.deep(elements, Element.Table.class);
        if (!examples.isEmpty() || tables.stream().anyMatch(PlacementPage::isOfForms)) {
            SourceLocation sent = examples.isEmpty() ? null : examples.get(0).location();
            tables.stream()
                    .filter(table -> sent == null || table.location().compareTo(sent) < 0)
                    .filter(table -> !PlacementCodes.in(table).isEmpty())
                    .findFirst()
                    .ifPresent(table -> {
                        codes.putAll(PlacementCodes.in(table));
                        unread.addAll(PlacementCodes.others(table));
                    });
        }
    }

    static PlacementPage of(List<Element> elements) {
        return new PlacementPage(elements);
    }

    /** What is sent, as the page shows it: the code, and what else is in the form. */
    List<AnswerExample> examples() {
        return examples;
    }

    /** The codes of its table, each with the words beside it; none where it has no such table. */
    Map<String, String> codes() {
        return codes;
    }

    /** The cells of that table that stand where codes do and are none. */
    List<Element.Cell> unread() {
        return unread;
    }

    /** The codes of its examples, as they are sent. */
    List<String> sent() {
        return examples.stream().map(PlacementPage::code).distinct().toList();
    }

    /** The code that an example shows. */
    static String code(AnswerExample example) {
        String code = text(example, Placement.CODE);
        return code == null ? "" : code;
    }

    /** A value of an example; null where it has none. */
    static @Nullable String text(AnswerExample example, String name) {
        return example.json() instanceof Json.ObjectValue form && form.member(name) instanceof Json.Text text
                ? text.value()
                : null;
    }

    private static List<AnswerExample> examples(List<Element> elements) {
        List<AnswerExample> found = new ArrayList<>();
        for (Element.CodeFence fence : ElementTree.outsideTables(elements, Element.CodeFence.class)) {
            Json.ObjectValue form = PrintedForm.read(fence.text());
            if (form != null
                    && form.member(Placement.CODE) instanceof Json.Text code
                    && PlacementCodes.isOne(code.value())
                    && form.member(TOKEN) != null) {
                found.add(new AnswerExample(
                        AnswerExample.Kind.SUCCESS, null, fence.text(), form, false, fence.location()));
            }
        }
        return found;
    }

    /** Whether a table lists the values that all forms have. */
    private static boolean isOfForms(Element.Table table) {
        List<String> names = table.fields().rows().stream()
                .flatMap(row -> row.names().stream())
                .toList();
        return names.contains(Placement.CODE) && names.contains(TOKEN);
    }
}
