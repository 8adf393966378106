package dev.docbind.generator.emit.java.type;

import dev.docbind.generator.emit.java.code.RuntimeTypes;

/** The description of a package, where nothing is null unless it says so. */
public final class PackageInfoEmitter {

    private PackageInfoEmitter() {}

    /** The text of {@code package-info.java}. */
    public static String emit(String packageName, String sentence) {
        return "/** " + sentence + " */\n@NullMarked\npackage " + packageName + ";\n\nimport "
                + RuntimeTypes.NULL_MARKED.canonicalName() + ";\n";
    }
}
