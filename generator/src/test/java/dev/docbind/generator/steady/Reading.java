package dev.docbind.generator.steady;

import com.sun.management.ThreadMXBean;
import dev.docbind.generator.FailurePolicy;
import dev.docbind.generator.GenerationRequest;
import dev.docbind.generator.GenerationResult;
import dev.docbind.generator.Generator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One reading of a folder.
 *
 * @param result what it gave
 * @param allocated the bytes that it allocated
 * @param nanos the processor time that it took
 */
record Reading(GenerationResult result, long allocated, long nanos) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Reads a folder whose only page is {@code text}. */
    static Reading page(Path folder, String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("demo-item-add.md"), text);
        return of(folder);
    }

    /** Reads a folder and writes its spec beside it. */
    static Reading of(Path folder) {
        GenerationRequest request = GenerationRequest.of(folder)
                .failingOn(FailurePolicy.NEVER)
                .writingSpec(folder.resolveSibling(folder.getFileName() + ".json"));
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        GenerationResult result = new Generator().generate(request);
        return new Reading(
                result, THREADS.getCurrentThreadAllocatedBytes() - bytes, THREADS.getCurrentThreadCpuTime() - nanos);
    }
}
