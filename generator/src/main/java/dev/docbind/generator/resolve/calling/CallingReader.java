package dev.docbind.generator.resolve.calling;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Calling;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.page.Element;
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

    /** What is out of the ordinary in calling a method with these parameters, answers and examples. */
    public static Calling read(
            Outline outline,
            String method,
            List<Field> parameters,
            List<Field> response,
            List<RequestExample> requests,
            List<AnswerExample> answers) {
        boolean ordered = Stream.concat(
                        paragraphs(outline.introduction()), paragraphs(outline, CallingReader::isOfParameters))
                .anyMatch(CallingWords::demandOrder);
        boolean positional = requests.stream()
                .filter(request -> request.method().equalsIgnoreCase(method))
                .anyMatch(request -> request.json() instanceof Json.ArrayValue);
        boolean json = answers.stream().anyMatch(answer -> answer.kind() == AnswerExample.Kind.SUCCESS);
        boolean file = !json && paragraphs(outline, SectionKind::answers).anyMatch(CallingWords::giveFile);
        return new Calling(
                PaginationReader.read(parameters, response), ordered, positional, isWithoutResult(answers), file);
    }

    private static boolean isWithoutResult(List<AnswerExample> answers) {
        return answers.stream()
                .filter(answer -> answer.kind() == AnswerExample.Kind.SUCCESS)
                .anyMatch(
                        answer -> answer.json() instanceof Json.ObjectValue object && object.member("result") == null);
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
