package dev.docbind.generator.resolve.event;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.outline.Outline;
import java.util.List;

/**
 * The page of an event, or the section of a page on several.
 *
 * @param code the code, in upper case
 * @param name the code as the page spells it
 * @param heading the heading of the page or the section
 * @param outline its sections, as those of an answer
 * @param examples what it shows of the event
 */
record EventPart(String code, String name, Element.Heading heading, Outline outline, List<AnswerExample> examples) {

    EventPart {
        examples = List.copyOf(examples);
    }
}
