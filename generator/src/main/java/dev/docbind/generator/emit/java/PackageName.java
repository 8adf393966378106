package dev.docbind.generator.emit.java;

import javax.lang.model.SourceVersion;

/** Names of Java packages. */
public final class PackageName {

    private PackageName() {}

    /**
     * Checks the name of the package that a client is to stand in.
     *
     * @throws IllegalArgumentException for what is not a package name, or belongs to Java itself
     */
    public static void check(String name) {
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException("\"" + name + "\" is not a valid Java package name");
        }
        if (name.equals("java") || name.startsWith("java.")) {
            throw new IllegalArgumentException("\"" + name + "\" belongs to Java itself; choose another package");
        }
    }
}
