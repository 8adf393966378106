package dev.docbind.generator.resolve.calling;

import dev.docbind.generator.model.Calling;
import dev.docbind.generator.model.Effect;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.example.Examples;
import dev.docbind.generator.resolve.json.Envelope;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.Section;
import dev.docbind.generator.resolve.outline.SectionKind;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads what a page says of calling its method, beside parameters and answers. */
public final class CallingReader {

    private CallingReader() {}

    /** How a method with this effect and these parameters, answers and examples is called. */
    public static Calling read(
            Outline outline, Effect effect, List<Field> parameters, List<Field> response, Examples examples) {
        boolean ordered = Stream.concat(
                        paragraphs(outline.introduction()), paragraphs(outline, CallingReader::isOfParameters))
                .anyMatch(CallingWords::demandOrder);
        boolean positional = examples.own().stream().anyMatch(request -> request.json() instanceof Json.ArrayValue);
        boolean file = examples.successes().isEmpty()
                && paragraphs(outline, SectionKind::answers).anyMatch(CallingWords::giveFile);
        return new Calling(
                PaginationReader.read(parameters, response),
                ordered,
                positional,
                isWithoutResult(examples),
                file,
                effect,
                null);
    }

    private static boolean isWithoutResult(Examples examples) {
        return examples.successes().stream()
                .anyMatch(answer -> answer.json() instanceof Json.ObjectValue && !Envelope.isAround(answer.json()));
    }

    private static boolean isOfParameters(SectionKind kind) {
        return kind == SectionKind.PARAMETERS || kind == SectionKind.MORE_PARAMETERS;
    }

    private static Stream<Element.Paragraph> paragraphs(Outline outline, Predicate<SectionKind> kind) {
        return outline.all().stream()
                .filter(section -> kind.test(section.kind()))
                .map(Section::content)
                .flatMap(CallingReader::paragraphs);
    }

    private static Stream<Element.Paragraph> paragraphs(List<Element> content) {
        return ElementTree.outsideTables(content, Element.Paragraph.class).stream();
    }
}
