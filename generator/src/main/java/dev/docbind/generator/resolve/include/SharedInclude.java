package dev.docbind.generator.resolve.include;

import dev.docbind.generator.page.Element;
import java.util.Locale;
import java.util.Set;

/** Includes that most pages share. They say the same everywhere, so they are recognized and not expanded. */
public final class SharedInclude {

    /** The errors that any method may return. */
    public static final String SYSTEM_ERRORS = "_includes/system-errors.md";

    private static final Set<String> NAMES =
            Set.of("required", "examples", "system-errors", "error-info", "error-info-v3");

    private SharedInclude() {}

    /** Whether the include is one of the shared ones. */
    public static boolean is(Element.Include include) {
        return is(include.target());
    }

    /** Whether an include of that target, as it is written, is one of the shared ones. */
    static boolean is(String target) {
        int slash = target.lastIndexOf('/');
        String folder = target.substring(target.lastIndexOf('/', slash - 1) + 1, Math.max(slash, 0));
        String name = target.substring(slash + 1).toLowerCase(Locale.ROOT);
        return folder.equals("_includes")
                && name.endsWith(".md")
                && NAMES.contains(name.substring(0, name.length() - 3));
    }
}
