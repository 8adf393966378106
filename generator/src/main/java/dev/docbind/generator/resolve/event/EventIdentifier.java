package dev.docbind.generator.resolve.event;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.json.TolerantJson;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.Section;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which events a page documents: one that the title names and the example or the name of the file confirms, or one for
 * each section whose heading is a code and that has a table.
 */
final class EventIdentifier {

    private final SentExamples examples;

    EventIdentifier(TolerantJson json) {
        this.examples = new SentExamples(json);
    }

    /** The events of a page; none where it documents none. */
    List<EventPart> in(String path, Outline outline, List<Element> elements, Diagnostics diagnostics) {
        Element.Heading title = outline.title();
        if (title == null) {
            return List.of();
        }
        List<EventPart> sections = sections(outline);
        return sections.isEmpty() ? whole(path, title, outline, elements, diagnostics) : sections;
    }

    private List<EventPart> whole(
            String path, Element.Heading title, Outline outline, List<Element> elements, Diagnostics diagnostics) {
        List<AnswerExample> shown = examples.wholeIn(elements);
        Set<String> titled = EventCodes.in(title.text().plain());
        String file = fileName(path);
        String code = code(titled, shown, EventCodes.squeezed(file));
        if (code == null || isOfBrowser(title)) {
            return List.of();
        }
        report(code, shown, diagnostics);
        List<String> spellings = new ArrayList<>(titled);
        spellings.addAll(words(elements));
        shown.stream().map(SentExamples::code).filter(Objects::nonNull).forEach(spellings::add);
        if (EventCodes.squeezed(file).equals(EventCodes.squeezed(code))) {
            spellings.add(EventCodes.ofFile(file));
        }
        return List.of(part(
                code,
                spellings,
                title,
                Outline.ofSent(title, outline.introduction(), outline.sections(), List.of()),
                shown));
    }

    /** Functions of a library in the browser have the names of their classes before them. */
    private static boolean isOfBrowser(Element.Heading title) {
        return title.text().plain().contains("::");
    }

    private static EventPart part(
            String code, List<String> spellings, Element.Heading heading, Outline outline, List<AnswerExample> shown) {
        String spelled = EventCodes.spelled(code, spellings);
        return new EventPart(code, spelled == null ? code : spelled, heading, outline, shown);
    }

    /** The code that two of title, example and file name agree on; null where none is. */
    private static @Nullable String code(Set<String> titled, List<AnswerExample> shown, String file) {
        List<String> sent = shown.stream()
                .map(SentExamples::code)
                .filter(Objects::nonNull)
                .map(EventCodes::code)
                .distinct()
                .toList();
        List<String> named = titled.stream().map(EventCodes::code).toList();
        return first(named, sent::contains)
                .or(() -> first(named, code -> EventCodes.squeezed(code).equals(file)))
                .or(() -> first(sent, code -> EventCodes.squeezed(code).equals(file)))
                .or(() -> first(
                                named,
                                code -> sent.isEmpty() && EventCodes.isMisspelled(EventCodes.squeezed(code), file))
                        .map(code -> EventCodes.code(file)))
                .orElse(null);
    }

    private static Optional<String> first(List<String> codes, Predicate<String> test) {
        return codes.stream().filter(test).findFirst();
    }

    private static void report(String code, List<AnswerExample> shown, Diagnostics diagnostics) {
        for (AnswerExample example : shown) {
            String other = SentExamples.code(example);
            if (other != null && !other.equalsIgnoreCase(code)) {
                diagnostics
                        .about(code)
                        .warning(
                                "event-code-differs",
                                example.location(),
                                "the example shows the event " + other + ", the page is about " + code,
                                "mend the code in the example");
            }
        }
    }

    /** Codes that the text of a page has, as it spells them. */
    private static Set<String> words(List<Element> elements) {
        Set<String> words = new LinkedHashSet<>();
        ElementTree.deep(elements, Element.Paragraph.class)
                .forEach(
                        paragraph -> words.addAll(EventCodes.in(paragraph.text().plain())));
        return words;
    }

    private List<EventPart> sections(Outline outline) {
        List<Section> events = outline.all().stream()
                .filter(section -> EventCodes.isOne(section.title()))
                .filter(section -> ElementTree.has(section.content(), Element.Table.class))
                .toList();
        List<Section> others = outline.all().stream()
                .filter(section -> !events.contains(section))
                .map(Section::alone)
                .toList();
        return events.stream().map(section -> section(section, others)).toList();
    }

    private EventPart section(Section section, List<Section> others) {
        List<Element> content = new ArrayList<>(section.content());
        section.children().forEach(child -> child.all().forEach(part -> content.addAll(part.content())));
        String code = EventCodes.code(section.title());
        Outline outline = Outline.ofSent(section.heading(), section.content(), section.children(), others);
        List<AnswerExample> shown = new ArrayList<>(examples.in(content));
        if (!shown.isEmpty()) {
            // Alone they would say that the data has nothing else.
            others.forEach(other -> shown.addAll(examples.ofRows(content, other)));
        }
        return part(code, List.of(section.title()), section.heading(), outline, shown);
    }

    private static String fileName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    }
}
