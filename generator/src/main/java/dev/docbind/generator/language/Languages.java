package dev.docbind.generator.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The languages on the class path. Each place there may have an index, which names files beside it, one a line; so a language is
 * added by a file and a line, in the generator or in any other folder or jar.
 */
final class Languages {

    private static final String FOLDER = "META-INF/docbind/language/";
    private static final String INDEX = FOLDER + "index";

    private Languages() {}

    /** All that a class loader finds, in the order of the class path and of the lines. */
    static List<Language> on(ClassLoader loader) {
        List<Language> languages = new ArrayList<>();
        try {
            for (URL index : Collections.list(loader.getResources(INDEX))) {
                for (String name : text(index).lines().toList()) {
                    if (!name.isBlank()) {
                        languages.add(read(loader, FOLDER + name.strip()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (languages.isEmpty()) {
            throw new IllegalStateException("the resource " + INDEX + " is missing");
        }
        return List.copyOf(languages);
    }

    private static Language read(ClassLoader loader, String name) throws IOException {
        URL file = loader.getResource(name);
        if (file == null) {
            throw new IllegalStateException("the resource " + name + " is missing, which an index names");
        }
        return LanguageFile.read(name, text(file));
    }

    private static String text(URL resource) throws IOException {
        try (InputStream stream = resource.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
