package dev.docbind.generator.emit.java.example;

import dev.docbind.generator.model.Json;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of a call that an earlier one has answered.
 *
 * @param step the earlier call, counted from 0
 * @param name the name on the wire of the member of its result, or of an entry of that
 */
public record ExampleReference(int step, String name) {

    /** No page can write it: what a shell computes has no control characters. */
    private static final String BEGIN = "$(\0";

    private static final Pattern WRITTEN = Pattern.compile("\\$\\(\\x00(\\d{1,3}) (.*)", Pattern.DOTALL);

    /** The reference as a value among others. */
    public Json.Text asValue() {
        return new Json.Text(BEGIN + step + " " + name);
    }

    /** The reference that a value is; empty where it is none. */
    public static Optional<ExampleReference> in(String value) {
        Matcher written = WRITTEN.matcher(value);
        return written.matches()
                ? Optional.of(new ExampleReference(Integer.parseInt(written.group(1)), written.group(2)))
                : Optional.empty();
    }
}
