package dev.docbind.generator.resolve.include;

import dev.docbind.generator.page.read.IncludeTargets;
import dev.docbind.generator.source.SourceFile;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which files a page may include, by its text. */
public final class IncludedFiles {

    private IncludedFiles() {}

    /** The paths of these files, but for those that most pages share. */
    public static Set<String> of(SourceFile page) {
        return IncludeTargets.in(page.text()).stream()
                .filter(target -> !SharedInclude.is(target))
                .map(target -> DocsPath.resolve(page.path(), target))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
