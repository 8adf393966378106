package dev.docbind.generator.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A module with packages of its own.
 *
 * @param name its folder
 * @param base the package that its other packages stand in
 */
record SourceModule(String name, String base) {

    static final List<SourceModule> ALL = List.of(
            new SourceModule("generator", "dev.docbind.generator"),
            new SourceModule("runtime", "dev.docbind.runtime"),
            new SourceModule("runtime-testing", "dev.docbind.runtime.testing"),
            new SourceModule("fleet", "dev.docbind.fleet"),
            new SourceModule("maven-plugin", "dev.docbind.maven"));

    private static final String ROOT = "(root)";
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?(dev\\.docbind(?:\\.[a-z0-9_]+)*)\\.[A-Z]");

    /** The packages, named from the base on, with the other packages that their sources import; foreign ones by their module. */
    Map<String, Set<String>> imports() throws IOException {
        Map<String, Set<String>> imports = new TreeMap<>();
        Path sources = Path.of("..", name, "src", "main", "java");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path info :
                    files.filter(file -> file.endsWith("package-info.java")).toList()) {
                Path folder = info.getParent();
                String own = sources.relativize(folder)
                        .toString()
                        .replace(folder.getFileSystem().getSeparator(), ".");
                imports.put(relative(own), imports(folder, own));
            }
        }
        return imports;
    }

    private Set<String> imports(Path folder, String own) throws IOException {
        Set<String> imports = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                IMPORT.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(found -> !found.equals(own))
                        .map(found -> of(found).equals(this) ? relative(found) : of(found).name)
                        .forEach(imports::add);
            }
        }
        return imports;
    }

    private static SourceModule of(String packageName) {
        return ALL.stream()
                .filter(module -> (packageName + ".").startsWith(module.base + "."))
                .max(Comparator.comparing(module -> module.base.length()))
                .orElseThrow();
    }

    private String relative(String packageName) {
        return packageName.equals(base) ? ROOT : packageName.substring(base.length() + 1);
    }
}
