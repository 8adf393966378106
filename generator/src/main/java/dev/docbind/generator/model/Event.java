package dev.docbind.generator.model;

import dev.docbind.generator.source.SourceLocation;
import java.util.List;

/**
 * An event that the portal sends to the handlers of an application, as its page describes it.
 *
 * @param code the code, in upper case as the portal sends it, such as {@code ONCRMDEALADD}
 * @param name the same in the spelling of the page, such as {@code onCrmDealAdd}; the code where the page has no other
 * @param location the heading of the page, or of the section of a page on several events
 * @param overview what the page says of it before the first section; its access is who may subscribe
 * @param head the rows that stand beside the data, such as the time and the authorization, without what is inside them
 * @param data the rows of its data, with their children
 * @param examples what the page shows of it: with what stands beside the data, or its data alone
 */
public record Event(
        String code,
        String name,
        SourceLocation location,
        Overview overview,
        List<Field> head,
        List<Field> data,
        List<AnswerExample> examples) {

    /** The name of what an event is about, beside what is the same for all events. */
    public static final String DATA = "data";

    public Event {
        head = List.copyOf(head);
        data = List.copyOf(data);
        examples = List.copyOf(examples);
    }

    /** The same event with other data. */
    public Event with(List<Field> others) {
        return new Event(code, name, location, overview, head, others, examples);
    }

    /** A method that answers the data, for all that is known of answers. */
    public Method asMethod() {
        Field answered = Field.builder(DATA, location)
                .type(SemanticType.declared(SemanticType.Kind.OBJECT))
                .fields(data)
                .build();
        return new Method(
                code,
                2,
                location,
                overview,
                List.of(),
                List.of(),
                List.of(answered),
                List.of(),
                List.of(),
                List.of(),
                Calling.PLAIN);
    }

    /** The same event with the data that such a method answers. */
    public Event with(Method answering) {
        return with(answering.response().get(0).content());
    }

    /** The page that documents it, relative to the documentation's root. */
    public String page() {
        return location.path();
    }

    /** The folder of the methods of what it is about: that of its page, but for folders of events alone; with a slash at its end. */
    public String home() {
        String folder = page().substring(0, page().lastIndexOf('/') + 1);
        while (isOfEvents(folder)) {
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        }
        return folder;
    }

    private static boolean isOfEvents(String folder) {
        int last = folder.lastIndexOf('/', folder.length() - 2) + 1;
        return !folder.isEmpty() && folder.startsWith("events", last);
    }
}
