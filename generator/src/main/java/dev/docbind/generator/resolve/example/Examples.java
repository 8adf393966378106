package dev.docbind.generator.resolve.example;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.resolve.json.Envelope;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.ExampleWords;
import dev.docbind.generator.resolve.json.NamedValues;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the examples of one page say of its method. Which requests call the method, and which answers are those of a call that
 * succeeded, is decided here; what they show is laid out once for all who ask.
 */
public final class Examples {

    private final String method;
    private final List<RequestExample> own;
    private final List<AnswerExample> successes;
    private final ExampleValues sent;
    private final ExampleValues answered;
    private final ExampleWords sentWords;
    private final ExampleWords answeredWords;
    private final NamedValues namedValues;

    private Examples(String method, List<RequestExample> requests, List<AnswerExample> answers) {
        this.method = method;
        this.own = requests.stream().filter(request -> request.calls(method)).toList();
        this.successes = answers.stream().filter(AnswerExample::succeeds).toList();
        List<Json> bodies =
                own.stream().map(RequestExample::json).filter(Objects::nonNull).toList();
        List<Json> results = whole(successes.stream()
                .map(AnswerExample::json)
                .filter(Objects::nonNull)
                .toList());
        this.sent = ExampleValues.of(bodies);
        this.answered = ExampleValues.of(results);
        this.sentWords = ExampleWords.of(bodies);
        this.answeredWords = ExampleWords.of(results);
        this.namedValues =
                NamedValues.of(Stream.concat(bodies.stream(), results.stream()).toList());
    }

    /** Beside an answer in its envelope, JSON without one is a piece that the page explains, and no answer. */
    private static List<Json> whole(List<Json> shown) {
        List<Json> whole = shown.stream().filter(Envelope::isAround).toList();
        return whole.isEmpty() ? shown : whole;
    }

    /** The examples of the page that documents a method. */
    public static Examples of(String method, List<RequestExample> requests, List<AnswerExample> answers) {
        return new Examples(method, requests, answers);
    }

    /** The examples of a method's page. */
    public static Examples of(Method method) {
        return of(method.name(), method.requests(), method.answers());
    }

    /** The name of the method. */
    public String method() {
        return method;
    }

    /** Whether these are the examples of a method of that name. */
    public boolean areOf(String name) {
        return method.equals(name);
    }

    /** The requests that call the method. */
    public List<RequestExample> own() {
        return own;
    }

    /** The requests that call the method with named parameters. */
    public List<RequestExample> named() {
        return own.stream()
                .filter(request -> request.json() instanceof Json.ObjectValue)
                .toList();
    }

    /** The answers of calls that succeeded, whether or not they can be read. */
    public List<AnswerExample> successes() {
        return successes;
    }

    /** Those of the successful answers that can be read. */
    public List<AnswerExample> readSuccesses() {
        return successes.stream().filter(answer -> answer.json() != null).toList();
    }

    /** What the requests that call the method send. */
    public ExampleValues sent() {
        return sent;
    }

    /** What the successful answers show: all in their envelopes, or all without. */
    public ExampleValues answered() {
        return answered;
    }

    /** The words of the requests that call the method. */
    public ExampleWords sentWords() {
        return sentWords;
    }

    /** The words of the successful answers. */
    public ExampleWords answeredWords() {
        return answeredWords;
    }

    /** What requests and successful answers show under a name. */
    public NamedValues namedValues() {
        return namedValues;
    }
}
