package dev.docbind.bitrix24.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever builds the sources gets the jars, byte by byte. Runs after all of them are packaged. */
class ReproducibleJarsTest {

    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

    /** What no build reads, and what builds and tools leave behind. */
    private static final Set<String> LEFT_OUT = Set.of("target", ".git", ".github", ".idea", "node_modules");

    @TempDir
    private Path temporary;

    @Test
    void aSecondBuildInAnotherPlaceTimeZoneAndLanguageHasTheSameBytes() throws IOException, InterruptedException {
        Path copy = temporary.resolve("elsewhere, и по-русски");
        copyCheckout(copy);

        build(copy);

        Map<String, Path> first = jars(CHECKOUT);
        Map<String, Path> second = jars(copy);
        assertThat(second.keySet()).isSubsetOf(first.keySet()).hasSizeGreaterThanOrEqualTo(8);
        second.forEach((name, jar) -> assertSame(name, first.get(name), jar));
    }

    @Test
    void everyJarHasTheLicence() throws IOException {
        String licence = Files.readString(CHECKOUT.resolve("LICENSE"));
        for (Path jar : jars(CHECKOUT).values()) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                ZipEntry entry = zip.getEntry("META-INF/LICENSE");
                assertThat(entry).as(jar.toString()).isNotNull();
                assertThat(zip.getInputStream(entry)).as(jar.toString()).hasContent(licence);
            }
        }
    }

    private static void assertSame(String name, Path first, Path second) {
        try {
            assertThat(differences(first, second)).as(name).isEmpty();
            assertThat(Files.mismatch(first, second)).as(name).isEqualTo(-1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The entries that differ, which say more than a place in a compressed file. */
    private static List<String> differences(Path first, Path second) throws IOException {
        List<String> differing = new ArrayList<>();
        try (ZipFile one = new ZipFile(first.toFile());
                ZipFile other = new ZipFile(second.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) one.stream().map(it -> (ZipEntry) it)::iterator) {
                ZipEntry twin = other.getEntry(entry.getName());
                if (twin == null || twin.getCrc() != entry.getCrc()) {
                    differing.add(entry.getName());
                }
            }
        }
        return differing;
    }

    /** The jars that users get, by their places. */
    private static Map<String, Path> jars(Path checkout) throws IOException {
        Map<String, Path> jars = new TreeMap<>();
        try (Stream<Path> modules = Files.list(checkout)) {
            for (Path target : modules.map(module -> module.resolve("target")).toList()) {
                if (Files.isDirectory(target)) {
                    try (Stream<Path> files = Files.list(target)) {
                        files.filter(file -> file.getFileName().toString().matches("docbind.*\\.jar"))
                                .filter(file -> !file.getFileName().toString().matches(".*-(sources|javadoc)\\.jar"))
                                .forEach(file ->
                                        jars.put(checkout.relativize(file).toString(), file));
                    }
                }
            }
        }
        return jars;
    }

    private static void build(Path copy) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        Path maven = Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn");
        List<String> command = new ArrayList<>(List.of(
                maven.toString(),
                "-q",
                "-B",
                "-ntp",
                "-Ptour",
                "-Dtour.phase=none",
                "-Duser.timezone=Pacific/Auckland",
                "-Duser.language=tr",
                "-Dmaven.repo.local=" + System.getProperty("docbind.localRepository"),
                "package"));
        if (System.getProperty("docbind.offline").endsWith("true")) {
            command.add("-o");
        }
        Path log = copy.resolve("second-build.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("TZ", "Pacific/Auckland");
        builder.environment().put("MAVEN_OPTS", "-Duser.timezone=Pacific/Auckland -Duser.language=tr");
        int status = builder.start().waitFor();
        assertThat(status).as(Files.readString(log)).isZero();
    }

    private static void copyCheckout(Path copy) throws IOException {
        Files.walkFileTree(CHECKOUT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (LEFT_OUT.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(copy.resolve(CHECKOUT.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, copy.resolve(CHECKOUT.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
