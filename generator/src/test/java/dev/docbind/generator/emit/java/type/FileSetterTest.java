package dev.docbind.generator.emit.java.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.java.CompiledSources;
import dev.docbind.generator.emit.java.JavaEmitters;
import dev.docbind.generator.emit.java.Rows;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Spec;
import dev.docbind.runtime.FileContent;
import dev.docbind.runtime.json.WireFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileSetterTest {

    private static final FileContent FILE = FileContent.of("a.txt", "hello".getBytes(StandardCharsets.UTF_8));
    private static final String PAIR = "[\"a.txt\",\"aGVsbG8=\"]";

    static List<Object[]> forms() {
        return List.of(
                form(Kind.FILE, Container.ONE, null, PAIR),
                form(Kind.FILE, Container.ONE, Written.FILE_PAIR, PAIR),
                form(Kind.FILE, Container.ONE, Written.BASE64, "\"aGVsbG8=\""),
                form(Kind.FILE, Container.ONE, Written.FILE_DATA, "{\"fileData\":" + PAIR + "}"),
                form(Kind.FILE, Container.LIST, Written.FILE_PAIR, "[" + PAIR + "]"),
                form(Kind.FILE, Container.LIST, Written.FILE_DATA, "[{\"fileData\":" + PAIR + "}]"),
                form(Kind.TEXT, Container.ONE, Written.BASE64, "\"aGVsbG8=\""),
                form(Kind.TEXT, Container.LIST, Written.FILE_PAIR, PAIR),
                form(Kind.ANY, Container.MAP, Written.FILE_DATA, "{\"fileData\":" + PAIR + "}"));
    }

    private static Object[] form(Kind kind, Container container, @Nullable Written written, String sent) {
        return new Object[] {
            Rows.field("FILE", kind).in(container).written(written).row(), "{\"FILE\":" + sent + "}"
        };
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFileGoesOutAsThePageWantsIt(Field field, String sent) throws ReflectiveOperationException {
        Class<?> request = compiled(field).loadClass("files.a.ABRequest");
        Object builder = request.getMethod("builder").invoke(null);
        boolean many = field.type().kind() == Kind.FILE && field.type().container() == Container.LIST;
        if (many) {
            builder.getClass().getMethod("file", FileContent[].class).invoke(builder, (Object)
                    new FileContent[] {FILE});
        } else {
            builder.getClass().getMethod("file", FileContent.class).invoke(builder, FILE);
        }

        Object built = builder.getClass().getMethod("build").invoke(builder);

        assertThat(WireFormat.bitrix24().write(built)).isEqualTo(sent);
    }

    private static ClassLoader compiled(Field field) {
        Method method = Rows.method("a.b", 2, List.of(field), List.of(), List.of());
        CompiledSources sources = CompiledSources.strictly(new JavaEmitters("files")
                .emit(new Spec("en", Rows.SITE, List.of(), List.of(method)), new Diagnostics())
                .files());
        assertThat(sources.problems()).isEmpty();
        return sources.loader();
    }
}
