package dev.docbind.generator.run;

import dev.docbind.generator.store.CodeIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What tells this generator from any other: its code with the languages it knows, that of the libraries which decide
 * what it reads and writes, and the JDK. */
public final class GeneratorIdentity {

    private static final String JAR = "jar:";

    private static final List<String> CODE = List.of(
            "dev/docbind/generator/Generator.class",
            "org/commonmark/parser/Parser.class",
            "com/palantir/javapoet/JavaFile.class",
            "tools/jackson/core/JsonParser.class");

    /** Where languages are listed, each in a jar or folder of its own. */
    private static final String LANGUAGES = "META-INF/docbind/language/index";

    private GeneratorIdentity() {}

    /** One line; null where the code cannot be found, so that nothing can be kept for it. */
    public static @Nullable String text() {
        return Once.TEXT;
    }

    private static @Nullable String find() {
        try {
            ClassLoader loader = GeneratorIdentity.class.getClassLoader();
            Set<Path> code = new LinkedHashSet<>();
            for (String name : CODE) {
                URL place = loader.getResource(name);
                if (place == null) {
                    return null;
                }
                code.add(root(place.toString(), name));
            }
            for (URL place : Collections.list(loader.getResources(LANGUAGES))) {
                code.add(root(place.toString(), LANGUAGES));
            }
            return CodeIdentity.of(code) + " " + System.getProperty("java.vm.version");
        } catch (IOException
                | UncheckedIOException
                | URISyntaxException
                | IllegalArgumentException
                | FileSystemNotFoundException e) {
            return null;
        }
    }

    /** The jar, or the folder, that a class stands in. */
    private static Path root(String place, String name) throws URISyntaxException {
        String root = place.substring(0, place.length() - name.length());
        boolean isJar = root.startsWith(JAR);
        return Path.of(new URI(isJar ? root.substring(JAR.length(), root.length() - 2) : root));
    }

    /** The code of a process does not change. */
    private static final class Once {
        private static final @Nullable String TEXT = find();
    }
}
