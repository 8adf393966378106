package dev.docbind.generator.resolve.structure;

import static dev.docbind.generator.emit.java.Rows.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.docbind.generator.emit.java.Rows;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.FieldBuilder;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.example.Examples;
import dev.docbind.generator.resolve.json.JsonTree;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FieldCompletionTest {

    private static final SourceLocation PLACE = SourceLocation.of("page.md", 1, 1);

    @ParameterizedTest
    @EnumSource
    void aStarCountsInsideAnObjectAListAndAMap(Container container) {
        Field fields = structure(Kind.OBJECT, container).build();

        assertThat(title(List.of(fields), "{}").enforced()).isTrue();
    }

    @Test
    void itDoesNotInsideAFilterOrUnderAnOpenKeyOrInAnAnswer() {
        assertThat(title(List.of(structure(Kind.FILTER, Container.ONE).build()), "{}")
                        .enforced())
                .isFalse();
        assertThat(title(List.of(structure(Kind.OBJECT, Container.ONE).map(true).build()), "{}")
                        .enforced())
                .isFalse();
        Method answered = Rows.method(
                "a.b",
                2,
                List.of(),
                List.of(structure(Kind.OBJECT, Container.ONE).build()),
                List.of());
        assertThat(answered.response().get(0).fields().get(0).enforced()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ONE | {\"fields\": {\"title\": \"a\"}}",
                "ONE | {\"fields\": {\"TITLE\": \"a\"}}",
                "LIST | {\"fields\": [{}, {\"title\": \"a\"}]}",
                "MAP | {\"fields\": {\"en\": {\"title\": \"a\"}}}",
                "ONE | {\"other\": 1}"
            })
    void aStarThatTheRequestsHeedIsEnforced(Container container, String body) {
        Field title = title(List.of(structure(Kind.OBJECT, container).build()), body);

        assertThat(title.traits().unsent()).isFalse();
        assertThat(title.enforced()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ONE | {\"fields\": {\"name\": \"a\"}}",
                "LIST | {\"fields\": [{\"name\": \"a\"}]}",
                "MAP | {\"fields\": {\"en\": {\"name\": \"a\"}}}"
            })
    void oneThatTheyDoWithoutIsNotThoughTheySendWhatItStandsIn(Container container, String body) {
        FieldBuilder linked = structure(Kind.OBJECT, container).definition("other.md#fields");
        Field fields = complete(List.of(linked.build()), body).parameters().get(0);

        assertThat(fields.fields().get(0).traits().unsent()).isTrue();
        assertThat(fields.fields().get(0).enforced()).isFalse();
        assertThat(fields.traits().definition()).isNull();
    }

    @Test
    void whatNotAllVariantsRequireIsNotRequiredOfAll() {
        Field first = structure(Kind.OBJECT, Container.ONE).variant("first").build();
        Field next = structure(Kind.OBJECT, Container.ONE)
                .variant("next")
                .fields(List.of(starred("title"), starred("code")))
                .build();

        Field merged = complete(List.of(first, next), "{}").parameters().get(0).merged();

        assertThat(Field.distinct(merged.fields()))
                .extracting(Field::name, Field::enforced)
                .containsExactly(tuple("title", true), tuple("code", false));
    }

    @Test
    void aCorrectionTakesBackThatNoRequestSendsIt() {
        Method read = complete(List.of(starred("ID")), "{\"fields\": {}}");
        assertThat(read.parameters().get(0).traits().unsent()).isTrue();
        Field corrected = read.parameters().get(0).toBuilder().unsent(false).build();

        Method revised =
                MethodStructures.corrected(read.with(List.of(corrected), List.of(), List.of()), Examples.of(read));

        assertThat(revised.parameters().get(0).enforced()).isTrue();
    }

    private static Field title(List<Field> parameters, String body) {
        return complete(parameters, body).parameters().get(0).fields().get(0);
    }

    private static Method complete(List<Field> parameters, String body) {
        Json json = JsonTree.parse(body);
        RequestExample request = new RequestExample("cURL (Webhook)", "a.b", body, json, false, PLACE);
        return Rows.method("a.b", 2, parameters, List.of(), List.of(), List.of(request));
    }

    private static FieldBuilder structure(Kind kind, Container container) {
        return Field.builder("fields", PLACE)
                .type(new SemanticType(kind, container, Evidence.DECLARED))
                .fields(List.of(starred("title")));
    }

    private static Field starred(String name) {
        return field(name, Kind.TEXT).required().row();
    }
}
