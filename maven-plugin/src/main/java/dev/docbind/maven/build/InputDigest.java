package dev.docbind.maven.build;

import java.io.IOException;
import java.nio.file.Path;

/** Everything that decides what a run writes: the pages, the settings, and the code that reads and writes. */
final class InputDigest {
    private InputDigest() {}

    static String of(ClientPlan plan) throws IOException {
        Fingerprint print = new Fingerprint()
                .files(FolderState.pages(plan.docs()))
                .text(plan.shown(plan.docs()))
                .text(plan.shown(plan.sources()))
                .text(plan.shown(plan.resources()))
                .text(plan.packageName())
                .texts(plan.includes())
                .texts(plan.excludes())
                .text(plan.failOn())
                .text(String.valueOf(plan.emptying()))
                .text(plan.specUse().name());
        for (Path file : plan.overrides()) {
            print.text(plan.shown(file)).content(file);
        }
        KeptSource kept = plan.kept();
        Path previous = kept.previous();
        if (previous != null) {
            print.text(plan.shown(previous))
                    .content(previous)
                    .text(kept.keep())
                    .text(kept.major())
                    .text(kept.revision())
                    .text(String.valueOf(kept.strict()));
        }
        for (Path part : plan.code()) {
            print.content(part);
        }
        return print.value();
    }
}
