package dev.docbind.generator.model;

import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event that the portal sends to the handlers of an application, as its page describes it.
 *
 * @param code the code, in upper case as the portal sends it, such as {@code ONCRMDEALADD}
 * @param name the same in the spelling of the page, such as {@code onCrmDealAdd}; the code where the page has no other
 * @param numbered whether the portal also sends it about things of one type alone, with the number of the type behind the code, such
 *     as {@code ONCRMDYNAMICITEMADD_147}
 * @param location the heading of the page, or of the section of a page on several events
 * @param overview what the page says of it before the first section; its access is who may subscribe
 * @param head the rows that stand beside the data, such as the time and the authorization, without what is inside them; the data itself
 *     where it is one value
 * @param data the rows of its data, with their children
 * @param thing the {@link Thing#id} of the type that its data has with that of other events; null where it has its own
 * @param subject which method reads what it is about; null where none is known to
 * @param examples what the page shows of it: with what stands beside the data, or its data alone
 */
public record Event(
        String code,
        String name,
        boolean numbered,
        SourceLocation location,
        Overview overview,
        List<Field> head,
        List<Field> data,
        @Nullable String thing,
        @Nullable Subject subject,
        List<AnswerExample> examples) {

    /** The name of what an event is about, beside what is the same for all events. */
    public static final String DATA = "data";

    /** What stands beside the data of all events. */
    public static final Set<String> HEAD = Set.of("event", "event_handler_id", "ts", "auth");

    public Event {
        head = List.copyOf(head);
        data = List.copyOf(data);
        examples = List.copyOf(examples);
    }

    /** An event that no page describes. */
    public static Event unknown() {
        Overview overview = new Overview("", "", null, false, false, null, null, List.of());
        SourceLocation nowhere = SourceLocation.of("", 1, 1);
        return new Event("", "", false, nowhere, overview, List.of(), List.of(), null, null, List.of());
    }

    /** Whether its page says anything of its data. */
    public boolean hasData() {
        return thing != null || !data.isEmpty();
    }

    /** What stands beside the data of this event alone, or is the data where that is one value. */
    public List<Field> others() {
        return head.stream().filter(row -> !HEAD.contains(row.wireName())).toList();
    }

    /** The same event with other data. */
    public Event with(List<Field> others) {
        return with(others, thing);
    }

    /** The same event, of which something else is said. */
    public Event with(Overview said) {
        return new Event(code, name, numbered, location, said, head, data, thing, subject, examples);
    }

    /** The same event with other data, which is of a type that others have; null where it is not. */
    public Event with(List<Field> others, @Nullable String type) {
        return new Event(code, name, numbered, location, overview, head, others, type, subject, examples);
    }

    /** The same event under another code and name. */
    public Event named(String otherCode, String otherName) {
        return new Event(otherCode, otherName, numbered, location, overview, head, data, thing, subject, examples);
    }

    /** The same event, with numbers behind its code. */
    public Event withNumbers() {
        return new Event(code, name, true, location, overview, head, data, thing, subject, examples);
    }

    /** The same event, about what a method reads. */
    public Event about(Subject what) {
        return new Event(code, name, numbered, location, overview, head, data, thing, what, examples);
    }

    /** The data as one field. */
    public Field dataField() {
        return Field.builder(DATA, location)
                .type(SemanticType.declared(SemanticType.Kind.OBJECT))
                .fields(data)
                .thing(thing)
                .build();
    }

    /** A method that answers the data, for all that is known of answers. */
    public Method asMethod() {
        return Method.answering(code, location, overview, dataField());
    }

    /** The same event with the data that such a method answers. */
    public Event with(Method answering) {
        Field answered = answering.response().get(0);
        return with(answered.content(), answered.traits().thing());
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

    /**
     * What an event is about: what a method reads that takes its identifier.
     *
     * @param get the method
     * @param takes the names of the fields of the data that have what the method demands; they may stand in several structures
     */
    public record Subject(String get, List<String> takes) {

        public Subject {
            takes = List.copyOf(takes);
        }
    }
}
