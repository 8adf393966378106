package dev.docbind.generator.emit.java.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.emit.java.JavaEmitters;
import dev.docbind.generator.emit.java.Rows;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Spec;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerPlanTest {

    private static final String RESPONSE = "dev.docbind.runtime.Response";
    private static final Field TIME = Rows.field("time", Kind.TIME).row();
    private static final Field TITLE = Rows.field("TITLE", Kind.TEXT).row();

    @Test
    void aScalarNeedsNoTypeOfTheMethods() {
        assertAnswer(
                RESPONSE + "<java.lang.Boolean>",
                Rows.field("result", Kind.BOOLEAN).row(),
                TIME);
        assertAnswer(
                RESPONSE + "<java.util.List<java.lang.Long>>",
                Rows.field("result", Kind.INTEGER).in(Container.LIST).row(),
                Rows.field("total", Kind.INTEGER).row(),
                Rows.field("next", Kind.INTEGER).row());
    }

    @Test
    void anAnswerOfWhichThePageSaysNothingIsAnyJson() {
        assertAnswer(RESPONSE + "<dev.docbind.runtime.json.JsonValue>");
        assertAnswer(RESPONSE + "<dev.docbind.runtime.json.JsonValue>", TIME);
    }

    @Test
    void aStructureOfTheMethodsIsAFileOfItsOwn() {
        Field result = Rows.field("result", Kind.OBJECT).of(TITLE).row();
        Field wrapped = Rows.field("result", Kind.OBJECT)
                .of(Rows.field("task", Kind.OBJECT).of(TITLE).row())
                .row();
        Field list =
                Rows.field("result", Kind.OBJECT).in(Container.LIST).of(TITLE).row();
        Field map =
                Rows.field("result", Kind.OBJECT).in(Container.MAP).of(TITLE).row();

        assertAnswer(RESPONSE + "<p.task.TaskGetResult>", result);
        assertThat(source("TaskGetResult", wrapped))
                .contains("@Nullable Task task,")
                .contains("public record Task(");
        assertAnswer(RESPONSE + "<java.util.List<p.task.TaskGetItem>>", list, TIME);
        assertThat(source("TaskGetItem", list)).contains("An element of the result of {@code task.get}.");
        assertAnswer(RESPONSE + "<java.util.Map<java.lang.String, p.task.TaskGetValue>>", map);
    }

    @Test
    void aClosedListOfTheMethodsIsAFileOfItsOwn() {
        Field result = Rows.field("result", Kind.TEXT).values("Y", "Q").row();

        assertAnswer(RESPONSE + "<p.task.TaskGetResult>", result);
        assertThat(source("TaskGetResult", result)).contains("public final class TaskGetResult");
    }

    @Test
    void anAnswerWithMoreIsARecordOfTheMethods() {
        Field result = Rows.field("result", Kind.BOOLEAN).row();

        assertAnswer(
                "p.task.TaskGetResponse",
                result,
                Rows.field("warnings", Kind.TEXT).row());
        assertAnswer(
                "p.task.TaskGetResponse", result, Rows.field("next", Kind.TEXT).row());
        assertThat(emission(result, Rows.field("next", Kind.TEXT).row())
                        .bindings()
                        .values())
                .extracting(JavaBinding::response)
                .containsExactly("p.task.TaskGetResponse");
    }

    private static void assertAnswer(String type, Field... response) {
        JavaBinding binding = emission(response).bindings().values().iterator().next();
        boolean generic = type.contains("<");
        assertThat(binding.response()).isEqualTo(generic ? RESPONSE : type);
        assertThat(binding.responseType()).isEqualTo(generic ? type : null);
    }

    private static String source(String type, Field... response) {
        return emission(response).files().stream()
                .filter(file -> file.path().equals("p/task/" + type + ".java"))
                .map(GeneratedFile::text)
                .findFirst()
                .orElseThrow();
    }

    private static Emission emission(Field... response) {
        Method method = Rows.method("task.get", 2, List.of(), List.of(response), List.of());
        return new JavaEmitters("p").emit(new Spec("en", Rows.SITE, List.of(), List.of(method)), new Diagnostics());
    }
}
