package dev.docbind.generator.resolve.thing;

import static dev.docbind.generator.emit.java.Rows.field;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.emit.java.CompiledSources;
import dev.docbind.generator.emit.java.JavaEmitters;
import dev.docbind.generator.emit.java.Rows;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Thing;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefinedThingsTest {

    private static final String PHONE = "api-reference/demo/data-types.md#demo_phone";

    private static Field phone(String name, Container container, String section) {
        return field(name, Kind.OBJECT)
                .in(container)
                .definedBy(section)
                .of(
                        field("VALUE", Kind.TEXT).row(),
                        field("KIND", Kind.TEXT).values("HOME", "WORK").row())
                .row();
    }

    /** A phone that answers have with a number that requests do not take. */
    private static Method differing(String name) {
        Field answered = field("result", Kind.OBJECT)
                .definedBy(PHONE)
                .of(field("VALUE", Kind.INTEGER).row())
                .row();
        return Rows.method(name, 2, List.of(phone("PHONE", Container.ONE, PHONE)), List.of(answered), List.of());
    }

    private static Method method(String name, String section) {
        return Rows.method(
                name,
                2,
                List.of(phone("PHONE", Container.ONE, section), phone("PHONES", Container.LIST, section)),
                List.of(phone("result", Container.ONE, section)),
                List.of());
    }

    private static Things.Joined joined(Method... methods) {
        return DefinedThings.with(new Things.Joined(List.of(methods), List.of(), List.of(), List.of()), List.of());
    }

    private static List<GeneratedFile> emit(Method... methods) {
        Things.Joined joined = joined(methods);
        return new JavaEmitters("demo")
                .emit(
                        new Spec("en", Rows.SITE, List.of(), joined.methods(), joined.things(), joined.valueLists()),
                        new Diagnostics())
                .files();
    }

    private static List<String> shared(List<GeneratedFile> files) {
        return files.stream()
                .map(GeneratedFile::path)
                .filter(path -> path.contains("/types/") && !path.endsWith("package-info.java"))
                .toList();
    }

    @Test
    void whatASectionOfAnotherPageDefinesIsOneThing() {
        Things.Joined joined = joined(method("part.add", PHONE), method("whole.get", PHONE));

        assertThat(joined.things()).extracting(Thing::id).containsExactly("types/answer/" + PHONE);
        Thing thing = joined.things().get(0);
        assertThat(thing.bothWays()).isTrue();
        assertThat(thing.places())
                .extracting(place -> place.method() + " " + place.path())
                .containsExactly(
                        "part.add parameters/PHONE",
                        "part.add parameters/PHONES",
                        "part.add response/result",
                        "whole.get parameters/PHONE",
                        "whole.get parameters/PHONES",
                        "whole.get response/result");
    }

    @Test
    void whereAnswersHaveItOtherwiseItIsOneThingOfEachDirection() {
        Method[] methods = {differing("part.add"), differing("whole.get")};

        assertThat(joined(methods).things())
                .extracting(Thing::id)
                .containsExactly("types/answer/" + PHONE, "types/request/" + PHONE);
        assertThat(shared(emit(methods)))
                .containsExactly(
                        "demo/types/demo/data_types/DemoPhone.java", "demo/types/demo/data_types/DemoPhoneInput.java");
        assertThat(CompiledSources.strictly(emit(methods)).problems()).isEmpty();
    }

    @Test
    void itIsOneRecordForAllMethods() {
        List<GeneratedFile> files = emit(method("part.add", PHONE), method("whole.get", PHONE));

        assertThat(shared(files)).containsExactly("demo/types/demo/data_types/DemoPhone.java");
        assertThat(CompiledSources.strictly(files).problems()).isEmpty();
    }

    @Test
    void anotherMethodChangesNothingOfTheRecord() {
        List<GeneratedFile> one = emit(method("part.add", PHONE));
        List<GeneratedFile> two = emit(method("a.first", PHONE), method("part.add", PHONE));

        assertThat(two)
                .containsAll(one.stream()
                        .filter(file ->
                                file.path().contains("/types/") || file.path().contains("/part/"))
                        .toList());
    }

    @Test
    void aPageThatDefinesOneTypeNamesIt() {
        List<GeneratedFile> files = emit(method("part.add", "api-reference/demo/phone-number.md"));

        assertThat(shared(files)).contains("demo/types/demo/PhoneNumber.java");
    }

    @Test
    void sectionsThatWouldHaveOneNameAreNoThings() {
        Method[] methods = {method("part.add", PHONE), method("whole.get", PHONE.replace("demo_phone", "Demo-Phone"))};

        assertThat(joined(methods).things()).isEmpty();
        assertThat(CompiledSources.strictly(emit(methods)).problems()).isEmpty();
    }

    @Test
    void rowsThatOtherRowsJoinAreDefinedNoMore() {
        Field phone = phone("PHONE", Container.ONE, PHONE);

        assertThat(phone.with(List.of()).traits().definition()).isNull();
        assertThat(phone.with(phone.fields()).traits().definition()).isEqualTo(PHONE);
    }
}
