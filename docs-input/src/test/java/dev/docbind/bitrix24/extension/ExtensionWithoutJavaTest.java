package dev.docbind.bitrix24.extension;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.bitrix24.check.ClientCompiler;
import dev.docbind.bitrix24.check.GeneratedClient;
import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.Generator;
import dev.docbind.runtime.testing.EmbeddedPortal;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * One more page dropped into a copy of the shipped pages gives one more method, and brings its own tests along. The
 * client goes to a package of its own, so that none of the shipped one's classes can stand in for it.
 */
class ExtensionWithoutJavaTest {
    private static final String PACKAGE = "extension.client";
    private static final String NEW_PAGE = "bizproc-task-delegate.md";

    @TempDir
    private static Path folder;

    private static String compilerSaid;
    private static URLClassLoader classes;
    private static GeneratedClient client;
    private static EmbeddedPortal portal;

    @BeforeAll
    static void dropInAPage() throws Exception {
        Path docs = folder.resolve("docs");
        copy(Path.of("en"), docs);
        Path place = Files.createDirectories(docs.resolve("api-reference/bizproc/bizproc-task"));
        Files.deleteIfExists(place.resolve(NEW_PAGE));
        Files.copy(Path.of("src/test/resources/extension", NEW_PAGE), place.resolve(NEW_PAGE));
        Path spec = folder.resolve("api-spec.json");
        generate(docs, spec);
        compilerSaid =
                ClientCompiler.compileWithComments(sources(), Files.createDirectories(folder.resolve("classes")));
        classes =
                new URLClassLoader(new URL[] {folder.resolve("classes").toUri().toURL()});
        client = new GeneratedClient(classes, PACKAGE, Files.readString(spec));
        portal = EmbeddedPortal.start(spec);
    }

    @AfterAll
    static void stop() throws IOException {
        portal.close();
        classes.close();
    }

    @Test
    void theNewClientCompilesWithoutAWord() {
        assertThat(compilerSaid).isEmpty();
    }

    @Test
    void thePageAddsItsMethod() {
        assertThat(client.methodNames()).contains("bizproc.task.delegate").hasSizeGreaterThan(1);
    }

    @TestFactory
    Stream<DynamicNode> everyMethodKeepsWhatItsPageSays() {
        return client.tests(portal);
    }

    private static Path sources() {
        return folder.resolve("sources");
    }

    private static void generate(Path docs, Path spec) {
        GenerationRequest request = GenerationRequest.of(docs)
                .writingTo(sources())
                .writingSpec(spec)
                .inPackage(PACKAGE);
        GenerationResult result = new Generator().generate(request);
        assertThat(result.failed()).as(result.problems().toString()).isFalse();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
