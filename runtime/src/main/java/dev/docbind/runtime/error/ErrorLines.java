package dev.docbind.runtime.error;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the pages that document the constants of a generated enum. They are in a resource, since they change where nothing else
 * does: {@code error-lines/lines.txt} in the enum's package or in one around it, with a line for each enum: its name below that package, a
 * tab, and the numbers in the order of the constants. The folder's name can be no package, so that no module hides it.
 */
final class ErrorLines extends GeneratedPackage<Integer> {

    private static final ErrorLines LINES = new ErrorLines();

    private ErrorLines() {}

    /** The line that documents an error, 0 where it is not known. */
    static int lineOf(DocumentedError error) {
        if (!(error instanceof Enum<?> constant)) {
            return 0;
        }
        Map<String, Integer> lines = LINES.get(constant.getDeclaringClass());
        return lines == null ? 0 : lines.getOrDefault(error.name(), 0);
    }

    @Override
    @Nullable
    List<Integer> read(Class<?> type, String where, String name) {
        String resource = "/" + where.replace('.', '/') + "/error-lines/lines.txt";
        try (InputStream in = type.getResourceAsStream(resource)) {
            if (in == null) {
                return null;
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(name + "\t")) {
                    return numbers(line.substring(name.length() + 1));
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        for (String number : text.split(" ", 0)) {
            numbers.add(Integer.valueOf(number));
        }
        return numbers;
    }
}
