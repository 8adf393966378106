package dev.docbind.generator;

import javax.lang.model.SourceVersion;

/** Names of Java packages. */
final class PackageName {

    private PackageName() {}

    /** Throws an exception for what is not a package name. */
    static void check(String name) {
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException("\"" + name + "\" is not a valid Java package name");
        }
        if (name.equals("java") || name.startsWith("java.")) {
            throw new IllegalArgumentException("\"" + name + "\" belongs to Java itself; choose another package");
        }
    }
}
