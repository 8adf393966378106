package dev.docbind.generator.emit.java;

import dev.docbind.generator.emit.GeneratedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Emitted files through the compiler, all in memory, as strictly as it can be. */
public final class CompiledSources {

    private static final List<String> STRICT = List.of(
            "--release",
            "17",
            "-Xlint:all,-options,-classfile",
            "-Werror",
            "-Xdoclint:all/protected",
            "-proc:none",
            "-implicit:none");

    /** Comments of some files of a client name classes of others. */
    private static final List<String> PART =
            STRICT.stream().filter(option -> !option.startsWith("-Xdoclint")).toList();

    private final Map<String, Output> classes = new TreeMap<>();
    private final Map<String, String> resources = new HashMap<>();
    private final Set<String> loaded = new ConcurrentSkipListSet<>();
    private final String problems;

    private CompiledSources(List<GeneratedFile> files, List<String> options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        StandardJavaFileManager standard = compiler.getStandardFileManager(found, Locale.ROOT, null);
        List<String> all = Stream.concat(
                        options.stream(), Stream.of("-classpath", System.getProperty("java.class.path")))
                .toList();
        boolean done = compiler.getTask(
                        null,
                        new Memory(standard),
                        found,
                        all,
                        null,
                        files.stream()
                                .filter(file -> file.path().endsWith(".java"))
                                .map(Source::new)
                                .toList())
                .call();
        files.stream()
                .filter(file -> !file.path().endsWith(".java"))
                .forEach(file -> resources.put(file.path(), file.text()));
        String said = found.getDiagnostics().stream()
                .map(problem -> problem.toString())
                .collect(Collectors.joining("\n"));
        // Out of memory, the compiler gives up without a diagnostic.
        this.problems = done || !said.isEmpty() ? said : "the compiler gave up";
    }

    public static CompiledSources strictly(List<GeneratedFile> files) {
        return new CompiledSources(files, STRICT);
    }

    /** Compiles some files of a client; what their comments link may be missing. */
    static CompiledSources part(List<GeneratedFile> files) {
        return new CompiledSources(files, PART);
    }

    /** What the compiler has to say; empty where it is content. */
    public String problems() {
        return problems;
    }

    /** The binary names of the classes that came out. */
    Set<String> names() {
        return classes.keySet();
    }

    /** The binary names of the classes that the loaders have been asked for so far. */
    Set<String> loaded() {
        return loaded;
    }

    /** Loads what was compiled. */
    public ClassLoader loader() {
        Map<String, byte[]> bytes = new HashMap<>();
        classes.forEach((name, output) -> bytes.put(name, output.content.toByteArray()));
        return new ClassLoader(CompiledSources.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] code = bytes.get(name);
                if (code == null) {
                    throw new ClassNotFoundException(name);
                }
                loaded.add(name);
                return defineClass(name, code, 0, code.length);
            }

            /** Files that are emitted beside the classes. */
            @Override
            public @Nullable InputStream getResourceAsStream(String name) {
                String text = resources.get(name);
                return text == null
                        ? super.getResourceAsStream(name)
                        : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }

            /** What was compiled here comes first: the tests have classes of the same names. */
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                synchronized (getClassLoadingLock(name)) {
                    Class<?> known = findLoadedClass(name);
                    if (known != null) {
                        return known;
                    }
                    return bytes.containsKey(name) ? findClass(name) : super.loadClass(name, resolve);
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

    private static final class Output extends SimpleJavaFileObject {
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        private Output(String name) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return content;
        }
    }

    private final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private Memory(JavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return classes.computeIfAbsent(className, Output::new);
        }
    }
}
