package dev.docbind.generator.resolve.event;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Overview;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.read.PageLookups;
import dev.docbind.generator.resolve.example.Examples;
import dev.docbind.generator.resolve.field.child.PageTypes;
import dev.docbind.generator.resolve.field.type.TypeGlossary;
import dev.docbind.generator.resolve.intro.Deprecation;
import dev.docbind.generator.resolve.intro.DeprecationReader;
import dev.docbind.generator.resolve.intro.Introduction;
import dev.docbind.generator.resolve.intro.IntroductionReader;
import dev.docbind.generator.resolve.json.Envelope;
import dev.docbind.generator.resolve.json.TolerantJson;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.response.ResponseLinker;
import dev.docbind.generator.resolve.rule.DocumentedMethod;
import dev.docbind.generator.resolve.structure.MethodStructures;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Links a page whose events are known: what a handler receives is read as the answer of a method is. */
public final class EventLinker {

    private static final Set<Kind> VALUES =
            EnumSet.of(Kind.TEXT, Kind.INTEGER, Kind.DECIMAL, Kind.BOOLEAN, Kind.YES_NO, Kind.DATE_TIME, Kind.DATE);

    private final IntroductionReader introductions = new IntroductionReader();
    private final DeprecationReader deprecations = new DeprecationReader();
    private final EventIdentifier identifier;
    private final ResponseLinker payloads;

    /** A linker that looks types up in these pages. */
    public EventLinker(PageLookups pages) {
        identifier = new EventIdentifier(new TolerantJson());
        payloads = new ResponseLinker(new PageTypes(pages), new TypeGlossary(pages));
    }

    /** The events of a page, in its order; none where it documents none. */
    public List<Event> link(String path, Outline outline, List<Element> elements, Diagnostics diagnostics) {
        return identifier.in(path, outline, elements, diagnostics).stream()
                .map(part -> event(path, part, diagnostics.about(part.code())))
                .toList();
    }

    private Event event(String path, EventPart part, Diagnostics diagnostics) {
        SourceLocation place = part.heading().location();
        Examples examples = Examples.of(part.code(), List.of(), whole(part.examples()));
        List<Field> payload = new ArrayList<>();
        for (Field root : payloads.link(part.outline(), place, List.of(), examples, diagnostics)) {
            if (root.wireName().equals(Envelope.RESULT)) {
                payload.addAll(root.content());
            } else {
                payload.add(root);
            }
        }
        boolean whole = payload.stream().anyMatch(EventLinker::isData);
        List<Field> data = whole ? dataOf(payload) : payload;
        List<Field> head = whole
                ? payload.stream()
                        .filter(row -> !isData(row) || isValue(row))
                        .map(EventLinker::alone)
                        .toList()
                : List.of();
        List<Field> own = SentFields.of(
                data.stream()
                        .filter(row -> !Event.HEAD.contains(row.wireName()))
                        .toList(),
                examples.answered().member(Event.DATA));
        Event event = new Event(
                part.code(), part.name(), false, place, overview(path, part), head, own, null, null, part.examples());
        return event.with(MethodStructures.complete(event.asMethod(), examples));
    }

    private static boolean isData(Field row) {
        return row.wireName().equals(Event.DATA);
    }

    /** Whether the data is one value, and no structure. */
    private static boolean isValue(Field row) {
        return row.content().isEmpty() && VALUES.contains(row.type().kind());
    }

    private static List<Field> dataOf(List<Field> payload) {
        return payload.stream()
                .filter(EventLinker::isData)
                .findFirst()
                .map(Field::content)
                .orElse(List.of());
    }

    /** A row without what is inside it: what stands beside the data is the same for all events. */
    private static Field alone(Field row) {
        return row.toBuilder()
                .fields(List.of())
                .undocumented(List.of())
                .merged(null)
                .written(null)
                .build();
    }

    private Overview overview(String path, EventPart part) {
        Outline outline = part.outline();
        Introduction introduction = introductions.read(outline.introduction());
        Deprecation deprecation = deprecations.read(path, outline, part.code());
        return new Overview(
                EventTitle.of(part.heading().text().plain(), part.name()),
                introduction.description(),
                introduction.access(),
                false,
                deprecation.deprecated(),
                null,
                deprecation.advice(),
                introduction.scopes());
    }

    /** An event as a method that answers its data, for what is known of answers. */
    public static DocumentedMethod documented(Event event) {
        return new DocumentedMethod(event.asMethod(), Examples.of(event.code(), List.of(), whole(event.examples())));
    }

    private static List<AnswerExample> whole(List<AnswerExample> examples) {
        return examples.stream().map(EventLinker::around).toList();
    }

    /** An example of the data alone, as that of an event with such data. */
    private static AnswerExample around(AnswerExample example) {
        Json json = example.json();
        return json == null || SentExamples.isWhole(example)
                ? example
                : new AnswerExample(
                        example.kind(),
                        null,
                        example.text(),
                        new Json.ObjectValue(Map.of(Event.DATA, json)),
                        example.repaired(),
                        example.location());
    }
}
