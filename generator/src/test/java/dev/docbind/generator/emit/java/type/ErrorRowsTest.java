package dev.docbind.generator.emit.java.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.emit.java.BizprocSpec;
import dev.docbind.generator.emit.java.CompiledSources;
import dev.docbind.generator.emit.java.JavaEmitters;
import dev.docbind.generator.emit.java.Rows;
import dev.docbind.generator.model.ErrorRow;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import dev.docbind.runtime.error.DocumentedError;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ErrorRowsTest {

    private static final String TERMINATE = "p.bizproc.workflow.WorkflowTerminateError";

    @Test
    void aConstantKnowsItsRowAndItsLine() throws ReflectiveOperationException {
        DocumentedError error = constants(emit(BizprocSpec.spec()), file -> true, TERMINATE)[0];

        assertThat(List.of(error.name(), error.code(), error.status(), error.message(), error.line()))
                .containsExactly("ACCESS_DENIED", "ACCESS_DENIED", 403, "Access denied!", 191);
        assertThat(error.page()).isEqualTo("api-reference/bizproc/bizproc-workflow-terminate.md");
        assertThat(error.sentCode()).isEqualTo("ACCESS_DENIED");
        assertThat(error.sentMessage()).isEqualTo("Access denied!");
    }

    @Test
    void whatIsNotDocumentedHasNoRow() throws ReflectiveOperationException {
        DocumentedError[] errors = constants(emit(BizprocSpec.spec()), file -> true, TERMINATE);
        DocumentedError other = errors[errors.length - 1];

        assertThat(other.name()).isEqualTo("OTHER");
        assertThat(other.code()).isEmpty();
        assertThat(other.status()).isNull();
        assertThat(other.message()).isNull();
        assertThat(other.page()).isNull();
        assertThat(other.line()).isZero();
    }

    @Test
    void onlyTheLineIsLostWithTheResource() throws ReflectiveOperationException {
        DocumentedError error =
                constants(emit(BizprocSpec.spec()), file -> file.path().endsWith(".java"), TERMINATE)[0];

        assertThat(error.message()).isEqualTo("Access denied!");
        assertThat(error.line()).isZero();
    }

    @Test
    void anEnumWithoutItsRowsSaysWhatItNeeds() throws ReflectiveOperationException {
        DocumentedError error =
                constants(emit(BizprocSpec.spec()), file -> !file.path().endsWith("/ErrorRows.java"), TERMINATE)[0];

        assertThatThrownBy(error::code)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(TERMINATE)
                .hasMessageContaining("ErrorRows");
    }

    @Test
    void manyLongRowsArriveInTheirOrder() throws ReflectiveOperationException {
        List<ErrorRow> rows = IntStream.range(0, 900)
                .mapToObj(i -> row("CODE_" + i, "\u4e00".repeat(300) + "\\t\t" + i, "page.md", i + 1))
                .toList();

        DocumentedError[] errors = constants(emit(spec(rows)), file -> true, "p.a.b.BCError");

        assertThat(errors).hasSize(901);
        for (int i = 0; i < 900; i++) {
            assertThat(errors[i].code()).isEqualTo("CODE_" + i);
            assertThat(errors[i].message()).endsWith("\u4e00\\t\t" + i);
            assertThat(errors[i].line()).isEqualTo(i + 1);
        }
    }

    @Test
    void rowsOfSeveralPagesKnowTheirs() throws ReflectiveOperationException {
        List<ErrorRow> rows = List.of(
                row("ONE", null, "one.md", 3),
                row("TWO", "", "two.md", 4).with(new ErrorRow.Sent(null, true, "\\N\n\"")));

        DocumentedError[] errors = constants(emit(spec(rows)), file -> true, "p.a.b.BCError");

        assertThat(errors).extracting(DocumentedError::page).containsExactly("one.md", "two.md", null);
        assertThat(errors).extracting(DocumentedError::message).containsExactly(null, "", null);
        assertThat(errors).extracting(DocumentedError::sentCode).containsExactly("ONE", null, "");
        assertThat(errors).extracting(DocumentedError::sentMessage).containsExactly(null, "\\N\n\"", null);
    }

    private static ErrorRow row(String code, String message, String page, int line) {
        return new ErrorRow(code, null, message, null, null, List.of(), Rows.at(page, line));
    }

    private static Spec spec(List<ErrorRow> rows) {
        Method method = Rows.method("a.b.c", 2, List.of(), List.of(), rows);
        return new Spec("en", Rows.SITE, List.of(), List.of(method));
    }

    private static List<GeneratedFile> emit(Spec spec) {
        return new JavaEmitters("p").emit(spec, new Diagnostics()).files();
    }

    private static DocumentedError[] constants(List<GeneratedFile> files, Predicate<GeneratedFile> wanted, String type)
            throws ReflectiveOperationException {
        CompiledSources compiled =
                CompiledSources.strictly(files.stream().filter(wanted).toList());
        assertThat(compiled.problems()).isEmpty();
        return (DocumentedError[]) compiled.loader().loadClass(type).getEnumConstants();
    }
}
