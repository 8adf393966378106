package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.Generator;
import dev.docbind.generator.MethodGlob;
import dev.docbind.generator.MethodSelection;
import dev.docbind.generator.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clients of folders of pages, each of which may keep the source of an earlier one. */
final class Revisions {

    private final Path folder;
    private final MethodSelection selection;

    /** All that the pages say. */
    Revisions(Path folder) {
        this(folder, MethodSelection.ALL);
    }

    private Revisions(Path folder, MethodSelection selection) {
        this.folder = folder;
        this.selection = selection;
    }

    /** The same folders, of which runs are about some methods alone. */
    Revisions only(String methods) {
        return new Revisions(folder, new MethodSelection(List.of(MethodGlob.of(methods)), List.of()));
    }

    /** The file of what pages say. */
    Path spec(String docs) {
        Path file = folder.resolve(docs + ".json");
        new Generator().generate(request(folder.resolve(docs)).writingSpec(file));
        return file;
    }

    /** Generates a client, and its spec file beside it. */
    GenerationResult run(String docs, @Nullable Path previous) {
        return run(folder.resolve(docs), previous);
    }

    private GenerationResult run(Path docs, @Nullable Path previous) {
        return new Generator()
                .generate(request(docs)
                        .writingTo(folder.resolve("out"))
                        .writingSpec(folder.resolve("kept.json"))
                        .keepingSourceOf(previous, "7"));
    }

    private GenerationRequest request(Path docs) {
        return GenerationRequest.of(docs).selecting(selection);
    }

    List<GeneratedFile> generate(String docs, @Nullable Path previous) throws IOException {
        return generate(folder.resolve(docs), previous);
    }

    List<GeneratedFile> generate(Path docs, @Nullable Path previous) throws IOException {
        run(docs, previous);
        List<GeneratedFile> files = new ArrayList<>();
        Path out = folder.resolve("out");
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.add(new GeneratedFile(out.relativize(file).toString(), Files.readString(file), "docs"));
            }
        }
        return files;
    }

    /** What a program says that is compiled with a client. */
    static Object said(List<GeneratedFile> client, String program) throws ReflectiveOperationException {
        List<GeneratedFile> files = new ArrayList<>(client);
        files.add(new GeneratedFile(
                "dev/docbind/programs/Program.java", "package dev.docbind.programs;\n" + program, "a program"));
        CompiledSources compiled = CompiledSources.part(files);
        assertThat(compiled.problems()).isEmpty();
        return ((Supplier<?>) compiled.loader()
                        .loadClass("dev.docbind.programs.Program")
                        .getConstructor()
                        .newInstance())
                .get();
    }

    static String text(List<GeneratedFile> files, String name) {
        return files.stream()
                .filter(file -> file.path().endsWith("/" + name + ".java"))
                .findFirst()
                .orElseThrow()
                .text();
    }

    static List<String> paths(List<GeneratedFile> files) {
        return files.stream().map(GeneratedFile::path).toList();
    }
}
