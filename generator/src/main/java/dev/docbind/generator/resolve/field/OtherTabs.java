package dev.docbind.generator.resolve.field;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.SectionKind;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the tabs that are no request themselves spell names: {@code select: […]} in JavaScript, {@code 'select' => […]} in PHP. */
final class OtherTabs {

    private static final Pattern KEY =
            Pattern.compile("(?<![\\w$>.])(?:'(\\w{1,60})'|\"(\\w{1,60})\"|(\\w{1,60}))[ \\t]*(?::|=>)");

    private OtherTabs() {}

    /** The keys in the code of these tabs that names the method. */
    static Set<String> keys(Outline outline, String method) {
        Set<String> keys = new HashSet<>();
        outline.all()
                .filter(section -> section.kind() == SectionKind.EXAMPLES)
                .flatMap(section -> ElementTree.deep(section.content(), Element.Tabs.class))
                .flatMap(tabs -> tabs.tabs().stream())
                .filter(tab -> !isRequest(tab))
                .flatMap(tab -> ElementTree.deep(tab.content(), Element.CodeFence.class))
                .map(Element.CodeFence::text)
                .filter(code -> code.toLowerCase(Locale.ROOT).contains(method.toLowerCase(Locale.ROOT)))
                .forEach(code -> collect(code, keys));
        return keys;
    }

    private static boolean isRequest(Element.Tab tab) {
        return tab.label().strip().toLowerCase(Locale.ROOT).startsWith("curl");
    }

    private static void collect(String code, Set<String> keys) {
        Matcher key = KEY.matcher(code);
        while (key.find()) {
            for (int group = 1; group <= key.groupCount(); group++) {
                if (key.group(group) != null) {
                    keys.add(key.group(group));
                }
            }
        }
    }
}
