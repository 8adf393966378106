package dev.docbind.generator.diff.spec;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.java.JavaEmitters;
import dev.docbind.generator.emit.java.api.ClientApi;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Spec.Memory;
import dev.docbind.generator.model.Spec.Memory.Earlier;
import java.util.List;
import java.util.Map;

/**
 * One of two documentations.
 *
 * @param spec what it says
 * @param api the API of its client
 * @param packageName the package of the client, which names in texts do not have
 */
public record SpecSide(Spec spec, ClientApi api, String packageName) {

    /** What a spec says, with the API of the client that is made from it; a method that gives no Java counts as not there. */
    public static SpecSide of(Spec spec, String packageName) {
        Spec needed = spec.withNeededTypes();
        return new SpecSide(needed, new JavaEmitters(packageName).api(needed, new Diagnostics()), packageName);
    }

    /** The API of its client where that keeps what the client of an earlier documentation has. */
    ClientApi keeping(Spec earlier) {
        Earlier before = new Earlier("", "", Map.of(), earlier.remembering(Memory.NONE));
        return new JavaEmitters(packageName).keeping(List.of(before), 1, "").api(spec, new Diagnostics());
    }
}
