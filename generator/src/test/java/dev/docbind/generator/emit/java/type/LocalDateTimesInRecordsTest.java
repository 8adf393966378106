package dev.docbind.generator.emit.java.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.java.CompiledSources;
import dev.docbind.generator.emit.java.JavaEmitters;
import dev.docbind.generator.emit.java.Rows;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Spec;
import dev.docbind.runtime.json.WireFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalDateTimesInRecordsTest {

    private static final LocalDateTime TIME = LocalDateTime.of(2024, 5, 28, 22, 5, 1);

    @ParameterizedTest
    @CsvSource({"DAY_DOTTED,28.05.2024", "DAY_SLASHED,05/28/2024"})
    void daysAreSentReadAndWrittenInTheFormOfThePage(Written form, String text) throws ReflectiveOperationException {
        assertSentReadAndWritten(Kind.DATE, form, text, LocalDate.class, TIME.toLocalDate());
    }

    @ParameterizedTest
    @CsvSource({
        "LOCAL,2024-05-28T22:05:01",
        "LOCAL_SPACED,2024-05-28 22:05:01",
        "LOCAL_DOTTED,28.05.2024 22:05:01",
        "LOCAL_SLASHED,05/28/2024 10:05:01 pm",
    })
    void theyAreSentReadAndWrittenInTheFormOfThePage(Written form, String text) throws ReflectiveOperationException {
        assertSentReadAndWritten(Kind.DATE_TIME, form, text, LocalDateTime.class, TIME);
    }

    private static void assertSentReadAndWritten(Kind kind, Written form, String text, Class<?> type, Object value)
            throws ReflectiveOperationException {
        ClassLoader classes = compiled(kind, form);
        Class<?> request = classes.loadClass("local.a.ABRequest");
        Object builder = request.getMethod("builder").invoke(null);
        builder.getClass().getMethod("date", type).invoke(builder, value);
        String sent = "{\"DATE\":\"" + text + "\"}";
        String answered = "{\"DATE\":\"" + text + "\"}";

        Object answer = WireFormat.bitrix24().read(answered, classes.loadClass("local.a.ABResult"));

        assertThat(WireFormat.bitrix24()
                        .write(builder.getClass().getMethod("build").invoke(builder)))
                .isEqualTo(sent);
        assertThat(answer.getClass().getMethod("date").invoke(answer)).isEqualTo(value);
        assertThat(WireFormat.bitrix24().write(answer)).isEqualTo(answered);
    }

    private static ClassLoader compiled(Kind kind, Written form) {
        Field result =
                Rows.field("result", Kind.OBJECT).of(date("DATE", kind, form)).row();
        Method method = Rows.method("a.b", 2, List.of(date("DATE", kind, form)), List.of(result), List.of());
        CompiledSources sources = CompiledSources.strictly(new JavaEmitters("local")
                .emit(new Spec("en", Rows.SITE, List.of(), List.of(method)), new Diagnostics())
                .files());
        assertThat(sources.problems()).isEmpty();
        return sources.loader();
    }

    private static Field date(String name, Kind kind, Written form) {
        return Rows.field(name, kind).row().toBuilder().written(form).build();
    }
}
