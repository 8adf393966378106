package dev.docbind.generator.emit.java;

/** The description of a package. */
final class PackageInfoEmitter {

    private PackageInfoEmitter() {}

    /** The text of {@code package-info.java}. */
    static String emit(String packageName, String sentence) {
        return "/** " + sentence + " */\npackage " + packageName + ";\n";
    }
}
