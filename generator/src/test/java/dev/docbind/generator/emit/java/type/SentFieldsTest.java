package dev.docbind.generator.emit.java.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.emit.java.CompiledSources;
import dev.docbind.generator.emit.java.JavaEmitters;
import dev.docbind.generator.emit.java.Rows;
import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Thing;
import dev.docbind.runtime.json.WireFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code toFields()} makes of an answer, compiled and run. */
class SentFieldsTest {

    private static final SemanticType TEXT = SemanticType.declared(Kind.TEXT);
    private static final String BOAT = "demo.boat";
    private static final String FIELDS = "demo.boat/request/fields";

    @Test
    void whatRequestsTakeIsCopiedWhereNothingIsLost() throws ReflectiveOperationException {
        List<GeneratedFile> files = files(
                List.of(
                        Rows.field("ID", Kind.INTEGER).row(),
                        Rows.field("NAME", Kind.TEXT).row(),
                        Rows.field("LAUNCHED", Kind.DATE_TIME).row(),
                        Rows.field("SOLD", Kind.DATE_TIME)
                                .written(Written.LOCAL)
                                .row(),
                        Rows.field("portId", Kind.INTEGER).row(),
                        Rows.field("FLAG", Kind.TEXT).row().toBuilder()
                                .spellings(List.of("flag"))
                                .build(),
                        Rows.field("BUILT", Kind.INTEGER).row(),
                        Rows.field("PHOTO", Kind.FILE).row(),
                        Rows.field("EXTRA", Kind.ANY).row(),
                        Rows.field("LABEL", Kind.ANY)
                                .either(TEXT, TEXT.in(Container.MAP))
                                .row(),
                        Rows.field("LENGTH", Kind.TEXT).row(),
                        Rows.field("CREW", Kind.OBJECT)
                                .in(Container.LIST)
                                .of(
                                        Rows.field("NAME", Kind.TEXT).row(),
                                        Rows.field("BORN", Kind.DATE_TIME).row(),
                                        Rows.field("RANK", Kind.TEXT).row())
                                .row()),
                List.of(
                        Rows.field("ID", Kind.INTEGER).row(),
                        Rows.field("NAME", Kind.TEXT).row(),
                        Rows.field("LAUNCHED", Kind.DATE).row(),
                        Rows.field("SOLD", Kind.DATE).row(),
                        Rows.field("PORT_ID", Kind.TEXT).row(),
                        Rows.field("FLAG", Kind.TEXT).row(),
                        Rows.field("BUILT", Kind.INTEGER).row().toBuilder()
                                .readOnly(true)
                                .build(),
                        Rows.field("PHOTO", Kind.FILE).row(),
                        Rows.field("EXTRA", Kind.ANY).row(),
                        Rows.field("LABEL", Kind.ANY)
                                .either(TEXT, TEXT.in(Container.MAP))
                                .row(),
                        Rows.field("LENGTH", Kind.DECIMAL).row(),
                        Rows.field("CREW", Kind.OBJECT)
                                .in(Container.LIST)
                                .of(
                                        Rows.field("NAME", Kind.TEXT).row(),
                                        Rows.field("BORN", Kind.DATE).row())
                                .row(),
                        Rows.field("UF_*", Kind.ANY).placeholder().row()));
        String sent = copied(files, """
                {"ID":7,"NAME":"Ada","LAUNCHED":"2024-05-28T10:00:00+03:00","SOLD":"2024-05-29T10:00:00","portId":4,
                 "flag":"blue","BUILT":1999,"PHOTO":{"id":1},"EXTRA":{"a":[1]},"LABEL":"Boot","LENGTH":"7.5","UF_COLOUR":["red"],"OTHER":"x",
                 "CREW":[{"NAME":"Bob","BORN":"1999-01-02T00:00:00+03:00","RANK":"first"}]}""");

        assertThat(sent)
                .isEqualTo(
                        "{\"NAME\":\"Ada\",\"LAUNCHED\":\"2024-05-28\",\"SOLD\":\"2024-05-29\",\"PORT_ID\":\"4\","
                                + "\"FLAG\":\"blue\",\"EXTRA\":{\"a\":[1]},\"CREW\":[{\"NAME\":\"Bob\",\"BORN\":\"1999-01-02\"}],\"UF_COLOUR\":[\"red\"]}");
        assertThat(copied(files, "{}")).isEqualTo("{}");
        assertThat(text(files, "Boat"))
                .contains("begin with {@code UF_}")
                .contains("These are not, for the documentation says that portals set them: {@code BUILT}.")
                .contains("These are not, for requests take them in another form: {@code PHOTO}, {@code LENGTH}.")
                .contains(
                        "These are not, for one of their two types may stand for something else in a request: {@code LABEL}.");
    }

    @Test
    void withoutFieldsInCommonThereIsNothingToCopy() {
        List<GeneratedFile> files = files(
                List.of(Rows.field("ID", Kind.INTEGER).row()),
                List.of(Rows.field("ID", Kind.INTEGER).row()));

        assertThat(text(files, "Boat")).doesNotContain("toFields");
    }

    private static String copied(List<GeneratedFile> files, String answer) throws ReflectiveOperationException {
        CompiledSources sources = CompiledSources.strictly(files);
        assertThat(sources.problems()).isEmpty();
        Class<?> type = sources.loader().loadClass("a.b.demo.boat.Boat");
        Object boat = WireFormat.bitrix24().read(answer, type);
        return WireFormat.bitrix24().write(type.getMethod("toFields").invoke(boat));
    }

    private static String text(List<GeneratedFile> files, String type) {
        return files.stream()
                .filter(file -> file.path().endsWith("/" + type + ".java"))
                .map(file -> file.text().replaceAll("\\s+\\*?\\s*", " "))
                .findFirst()
                .orElseThrow();
    }

    private static List<GeneratedFile> files(List<Field> read, List<Field> sent) {
        Thing boat = new Thing(BOAT, BOAT, 2, Direction.RESPONSE, "", List.of(), read, FIELDS, false, List.of());
        Thing fields = new Thing(FIELDS, BOAT, 2, Direction.REQUEST, "fields", List.of(), sent, null, false, List.of());
        Field parameter =
                Rows.field("fields", Kind.OBJECT).of(sent.toArray(Field[]::new)).row();
        Field result =
                Rows.field("result", Kind.OBJECT).of(read.toArray(Field[]::new)).row();
        Spec spec = new Spec(
                "en",
                Rows.SITE,
                List.of(),
                List.of(Rows.method(
                        "demo.boat.change",
                        2,
                        List.of(parameter.toBuilder().thing(FIELDS).build()),
                        List.of(result.toBuilder().thing(BOAT).build()),
                        List.of())),
                List.of(boat, fields),
                List.of());
        Diagnostics diagnostics = new Diagnostics();
        List<GeneratedFile> files =
                new JavaEmitters("a.b").emit(spec, diagnostics).files();
        assertThat(diagnostics.sorted()).isEmpty();
        return files;
    }
}
