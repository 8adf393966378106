package dev.docbind.generator.resolve.example;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.AnswerExample.Kind;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.json.Envelope;
import dev.docbind.generator.resolve.json.JsonRead;
import dev.docbind.generator.resolve.json.TolerantJson;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the answers that the response and error sections show. */
public final class AnswerReader {

    private static final Set<String> JSON = Set.of("json", "jsonc", "json5");

    private final TolerantJson json;

    /** A reader that reads answers with this reader. */
    public AnswerReader(TolerantJson json) {
        this.json = json;
    }

    /**
     * The answers in the order of the page.
     *
     * @param errors the method's error rows, which have the status of an error where the page writes several
     */
    public List<AnswerExample> read(Outline outline, List<ErrorRow> errors, Diagnostics diagnostics) {
        Reading reading = new Reading(errors, diagnostics);
        outline.all().forEach(reading::section);
        return reading.answers;
    }

    private final class Reading {

        private final List<ErrorRow> errors;
        private final Diagnostics diagnostics;
        private final List<AnswerExample> answers = new ArrayList<>();
        private List<Integer> statuses = List.of();
        private @Nullable Kind kind;

        Reading(List<ErrorRow> errors, Diagnostics diagnostics) {
            this.errors = errors;
            this.diagnostics = diagnostics;
        }

        void section(Section section) {
            Kind next = kindOf(section);
            if (next != kind) {
                statuses = List.of();
            }
            kind = next;
            if (next != null) {
                ElementTree.outsideTables(section.content(), Element.class).forEach(element -> element(next, element));
            }
        }

        private void element(Kind answering, Element element) {
            if (element instanceof Element.Paragraph paragraph) {
                status(paragraph);
            } else if (element instanceof Element.CodeFence fence && isJson(fence)) {
                answers.add(answer(answering, fence));
            }
        }

        private void status(Element.Paragraph paragraph) {
            List<Integer> written = HttpStatus.numbers(paragraph.text().plain());
            if (written != null) {
                statuses = written.stream().filter(HttpStatus::isFinal).toList();
                written.stream()
                        .filter(status -> !HttpStatus.isFinal(status))
                        .forEach(status -> diagnostics.warning(
                                "status-impossible",
                                paragraph.at(status.toString()),
                                "no answer has the status " + status,
                                "write a status from 200 to 599"));
            }
        }

        private AnswerExample answer(Kind answering, Element.CodeFence fence) {
            JsonRead read = json.read(fence.text());
            FenceProblems.report(
                    "the answer", fence.location(), FencePlace.firstLine(fence.location()), read, diagnostics);
            return new AnswerExample(
                    answering, status(read.json()), fence.text(), read.json(), read.repaired(), fence.location());
        }

        private @Nullable Integer status(@Nullable Json answer) {
            if (statuses.size() < 2 || !(answer instanceof Json.ObjectValue object)) {
                return statuses.isEmpty() ? null : statuses.get(0);
            }
            return errors.stream()
                    .filter(row -> row.code() != null
                            && object.member(Envelope.ERROR) instanceof Json.Text code
                            && code.value().equalsIgnoreCase(row.code()))
                    .map(ErrorRow::status)
                    .filter(status -> status != null && statuses.contains(status))
                    .findFirst()
                    .orElse(statuses.get(0));
        }

        private static boolean isJson(Element.CodeFence fence) {
            String info = fence.info().strip();
            String text = fence.text().stripLeading();
            return JSON.contains(info.toLowerCase(Locale.ROOT))
                    || (info.isEmpty() && (text.startsWith("{") || text.startsWith("[")));
        }

        private static @Nullable Kind kindOf(Section section) {
            if (section.kind().answers()) {
                return Kind.SUCCESS;
            }
            return section.kind().fails() ? Kind.ERROR : null;
        }
    }
}
