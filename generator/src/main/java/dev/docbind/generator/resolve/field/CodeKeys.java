package dev.docbind.generator.resolve.field;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.SectionKind;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys that a page's examples in programming languages write: {@code filter: …}, {@code 'filter' => …}. */
final class CodeKeys {

    private static final Pattern KEY = Pattern.compile("([A-Za-z_]\\w*)['\"]?\\s{0,3}(?::(?!:)|=>)");

    private CodeKeys() {}

    /** The keys of all examples but those of the command line. */
    static Set<String> of(Outline outline) {
        Set<String> keys = new HashSet<>();
        outline.all()
                .filter(section -> section.kind() == SectionKind.EXAMPLES)
                .flatMap(section -> ElementTree.deep(section.content(), Element.CodeFence.class))
                .filter(fence -> !fence.text().contains("curl "))
                .forEach(fence -> collect(fence.text(), keys));
        return keys;
    }

    private static void collect(String code, Set<String> keys) {
        Matcher key = KEY.matcher(code);
        while (key.find()) {
            keys.add(key.group(1));
        }
    }
}
