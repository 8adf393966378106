package dev.docbind.generator.emit.java;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.emit.java.api.ClientApiBuilder;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.emit.java.layout.Comments;
import dev.docbind.generator.emit.java.layout.SourceLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the files of a client, sorted by path. */
final class EmittedFiles {

    private static final int USUAL_LENGTH = 8_192;

    private final TreeMap<String, GeneratedFile> files = new TreeMap<>();
    private final Comments comments;
    private final @Nullable ClientApiBuilder api;

    /**
     * No files yet.
     *
     * @param comments takes the comments of one file after the other; those of a file that was never finished are forgotten
     * @param api takes the classes in the place of files, null where files are wanted
     */
    EmittedFiles(Comments comments, @Nullable ClientApiBuilder api) {
        this.comments = comments;
        this.api = api;
        comments.clear();
    }

    /** Adds a class. It says itself that nothing in it is null unless marked: said for a package, that costs a class for each. */
    void add(String packageName, TypeSpec.Builder marked, String origin) {
        TypeSpec type = marked.addAnnotation(RuntimeTypes.NULL_MARKED).build();
        if (api == null) {
            addFile(packageName, type, origin);
        } else {
            api.add(packageName, type);
        }
        comments.clear();
    }

    private void addFile(String packageName, TypeSpec type, String origin) {
        JavaFile file = JavaFile.builder(packageName, type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        add(path(packageName, type.name()), SourceLayout.layOut(text(file), comments), origin);
    }

    private static String text(JavaFile file) {
        StringBuilder text = new StringBuilder(USUAL_LENGTH);
        try {
            file.writeTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Adds the description of a package. */
    void addPackage(String packageName, String sentence) {
        add(path(packageName, "package-info"), PackageInfoEmitter.emit(packageName, sentence), packageName);
    }

    /** Adds a file that no compiler reads, beside the classes of a package. */
    void addResource(String packageName, String name, String text, String origin) {
        add(packageName.replace('.', '/') + "/" + name, text, origin);
    }

    List<GeneratedFile> sorted() {
        return List.copyOf(files.values());
    }

    private void add(String path, String text, String origin) {
        files.put(path, new GeneratedFile(path, text, origin));
    }

    private static String path(String packageName, String name) {
        return packageName.replace('.', '/') + "/" + name + ".java";
    }
}
