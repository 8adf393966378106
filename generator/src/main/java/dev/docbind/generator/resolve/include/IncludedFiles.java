package dev.docbind.generator.resolve.include;

import dev.docbind.generator.source.SourceFile;
import dev.docbind.generator.yfm.directive.Directive;
import dev.docbind.generator.yfm.include.IncludeBlock;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Which files a page includes, found in its text without parsing it. */
public final class IncludedFiles {

    private static final String OPEN = "{%";
    private static final String CLOSE = "%}";

    private IncludedFiles() {}

    /** The paths of the files that a page may include, but for those that most pages share. What is code on the page counts, too. */
    public static Set<String> of(SourceFile page) {
        Set<String> files = new LinkedHashSet<>();
        String text = page.text();
        int open = text.indexOf(OPEN);
        while (open >= 0) {
            int close = text.indexOf(CLOSE, open);
            if (close < 0) {
                break;
            }
            target(text.substring(open, close + CLOSE.length()))
                    .flatMap(target -> DocsPath.resolve(page.path(), target))
                    .ifPresent(files::add);
            open = text.indexOf(OPEN, open + OPEN.length());
        }
        return files;
    }

    private static Optional<String> target(String directive) {
        return Optional.ofNullable(Directive.parse(directive))
                .map(IncludeBlock::of)
                .map(IncludeBlock::target)
                .filter(target -> !SharedInclude.is(target));
    }
}
