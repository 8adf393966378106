package dev.docbind.generator.model;

import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One method of the API, as its page describes it.
 *
 * @param name the spelling that goes to the server, such as {@code bizproc.workflow.terminate}
 * @param rest 2, or 3 where the page documents REST 3.0
 * @param location the page's H1
 * @param title the H1 without the method's name
 * @param description the introduction, as Markdown; may be empty
 * @param access who may call it, as the page says, such as {@code administrator}; null where the page says nothing
 * @param deprecated whether a note, the title or the path says so
 * @param replacedBy the method that replaces a deprecated one, null where the page names none
 * @param advice what the page's note says of a deprecated one, as Markdown; null where it has none
 * @param scopes identifiers of the scopes that the page names
 * @param parameters the rows of the parameters section, with their children
 * @param undocumented the parameters that only the page's requests send
 * @param response the documented answer as a tree that follows the wire
 * @param errors the rows of the error tables, in order
 * @param requests the bodies of the HTTP tabs
 * @param answers the JSON of the success and error sections
 * @param calling what is out of the ordinary in calling it
 */
public record Method(
        String name,
        int rest,
        SourceLocation location,
        String title,
        String description,
        @Nullable String access,
        boolean deprecated,
        @Nullable String replacedBy,
        @Nullable String advice,
        List<String> scopes,
        List<Field> parameters,
        List<Field> undocumented,
        List<Field> response,
        List<ErrorRow> errors,
        List<RequestExample> requests,
        List<AnswerExample> answers,
        Calling calling) {

    public Method {
        scopes = List.copyOf(scopes);
        parameters = List.copyOf(parameters);
        undocumented = List.copyOf(undocumented);
        response = List.copyOf(response);
        errors = List.copyOf(errors);
        requests = List.copyOf(requests);
        answers = List.copyOf(answers);
    }

    /** The parameters that a request may have, the documented ones first. */
    public List<Field> content() {
        return Field.together(parameters, undocumented);
    }

    /** The same method with other fields. */
    public Method with(List<Field> given, List<Field> notDocumented, List<Field> answered) {
        return new Method(
                name,
                rest,
                location,
                title,
                description,
                access,
                deprecated,
                replacedBy,
                advice,
                scopes,
                given,
                notDocumented,
                answered,
                errors,
                requests,
                answers,
                calling);
    }

    /** Name, version and place identify a method; to hash the whole page for each look-up would cost more than reading it. */
    @Override
    public int hashCode() {
        return Objects.hash(name, rest, location);
    }

    /** The page that documents the method, relative to the documentation's root. */
    public String page() {
        return location.path();
    }
}
