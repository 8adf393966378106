package dev.docbind.maven.build;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Lets one build at a time write to the folders of an execution: a second one in the same checkout waits. */
public final class BuildGuard {

    private BuildGuard() {}

    /** What is done alone. */
    @FunctionalInterface
    public interface Work {
        /**
         * Does it.
         *
         * @throws MojoExecutionException as the goal does
         * @throws MojoFailureException as the goal does
         */
        void run() throws MojoExecutionException, MojoFailureException;
    }

    /**
     * Does something while no other build does it for the same plan. Where files cannot be locked, it is done all the same.
     *
     * @param plan the plan
     * @param log what says that this build waits
     * @param work what is done
     * @throws MojoExecutionException as the work does
     * @throws MojoFailureException as the work does
     */
    public static void alone(ClientPlan plan, Log log, Work work) throws MojoExecutionException, MojoFailureException {
        try (FileChannel channel = open(plan.guard())) {
            FileLock lock = lock(channel, plan, log);
            try {
                work.run();
            } finally {
                if (lock != null) {
                    lock.release();
                }
            }
        } catch (IOException e) {
            throw GeneratorRun.unusable(e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static @Nullable FileLock lock(FileChannel channel, ClientPlan plan, Log log) {
        try {
            FileLock free = channel.tryLock();
            if (free != null) {
                return free;
            }
            log.info("Waiting for another build that generates " + plan.shown(plan.sources()));
            return channel.lock();
        } catch (IOException | OverlappingFileLockException e) {
            log.debug("This disk locks no files: " + e);
            return null;
        }
    }
}
