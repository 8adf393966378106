package dev.docbind.generator.lock;

import dev.docbind.generator.resolve.fingerprint.ApiFingerprint;
import dev.docbind.generator.resolve.fingerprint.MethodFingerprint;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the lock says.
 *
 * @param generator the version that made it
 * @param revision the name of the documentation's revision, such as a commit; empty where nobody named it
 * @param documentation the digest of all pages
 * @param pages how many there are
 * @param spec the name of the file that has the spec of this documentation, beside the lock
 * @param specDigest the digest of the spec, unpacked
 * @param api the fingerprint of all facts
 * @param methods the fingerprint of each method by its name and REST version
 * @param problems how often each problem is known to occur, by severity, code and page
 */
public record Lock(
        String generator,
        String revision,
        String documentation,
        int pages,
        String spec,
        String specDigest,
        String api,
        SortedMap<String, MethodFingerprint> methods,
        SortedMap<String, Integer> problems) {

    /** The digits of a SHA-256. */
    static final int DIGEST_LENGTH = 64;

    public Lock {
        methods = new TreeMap<>(methods);
        problems = new TreeMap<>(problems);
    }

    /** The methods by what the lock calls them: the name, and the version behind it. */
    public static SortedMap<String, MethodFingerprint> byName(ApiFingerprint api) {
        SortedMap<String, MethodFingerprint> methods = new TreeMap<>();
        api.methods().forEach(method -> methods.put(key(method), method));
        return methods;
    }

    static String key(MethodFingerprint method) {
        return method.name() + " " + method.rest();
    }
}
