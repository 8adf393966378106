package dev.docbind.generator.emit.java.type;

/** The description of a package. */
public final class PackageInfoEmitter {

    private PackageInfoEmitter() {}

    /** The text of {@code package-info.java}. */
    public static String emit(String packageName, String sentence) {
        return "/** " + sentence + " */\npackage " + packageName + ";\n";
    }
}
