package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Spec;
import dev.docbind.runtime.json.WireFormat;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SyntheticClientTest {

    private static final int METHODS = 120;

    @Test
    void methodsOfEveryShapeCompileUnderTheStrictestChecks() {
        Emission emission = emit(SyntheticSpec.methods(METHODS));

        assertThat(emission.bindings()).hasSize(METHODS);
        assertThat(CompiledSources.strictly(emission.files()).problems()).isEmpty();
    }

    @Test
    void theOrderOfMethodsChangesNoFile() {
        List<Method> methods = new ArrayList<>(SyntheticSpec.methods(METHODS));
        List<GeneratedFile> files = emit(methods).files();
        Collections.shuffle(methods, new Random(7));

        assertThat(emit(methods).files()).isEqualTo(files);
    }

    @Test
    void theLetterCaseOfMethodsChangesNothingButWhatIsSent() {
        LetterCase.check(new Spec("en", Rows.SITE, List.of(), SyntheticSpec.methods(METHODS)), "p", 11);
    }

    @Test
    void aNewPageElsewhereChangesNoNameAndNoClassOfAnotherMethod() {
        Emission before = emit(List.of(BizprocSpec.terminate(), BizprocSpec.kill()));
        Emission after = emit(List.of(
                Rows.method("bizproc.activity.add"),
                BizprocSpec.kill(),
                BizprocSpec.terminate(),
                Rows.method("user.get")));

        assertThat(after.bindings()).containsAllEntriesOf(before.bindings());
        assertThat(after.files()).containsAll(ofMethods(before));
    }

    @Test
    void pagesThatComeAndGoChangeNoClassOfAnotherMethod() {
        Spec spec = new Spec("en", Rows.SITE, List.of(), SyntheticSpec.methods(METHODS));

        for (int seed = 0; seed < 10; seed++) {
            Independence.check(spec, "a.b", seed);
        }
    }

    private static List<GeneratedFile> ofMethods(Emission emission) {
        return emission.files().stream()
                .filter(file -> file.path().contains("/workflow/"))
                .toList();
    }

    @Test
    void moreFieldsThanARecordCanHaveMakeAClassWithTheSameAccessorsAndBuilder() throws ReflectiveOperationException {
        CompiledSources sources =
                CompiledSources.strictly(emit(List.of(SyntheticSpec.wide())).files());
        assertThat(sources.problems()).isEmpty();
        Class<?> type = sources.loader().loadClass("a.b.wide.fields.FieldsSetRequest");

        assertThat(type.isRecord()).isFalse();
        Object builder = call(null, type, "builder");
        Class<?> builderType = builder.getClass();
        builder = builderType.getMethod("field0", String.class).invoke(builder, "x");
        builder = builderType.getMethod("values", String.class).invoke(builder, "y");
        builder = builderType.getMethod("with", String.class, Object.class).invoke(builder, "open", 1);
        Object request = call(builder, builderType, "build");
        String json = WireFormat.bitrix24().write(request);

        assertThat(json).isEqualTo("{\"FIELD_0\":\"x\",\"VALUES\":\"y\",\"open\":1}");
        assertThat(WireFormat.bitrix24().write(WireFormat.bitrix24().read(json, type)))
                .isEqualTo(json);
        assertThat(call(request, type, "field0")).isEqualTo("x");
        assertThat(call(call(request, type, "toBuilder"), builderType, "build")).isEqualTo(request);
    }

    private static Object call(Object target, Class<?> type, String method) throws ReflectiveOperationException {
        try {
            return type.getMethod(method).invoke(target);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }

    @Test
    void aStructureTooLargeForAClassLosesItsOwnMethodOnly() {
        var fields = Stream.iterate(0, n -> n + 1)
                .limit(2_001)
                .map(n -> Rows.field("F" + n, Kind.TEXT).row())
                .toList();
        Diagnostics diagnostics = new Diagnostics();
        Emission emission = new JavaEmitters("a.b")
                .emit(
                        new Spec(
                                "en",
                                Rows.SITE,
                                List.of(),
                                List.of(Rows.method("too.wide", 2, fields, List.of(), List.of()), BizprocSpec.kill())),
                        diagnostics);

        assertThat(diagnostics.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("too-many-fields");
            assertThat(problem.subject()).isEqualTo("too.wide");
        });
        assertThat(emission.bindings().keySet()).extracting(Method::name).containsExactly("bizproc.workflow.kill");
        assertThat(emission.files()).extracting(GeneratedFile::path).noneMatch(path -> path.contains("/too/"));
    }

    private static Emission emit(List<Method> methods) {
        Diagnostics diagnostics = new Diagnostics();
        Emission emission = new JavaEmitters("a.b").emit(new Spec("en", Rows.SITE, List.of(), methods), diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        return emission;
    }
}
