package dev.docbind.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.docs.PackageMap.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The map of packages in {@code docs/architecture.md} is that of the sources, and no package sees one that stands above it.
 * With {@code -Ddocbind.architecture.update=true} the last column is written anew.
 */
class ArchitecturePageTest {

    private static final Path PAGE = Path.of("../docs/architecture.md");
    private static final boolean UPDATE = Boolean.getBoolean("docbind.architecture.update");

    @TestFactory
    Stream<DynamicTest> everyPackageHasOneRowAndEveryRowAPackage() {
        return SourceModule.ALL.stream()
                .map(module -> DynamicTest.dynamicTest(module.name(), () -> {
                    PackageMap map = map(module);
                    Set<String> packages = module.imports().keySet();
                    assertThat(packages)
                            .isNotEmpty()
                            .allSatisfy(name ->
                                    assertThat(map.covering(name)).as(name).hasSize(1));
                    assertThat(map.rows())
                            .allSatisfy(
                                    row -> assertThat(packages).as(row.name()).anyMatch(row::covers));
                }));
    }

    @TestFactory
    Stream<DynamicTest> noPackageSeesOneAboveIt() {
        return SourceModule.ALL.stream()
                .map(module -> DynamicTest.dynamicTest(module.name(), () -> {
                    PackageMap map = map(module);
                    module.imports()
                            .forEach((from, seen) -> seen.forEach(to -> map.covering(to)
                                    .forEach(row -> assertThat(map.rows().indexOf(row))
                                            .as(from + " sees " + to)
                                            .isGreaterThanOrEqualTo(map.rows()
                                                    .indexOf(map.covering(from).get(0))))));
                }));
    }

    @Test
    void theLastColumnSaysWhatEachPackageSees() throws IOException {
        String page = Files.readString(PAGE);
        String expected = page;
        for (SourceModule module : SourceModule.ALL) {
            String section = PackageMap.section(page, module.name());
            expected =
                    expected.replace(section, withSeen(section, PackageMap.of(page, module.name()), module.imports()));
        }
        if (UPDATE) {
            Files.writeString(PAGE, expected);
        }
        assertThat(PAGE).content().isEqualTo(expected);
    }

    private static String withSeen(String section, PackageMap map, Map<String, Set<String>> imports) {
        String changed = section;
        for (Row row : map.rows()) {
            Set<String> seen = imports.entrySet().stream()
                    .filter(entry -> row.covers(entry.getKey()))
                    .flatMap(entry -> entry.getValue().stream())
                    .collect(Collectors.toSet());
            changed = changed.replace(
                    row.toString(), new Row(row.name(), row.purpose(), map.rowsOf(row, seen)).toString());
        }
        return changed;
    }

    private static PackageMap map(SourceModule module) throws IOException {
        return PackageMap.of(Files.readString(PAGE), module.name());
    }
}
