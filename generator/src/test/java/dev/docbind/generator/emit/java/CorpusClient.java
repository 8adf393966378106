package dev.docbind.generator.emit.java;

import dev.docbind.generator.CorpusArchives;
import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.Emission;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.model.JavaBinding;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import dev.docbind.runtime.json.TypeRef;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The client of a whole documentation, compiled in memory. */
final class CorpusClient {

    static final String PACKAGE = "dev.docbind.bitrix24";

    private static final Pattern CALLED = Pattern.compile(".*(?:Request|Error|Api|Bitrix24)\\.java");

    private final Spec spec;
    private final Emission emission;
    private final CompiledSources compiled;
    private final ClassLoader loader;

    private CorpusClient(Spec spec, Function<List<GeneratedFile>, CompiledSources> compiler) {
        this.spec = spec;
        this.emission = new JavaEmitters(PACKAGE).emit(spec, new Diagnostics());
        this.compiled = compiler.apply(emission.files());
        this.loader = compiled.loader();
    }

    /** The client of the documentation in a folder, compiled with other sources that use it. */
    static CorpusClient of(Path docs, List<GeneratedFile> others) throws IOException {
        return of(CorpusArchives.spec(docs), others);
    }

    /** The client of a spec, compiled with other sources that use it. */
    static CorpusClient of(Spec spec, List<GeneratedFile> others) {
        return new CorpusClient(
                spec,
                files -> CompiledSources.strictly(
                        Stream.concat(files.stream(), others.stream()).toList()));
    }

    /** What the answers of a documentation arrive in, without the rest of its client. */
    static CorpusClient ofAnswers(Path docs) throws IOException {
        return new CorpusClient(
                CorpusArchives.spec(docs),
                files -> CompiledSources.part(files.stream()
                        .filter(file -> !CALLED.matcher(file.path()).matches())
                        .toList()));
    }

    Spec spec() {
        return spec;
    }

    Emission emission() {
        return emission;
    }

    String problems() {
        return compiled.problems();
    }

    Class<?> request(Method method) {
        return load(binding(method).request());
    }

    TypeRef<?> response(Method method) {
        JavaBinding binding = binding(method);
        String type = Objects.requireNonNullElse(binding.responseType(), binding.response());
        return AnswerTypeText.parse(type).load(this::load);
    }

    /** The enum of a method that documents errors. */
    Class<?> errors(Method method) {
        return load(Objects.requireNonNull(binding(method).errors()));
    }

    private JavaBinding binding(Method method) {
        return Objects.requireNonNull(emission.bindings().get(method));
    }

    /** One of its classes. */
    Class<?> load(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }
}
