package dev.docbind.generator.resolve.fingerprint;

import java.util.List;

/**
 * What a documentation says as a whole.
 *
 * @param facts of the facts of all methods, and of the errors that all of them may return
 * @param methods sorted as the spec has them, by name, then by REST version
 */
public record ApiFingerprint(String facts, List<MethodFingerprint> methods) {

    public ApiFingerprint {
        methods = List.copyOf(methods);
    }
}
