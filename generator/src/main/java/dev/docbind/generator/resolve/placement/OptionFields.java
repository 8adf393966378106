package dev.docbind.generator.resolve.placement;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Placement;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.read.PageLookups;
import dev.docbind.generator.resolve.event.SentFields;
import dev.docbind.generator.resolve.example.Examples;
import dev.docbind.generator.resolve.field.child.PageTypes;
import dev.docbind.generator.resolve.field.tree.WholeNumbers;
import dev.docbind.generator.resolve.field.type.TypeGlossary;
import dev.docbind.generator.resolve.json.Envelope;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.TolerantJson;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.Section;
import dev.docbind.generator.resolve.response.ResponseLinker;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The options of placements: the rows of the section on them, read as those of an answer, and the keys that examples show and the
 * text has as code, alone or at the head of a bullet. A key that only an example shows may be the application's own.
 */
final class OptionFields {

    private static final String CODE = "`";
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DASH = Pattern.compile("^[\\s:—–-]+");

    private final TolerantJson json = new TolerantJson();
    private final ResponseLinker rows;

    /** A reader that looks types up in these pages. */
    OptionFields(PageLookups pages) {
        rows = new ResponseLinker(new PageTypes(pages), new TypeGlossary(pages));
    }

    /** The options of the placements of a page. */
    List<Field> of(
            Element.Heading title,
            Outline outline,
            List<Element> elements,
            PlacementPage page,
            Diagnostics diagnostics) {
        Examples examples = Examples.of(title.text().plain(), List.of(), sent(page.examples()));
        List<Field> fields = new ArrayList<>();
        Set<String> known = new HashSet<>(page.sent());
        known.addAll(page.codes().keySet());
        for (Section section : outline.all()) {
            if (section.title().contains(Placement.OPTIONS)
                    && ElementTree.has(section.content(), Element.Table.class)) {
                SentFields.of(described(section, outline, examples, diagnostics), examples.answered()).stream()
                        .filter(field -> known.add(field.wireName()))
                        .forEach(fields::add);
            }
        }
        ExampleValues shown = examples.answered();
        Map<String, Element.Paragraph> written = written(elements);
        for (String key : shown.names()) {
            Element.Paragraph paragraph = written.get(key);
            if (known.add(key) && paragraph != null) {
                fields.add(written(key, shown.member(key), paragraph));
            }
        }
        return fields;
    }

    private List<Field> described(Section section, Outline outline, Examples examples, Diagnostics diagnostics) {
        List<Section> others = outline.all().stream()
                .filter(other -> !other.equals(section))
                .map(Section::alone)
                .toList();
        Outline options = Outline.ofSent(section.heading(), section.content(), section.children(), others);
        return rows.link(options, section.location(), List.of(), examples, diagnostics).stream()
                .flatMap(row -> row.wireName().equals(Envelope.RESULT) ? row.fields().stream() : List.of(row).stream())
                .toList();
    }

    /** The options that examples show, each as an answer. */
    private List<AnswerExample> sent(List<AnswerExample> examples) {
        List<AnswerExample> sent = new ArrayList<>();
        for (AnswerExample example : examples) {
            String text = PlacementPage.text(example, Placement.OPTIONS);
            Json options = text == null ? null : json.read(text).json();
            if (text != null && options instanceof Json.ObjectValue) {
                sent.add(new AnswerExample(example.kind(), null, text, options, false, example.location()));
            }
        }
        return sent;
    }

    /** The first paragraph that has a text as code, by that text. */
    private static Map<String, Element.Paragraph> written(List<Element> elements) {
        Map<String, Element.Paragraph> written = new HashMap<>();
        for (Element.Paragraph paragraph : ElementTree.outsideTables(elements, Element.Paragraph.class)) {
            String[] parts = paragraph.text().markdown().split(CODE, -1);
            for (int at = 1; at < parts.length - 1; at++) {
                written.putIfAbsent(parts[at], paragraph);
            }
        }
        return written;
    }

    /** A key as the text says it. */
    private static Field written(String key, ExampleValues shown, Element.Paragraph paragraph) {
        String code = CODE + key + CODE;
        String text = paragraph.text().markdown();
        String said = text.startsWith(code)
                ? DASH.matcher(text.substring(code.length())).replaceFirst("")
                : "";
        return field(key, said, shown, paragraph.at(key));
    }

    private static Field field(String key, String said, ExampleValues shown, SourceLocation place) {
        return Field.builder(key, place)
                .type(new SemanticType(kind(key, shown), SemanticType.Container.ONE, Evidence.EXAMPLE))
                .description(said)
                .build();
    }

    private static Kind kind(String key, ExampleValues shown) {
        if (shown.all(Json.Bool.class::isInstance)) {
            return Kind.BOOLEAN;
        }
        boolean whole = shown.all(value -> WHOLE.matcher(written(value)).matches());
        if (whole && (WholeNumbers.areNamed(key) || shown.all(Json.NumberValue.class::isInstance))) {
            return Kind.INTEGER;
        }
        return shown.all(value -> value instanceof Json.Text || value instanceof Json.NumberValue)
                ? Kind.TEXT
                : Kind.ANY;
    }

    private static String written(Json value) {
        return value instanceof Json.Text text
                ? text.value()
                : value instanceof Json.NumberValue number ? number.text() : "";
    }
}
