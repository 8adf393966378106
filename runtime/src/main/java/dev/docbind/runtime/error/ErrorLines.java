package dev.docbind.runtime.error;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the pages that document the constants of a generated enum. They are in a resource, since they change where nothing else
 * does: {@code error-lines/lines.txt} in the enum's package or in one around it, with a line for each enum: its name below that package, a
 * tab, and the numbers in the order of the constants. The folder's name can be no package, so that no module hides it.
 */
final class ErrorLines {

    private static final ClassValue<Map<String, Integer>> LINES = new ClassValue<>() {
        @Override
        protected Map<String, Integer> computeValue(Class<?> type) {
            return GeneratedPackage.nearest(type, (where, name) -> read(type, where, name))
                    .map(lines -> GeneratedPackage.byConstant(type, lines))
                    .orElse(Map.of());
        }
    };

    private ErrorLines() {}

    /** The line that documents an error, 0 where it is not known. */
    static int lineOf(DocumentedError error) {
        if (!(error instanceof Enum<?> constant)) {
            return 0;
        }
        return LINES.get(constant.getDeclaringClass()).getOrDefault(error.name(), 0);
    }

    private static @Nullable List<Integer> read(Class<?> type, String where, String name) {
        String resource = "/" + where.replace('.', '/') + "/error-lines/lines.txt";
        try (InputStream in = type.getResourceAsStream(resource)) {
            if (in == null) {
                return null;
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> line.startsWith(name + "\t"))
                    .map(line -> numbers(line.substring(name.length() + 1)))
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> numbers(String text) {
        return Stream.of(text.split(" ")).map(Integer::valueOf).toList();
    }
}
