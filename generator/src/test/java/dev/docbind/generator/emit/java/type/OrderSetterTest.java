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
import dev.docbind.runtime.FieldName;
import dev.docbind.runtime.Order;
import dev.docbind.runtime.json.WireFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The directions of an order are sent as the requests of the page write them. */
class OrderSetterTest {

    @Test
    void directionsAreInUpperCase() throws ReflectiveOperationException {
        assertThat(sent(null)).isEqualTo("{\"order\":{\"ID\":\"DESC\",\"NAME\":\"ASC\"}}");
    }

    @Test
    void orInLowerCaseWhereThePageHasThemSo() throws ReflectiveOperationException {
        assertThat(sent(Written.LOWER_CASE)).isEqualTo("{\"order\":{\"ID\":\"desc\",\"NAME\":\"asc\"}}");
    }

    private static String sent(@Nullable Written form) throws ReflectiveOperationException {
        Field order =
                Rows.field("order", Kind.ORDER).row().toBuilder().written(form).build();
        Method method = Rows.method("a.b", 2, List.of(order), List.of(), List.of());
        CompiledSources sources = CompiledSources.strictly(new JavaEmitters("local")
                .emit(new Spec("en", Rows.SITE, List.of(), List.of(method)), new Diagnostics())
                .files());
        assertThat(sources.problems()).isEmpty();
        Object builder = sources.loader()
                .loadClass("local.a.ABRequest")
                .getMethod("builder")
                .invoke(null);
        Consumer<Order.Builder<FieldName>> content =
                begun -> begun.desc(FieldName.of("ID")).asc(FieldName.of("NAME"));
        builder.getClass().getMethod("order", Consumer.class).invoke(builder, content);
        return WireFormat.bitrix24().write(builder.getClass().getMethod("build").invoke(builder));
    }
}
