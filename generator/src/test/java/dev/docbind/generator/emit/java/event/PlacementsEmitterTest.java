package dev.docbind.generator.emit.java.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.name.PlacementNames;
import dev.docbind.generator.model.Overview;
import dev.docbind.generator.model.Placement;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementsEmitterTest {

    private static final ClassName CODES = ClassName.get("demo.placements", "Placements");

    private static Placement placement(String code, @Nullable String open) {
        return new Placement(
                code,
                "ANY",
                open,
                "",
                SourceLocation.of("page.md", 1, 1),
                new Overview("", "", null, false, false, null, null, List.of()),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static PlacementNames names(String code, @Nullable String open, String constant) {
        return new PlacementNames(placement(code, open), constant, RuntimeTypes.JSON_VALUE);
    }

    @Test
    void theCodeOfWhichMostIsFixedIsAskedFirst() {
        String text = new PlacementsEmitter(
                        CODES,
                        List.of(
                                names("DEMO_<NAME>", "<NAME>", "DEMO_NAME"),
                                names("DEMO_TAB_<NAME>", "<NAME>", "DEMO_TAB_NAME"),
                                names("DEMO_TAB_XXX", "XXX", "DEMO_TAB"),
                                names("DEMO_ZOO", null, "DEMO_ZOO")),
                        new MethodDoc(""))
                .emit()
                .build()
                .toString()
                .replaceAll("\\s+", " ");
        assertThat(text)
                .contains("List.of(DEMO_ZOO, DEMO_TAB, DEMO_TAB_NAME, DEMO_NAME)")
                .contains("PlacementCode.of(\"DEMO_ZOO\", ")
                .contains("PlacementCode.open(\"DEMO_TAB_XXX\", \"DEMO_TAB_\", \"\", true, ")
                .contains("PlacementCode.open(\"DEMO_<NAME>\", \"DEMO_\", \"\", false, ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DEMO_XX_XX_TAB | XX     | DEMO_ | _XX_TAB | DEMO_147_XX_TAB | DEMO_147_147_TAB
            AXXX_XXX_TAB   | XXX    | AXXX_ | _TAB    | axxx_5_tab      | AHELLO_XXX_TAB
            CRM_XXX_TAB    | XXX    | CRM_  | _TAB    | CRM_7_TAB       | CRM_DYNAMIC_147_TAB
            CRM_XXX_TAB    | XXX    | CRM_  | _TAB    | CRM_XXX_TAB     | CRM__TAB
            A_<N>_A        | <N>    | A_    | _A      | A_B_C_A         | A_A
            """)
    void theOpenPartIsAPlaceAndANumberHasDigitsAlone(
            String code, String open, String before, String after, String itsOwn, String another) {
        Placement placement = placement(code, open);
        assertThat(placement.before()).isEqualTo(before);
        assertThat(placement.after()).isEqualTo(after);
        assertThat(placement.isCalled(itsOwn)).isTrue();
        assertThat(placement.isCalled(another)).isFalse();
    }
}
