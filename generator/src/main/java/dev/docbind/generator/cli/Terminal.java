package dev.docbind.generator.cli;

import dev.docbind.generator.write.ConsoleText;
import java.util.Map;

/**
 * Who reads what a command prints: a person in a terminal, or a file or another program, for which nothing is coloured and no
 * progress is shown.
 *
 * @param out whether a person sees the output
 * @param err whether a person sees the error stream
 * @param colours whether that person wants colours
 */
record Terminal(boolean out, boolean err, boolean colours) {

    /** Nobody looks on. */
    static final Terminal NONE = new Terminal(false, false, false);

    /** The terminal of this process; {@code NO_COLOR} is a wish of its user, and a dumb terminal can do nothing of all this. */
    static Terminal ofProcess(Map<String, String> environment) {
        if ("dumb".equals(environment.get("TERM"))) {
            return NONE;
        }
        boolean colours = environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(ConsoleText.isTerminal(1), ConsoleText.isTerminal(2), colours);
    }

    boolean colouredOut() {
        return out && colours;
    }

    boolean colouredErr() {
        return err && colours;
    }
}
