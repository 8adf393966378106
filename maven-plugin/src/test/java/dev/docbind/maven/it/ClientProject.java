package dev.docbind.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A Maven project of somebody else, with the pages that Docbind ships, built by a Maven of its own. */
final class ClientProject {
    private static final Path SHIPPED_PAGES = Path.of("..", "docs-input", "en");
    private static final Path RESOURCES = Path.of("src", "test", "resources", "it");
    private static final String PAGES = "docs/api-reference/bizproc";

    private final Path folder;

    private ClientProject(Path folder) {
        this.folder = folder;
    }

    static ClientProject in(Path folder) throws IOException {
        // Maven then takes the project for the root of its build, whatever lies above it.
        Files.createDirectories(folder.resolve(".mvn"));
        Files.copy(RESOURCES.resolve("pom.xml"), folder.resolve("pom.xml"));
        copy(SHIPPED_PAGES, folder.resolve("docs"));
        return new ClientProject(folder);
    }

    Path page(String name) {
        return folder.resolve(PAGES).resolve(name);
    }

    /** Puts a page of the tests' own beside the others. That it replaces none of them is part of the test. */
    void addPage(String part, String name) throws IOException {
        Path target =
                Files.createDirectories(folder.resolve("docs/api-reference").resolve(part));
        Files.copy(RESOURCES.resolve(name), target.resolve(name));
    }

    String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    void edit(String page, String old, String fresh) throws IOException {
        String text = Files.readString(page(page));
        assertThat(text).contains(old);
        Files.writeString(page(page), text.replace(old, fresh));
    }

    /** Builds the jar, without taking anything from a network that an earlier build has brought. */
    MavenRun build(String... more) throws IOException, InterruptedException {
        Path log = folder.resolve("build.log");
        List<String> command = new ArrayList<>(command());
        command.addAll(List.of(more));
        ProcessBuilder maven = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // Such a short run ends before thorough compilation pays.
        maven.environment().merge("MAVEN_OPTS", "-XX:TieredStopAtLevel=1", (given, ours) -> given + " " + ours);
        int status = maven.start().waitFor();
        return new MavenRun(status, Files.readString(log, StandardCharsets.UTF_8));
    }

    private static List<String> command() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path launcher = Path.of(property("maven.home"), "bin", windows ? "mvn.cmd" : "mvn");
        return List.of(
                launcher.toString(),
                "-B",
                "-ntp",
                "package",
                "-Ddocbind.version=" + property("docbind.version"),
                "-Dmaven.repo.local=" + property("docbind.repository"),
                "-Dmaven.repo.local.tail=" + property("localRepository"));
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }

    /** Generated files and what was compiled and packed from them, with the time of their last change. */
    Map<String, FileTime> outputs() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (String part :
                List.of("generated-sources", "generated-resources", "classes", "docbind-status", "client-1.jar")) {
            try (Stream<Path> files = Files.walk(folder.resolve("target").resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    times.put(folder.relativize(file).toString().replace('\\', '/'), Files.getLastModifiedTime(file));
                }
            }
        }
        return times;
    }

    /** The classes that the generated sources declare at their top, as a jar names them. */
    Set<String> generatedClasses() throws IOException {
        Path sources = folder.resolve("target/generated-sources/docbind");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> sources.relativize(file).toString().replace('\\', '/'))
                    .map(name -> name.replace(".java", ".class"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The classes in the jar but for those inside others. */
    Set<String> jarClasses() throws IOException {
        return jar().stream()
                .filter(name -> name.endsWith(".class") && !name.contains("$"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The entries of the jar but for folders and what Maven adds. */
    Set<String> jar() throws IOException {
        try (JarFile jar = new JarFile(folder.resolve("target/client-1.jar").toFile())) {
            Set<String> names = new TreeSet<>();
            jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> !name.endsWith("/") && !name.startsWith("META-INF/maven") && !name.endsWith(".MF"))
                    .forEach(names::add);
            return names;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
