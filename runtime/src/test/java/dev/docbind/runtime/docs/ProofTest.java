package dev.docbind.runtime.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests that {@code docs/runtime-proof.md} names are there, and what it says of the module is so. */
class ProofTest {

    private static final Path PAGE = Path.of("../docs/runtime-proof.md");
    private static final Path CLASSES = Path.of("target/classes");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
    private static final Pattern CLASS = Pattern.compile("`(\\w+Test)`");

    @Test
    void theTestsThatThePageNamesAreThere() throws IOException {
        Map<String, String> tests = tests();
        String page = Files.readString(PAGE);
        List<MatchResult> named = NAMED.matcher(page).results().toList();
        assertThat(named).hasSizeGreaterThan(80);
        assertThat(named)
                .allSatisfy(test -> assertThat(tests.getOrDefault(test.group(1), ""))
                        .as(test.group())
                        .contains("void " + test.group(2) + "("));
        assertThat(CLASS.matcher(page).results().map(test -> test.group(1))).allMatch(tests::containsKey);
    }

    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new HashMap<>();
        for (String module : List.of("runtime", "runtime-testing", "fleet", "generator", "maven-plugin")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "test"))) {
                files.filter(file -> file.toString().endsWith("Test.java"))
                        .forEach(file -> tests.merge(
                                file.getFileName().toString().replace(".java", ""), text(file), String::concat));
            }
        }
        return tests;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theRuntimeNeedsJacksonAndJSpecifyAlone() throws IOException {
        try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            assertThat(ModuleDescriptor.read(in).requires().stream().map(ModuleDescriptor.Requires::name))
                    .containsExactlyInAnyOrder(
                            "java.base",
                            "java.net.http",
                            "com.fasterxml.jackson.annotation",
                            "tools.jackson.databind",
                            "org.jspecify");
        }
    }
}
