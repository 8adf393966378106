package dev.docbind.generator.resolve.include;

import dev.docbind.generator.page.Element;
import java.util.Locale;
import java.util.Set;

/** Includes that most pages share. They say the same everywhere, so they are recognised and not expanded. */
public final class SharedInclude {

    /** The errors that any method may answer. */
    public static final String SYSTEM_ERRORS = "_includes/system-errors.md";

    private static final Set<String> NAMES =
            Set.of("required", "examples", "system-errors", "error-info", "error-info-v3");

    private SharedInclude() {}

    /** Whether the include is one of the shared ones. */
    public static boolean is(Element.Include include) {
        String[] parts = include.target().split("/", -1);
        String name = parts[parts.length - 1].toLowerCase(Locale.ROOT);
        boolean shared = parts.length > 1 && parts[parts.length - 2].equals("_includes");
        return shared && name.endsWith(".md") && NAMES.contains(name.substring(0, name.length() - 3));
    }
}
