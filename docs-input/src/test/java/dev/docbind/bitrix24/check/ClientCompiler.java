package dev.docbind.bitrix24.check;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources against the client and the runtime; a warning is a failure. */
public final class ClientCompiler {
    private static final List<String> OPTIONS = List.of(
            "--release",
            "17",
            "-proc:none",
            // A test's class path may name folders that are not there.
            "-Xlint:all,-path",
            "-Werror");

    private ClientCompiler() {}

    /** Compiles as the client's own build does, comments among it. Returns what the compiler said: nothing when all is well. */
    public static String compileWithComments(Path sources, Path classes) throws IOException {
        return compile(sources, classes, "-Xdoclint:all/protected");
    }

    /** Returns what the compiler said: nothing when all is well. */
    public static String compile(Path sources, Path classes, String... more) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
                Stream<Path> found = Files.walk(sources)) {
            List<Path> units =
                    found.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = new ArrayList<>(OPTIONS);
            options.addAll(List.of(more));
            options.addAll(List.of("-d", classes.toString(), "-classpath", System.getProperty("java.class.path")));
            compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(units))
                    .call();
        }
        return said.toString();
    }
}
