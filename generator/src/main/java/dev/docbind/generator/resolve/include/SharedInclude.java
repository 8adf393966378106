package dev.docbind.generator.resolve.include;

import dev.docbind.generator.page.Element;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Includes that most pages share. They say the same everywhere, so they are recognized and not expanded. */
public final class SharedInclude {

    /** The errors that any method may return. */
    public static final String SYSTEM_ERRORS = "_includes/system-errors.md";

    private static final Set<String> NAMES =
            Set.of("required", "examples", "system-errors", "error-info", "error-info-v3");

    private static final Pattern SHARED = Pattern.compile(
            "\\{%\\s*include[^%]*_includes/(?:" + String.join("|", new TreeSet<>(NAMES)) + ")\\.md[^/%]*%}");
    private static final Pattern ANY = Pattern.compile("\\{%\\s*include");

    private SharedInclude() {}

    /** Whether a page's text may have includes other than the shared ones. */
    public static boolean hasOthers(String text) {
        Matcher any = ANY.matcher(text);
        Matcher shared = SHARED.matcher(text);
        while (any.find()) {
            if (!shared.region(any.start(), text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the include is one of the shared ones. */
    public static boolean is(Element.Include include) {
        String target = include.target();
        int slash = target.lastIndexOf('/');
        String folder = target.substring(target.lastIndexOf('/', slash - 1) + 1, Math.max(slash, 0));
        String name = target.substring(slash + 1).toLowerCase(Locale.ROOT);
        return folder.equals("_includes")
                && name.endsWith(".md")
                && NAMES.contains(name.substring(0, name.length() - 3));
    }
}
