package dev.docbind.generator.emit.java.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.runtime.client.PortalClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names that {@link TakenTypes} lists are all that there are. */
class TakenTypesTest {

    private static final int JAVA = 17;
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:java|org|com|dev\\.docbind\\.runtime)\\.[\\w.]*\\.(\\w+);$");

    @Test
    void theTypesOfJavaLangAreTaken() {
        assumeTrue(Runtime.version().feature() == JAVA, "the list is that of another Java");
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");

        assertThat(types(modules, modules.resolve("java/lang"))).containsExactly(TakenTypes.JAVA_LANG.split("\\s+"));
    }

    @Test
    void theTypesOfTheRuntimeAreTaken() throws IOException, URISyntaxException {
        Path place = Path.of(PortalClient.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(place)) {
            assertThat(runtime(place)).containsExactly(TakenTypes.RUNTIME.split("\\s+"));
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                assertThat(runtime(jar.getPath("/"))).containsExactly(TakenTypes.RUNTIME.split("\\s+"));
            }
        }
    }

    @Test
    void whatEmittedSourcesImportIsTaken() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/golden/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                assertThat(IMPORT.matcher(Files.readString(source)).results().map(found -> found.group(1)))
                        .as(source.toString())
                        .allMatch(TakenTypes::contains);
            }
        }
    }

    private static List<String> runtime(Path root) throws IOException {
        try (Stream<Path> folders = Files.walk(root)) {
            return folders.filter(Files::isDirectory)
                    .flatMap(folder -> types(root, folder).stream())
                    .sorted()
                    .toList();
        }
    }

    /** The public types of a package, sorted. */
    private static List<String> types(Path root, Path folder) {
        String where =
                root.relativize(folder).toString().replaceAll("[/\\\\]", ".").replaceAll("\\.$", "");
        Predicate<String> wanted = type -> isPublic(where + "." + type);
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.matches("[A-Z]\\w*\\.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .filter(wanted)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPublic(String type) {
        try {
            return Modifier.isPublic(Class.forName(type, false, TakenTypesTest.class.getClassLoader())
                    .getModifiers());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
