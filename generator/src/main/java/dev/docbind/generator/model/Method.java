package dev.docbind.generator.model;

import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One method of the API, as its page describes it.
 *
 * @param name the spelling that goes to the server, such as {@code bizproc.workflow.terminate}
 * @param rest 2, or 3 where the page documents REST 3.0
 * @param location the page's H1
 * @param overview what the page says of it before the first section
 * @param parameters the rows of the parameters section, with their children
 * @param undocumented the parameters that only the page's requests send
 * @param response the documented answer as a tree that follows the wire
 * @param errors the rows of the error tables, in order
 * @param requests the bodies of the HTTP tabs
 * @param answers the JSON of the success and error sections
 * @param calling how it is called, beside its parameters
 */
public record Method(
        String name,
        int rest,
        SourceLocation location,
        Overview overview,
        List<Field> parameters,
        List<Field> undocumented,
        List<Field> response,
        List<ErrorRow> errors,
        List<RequestExample> requests,
        List<AnswerExample> answers,
        Calling calling) {

    public Method {
        parameters = List.copyOf(parameters);
        undocumented = List.copyOf(undocumented);
        response = List.copyOf(response);
        errors = List.copyOf(errors);
        requests = List.copyOf(requests);
        answers = List.copyOf(answers);
    }

    /** A method of REST 2.0 that answers a field and takes nothing: what portals send by themselves, for all that is known of answers. */
    public static Method answering(String name, SourceLocation location, Overview overview, Field answer) {
        return new Method(
                name,
                2,
                location,
                overview,
                List.of(),
                List.of(),
                List.of(answer),
                List.of(),
                List.of(),
                List.of(),
                Calling.PLAIN);
    }

    /** The segments of its name but the last, in lower case; empty where it has one segment. */
    public String namespace() {
        return namespaceOf(name);
    }

    /** The namespace of a method of that name. */
    public static String namespaceOf(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
    }

    /** The last segment of its namespace: what it is about; empty where it has none. */
    public String noun() {
        String namespace = namespace();
        return namespace.substring(namespace.lastIndexOf('.') + 1);
    }

    /** The last segment of its name, as the page spells it. */
    public String verb() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The parameters that a request may have, the documented ones first. */
    public List<Field> content() {
        return Field.together(parameters, undocumented);
    }

    /** The title of the page without the method's name. */
    public String title() {
        return overview.title();
    }

    /** The introduction, as Markdown; may be empty. */
    public String description() {
        return overview.description();
    }

    /** Who may call it, as the page says; null where the page says nothing. */
    public @Nullable String access() {
        return overview.access();
    }

    /** Whether the page says that it is deprecated. */
    public boolean deprecated() {
        return overview.deprecated();
    }

    /** Identifiers of the scopes that the page names. */
    public List<String> scopes() {
        return overview.scopes();
    }

    /** The same method with other fields. */
    public Method with(List<Field> given, List<Field> notDocumented, List<Field> answered) {
        return new Method(
                name, rest, location, overview, given, notDocumented, answered, errors, requests, answers, calling);
    }

    /** The same method with another name. */
    public Method withName(String other) {
        return new Method(
                other,
                rest,
                location,
                overview,
                parameters,
                undocumented,
                response,
                errors,
                requests,
                answers,
                calling);
    }

    /** The same method with other errors. */
    public Method withErrors(List<ErrorRow> other) {
        return new Method(
                name, rest, location, overview, parameters, undocumented, response, other, requests, answers, calling);
    }

    /** The same method with other requests. */
    public Method withRequests(List<RequestExample> other) {
        return new Method(
                name, rest, location, overview, parameters, undocumented, response, errors, other, answers, calling);
    }

    /** The same method, called in another way. */
    public Method with(Calling other) {
        return new Method(
                name, rest, location, overview, parameters, undocumented, response, errors, requests, answers, other);
    }

    /** The same method with another overview. */
    public Method with(Overview other) {
        return new Method(
                name, rest, location, other, parameters, undocumented, response, errors, requests, answers, calling);
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
