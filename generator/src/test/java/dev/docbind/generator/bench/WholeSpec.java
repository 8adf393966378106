package dev.docbind.generator.bench;

import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.Generator;
import java.nio.file.Path;

/** The whole documentation read into a spec file. */
final class WholeSpec {

    private WholeSpec() {}

    /**
     * Writes the spec and prints the processor time of this process.
     *
     * @param arguments the folder of the documentation, the spec file
     */
    public static void main(String[] arguments) {
        GenerationResult result = new Generator()
                .generate(GenerationRequest.of(Path.of(arguments[0])).writingSpec(Path.of(arguments[1])));
        CpuTime.print(result.emitted().size() + " methods");
    }
}
