package dev.docbind.generator.diff;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.emit.Unkept;
import dev.docbind.generator.emit.java.JavaEmitters;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.model.Spec.Memory.Earlier;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The client of a spec, compiled into a folder. */
public final class ClientClasses {

    public static final String PACKAGE = "dev.docbind.bitrix24";

    private static final String NO_LIMIT = "10000000";

    private final Path folder;

    private final List<Unkept> unkept;

    private ClientClasses(Path folder, List<Unkept> unkept) {
        this.folder = folder;
        this.unkept = unkept;
    }

    /** Compiles the client of a spec into a folder that is empty or not there. */
    public static ClientClasses of(Spec spec, Path folder) throws IOException {
        return of(new JavaEmitters(PACKAGE).emit(spec, new Diagnostics()), folder);
    }

    /** Compiles the client of a spec that keeps what the client of an earlier one has. */
    static ClientClasses keeping(Spec earlier, Spec spec, Path folder) throws IOException {
        return of(
                new JavaEmitters(PACKAGE)
                        .keeping(List.of(new Earlier("next", "", Map.of(), earlier)), 1, "")
                        .emit(spec, new Diagnostics()),
                folder);
    }

    private static ClientClasses of(Emission emission, Path folder) throws IOException {
        Files.createDirectories(folder);
        ClientClasses client = new ClientClasses(folder, emission.unkept());
        List<Diagnostic<?>> errors = client.compile(emission.files(), folder);
        if (!errors.isEmpty()) {
            throw new AssertionError(errors.get(0));
        }
        return client;
    }

    /** What of an earlier client it cannot have. */
    List<Unkept> unkept() {
        return unkept;
    }

    /** What a compiler finds wrong with sources that use this client; their classes are thrown away. */
    public List<Diagnostic<?>> errorsOf(List<GeneratedFile> sources) throws IOException {
        return compile(sources, Files.createTempDirectory(folder.getParent(), "uses"));
    }

    private List<Diagnostic<?>> compile(List<GeneratedFile> files, Path output) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of(
                "--release",
                "17",
                "-nowarn",
                "-proc:none",
                "-Xmaxerrs",
                NO_LIMIT,
                "-classpath",
                folder + File.pathSeparator + System.getProperty("java.class.path"),
                "-d",
                output.toString());
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            compiler.getTask(
                            null,
                            manager,
                            found,
                            options,
                            null,
                            files.stream()
                                    .filter(file -> file.path().endsWith(".java"))
                                    .map(Source::new)
                                    .toList())
                    .call();
        }
        return found.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .<Diagnostic<?>>map(problem -> problem)
                .toList();
    }

    /** The binary names of its classes, sorted. */
    List<String> names() throws IOException {
        return classFiles().stream()
                .map(path ->
                        path.substring(0, path.length() - ".class".length()).replace('/', '.'))
                .toList();
    }

    /** Its classes as a jar. */
    byte[] jar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            jar.setLevel(Deflater.BEST_SPEED);
            for (String path : classFiles()) {
                jar.putNextEntry(new ZipEntry(path));
                Files.copy(folder.resolve(path), jar);
            }
        }
        return bytes.toByteArray();
    }

    /** What its classes need. */
    static List<String> classPath() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    private List<String> classFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
                    .filter(path -> path.endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    /** Loads its classes, and those of the runtime from where this one is. */
    URLClassLoader loader() throws MalformedURLException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, ClientClasses.class.getClassLoader()) {
            /** The class path of the tests has clients of the same names. */
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                synchronized (getClassLoadingLock(name)) {
                    if (!name.startsWith(PACKAGE + ".")) {
                        return super.loadClass(name, resolve);
                    }
                    Class<?> known = findLoadedClass(name);
                    return known == null ? findClass(name) : known;
                }
            }
        };
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        private Source(GeneratedFile file) {
            super(URI.create("string:///" + file.path()), Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
