package dev.docbind.generator.resolve.fingerprint;

/**
 * What a documentation says of one method.
 *
 * @param name the method
 * @param rest 2, or 3 where it is one of REST 3.0
 * @param facts of what its Java consists of: names, types, what is required, errors, how it is called
 * @param words of the same with the texts and examples of its page
 */
public record MethodFingerprint(String name, int rest, String facts, String words) {}
