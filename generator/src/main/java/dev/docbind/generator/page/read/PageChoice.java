package dev.docbind.generator.page.read;

import dev.docbind.generator.source.SourceFile;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which pages a run has to read. */
@FunctionalInterface
public interface PageChoice {

    /** Every page. */
    PageChoice ALL = (path, files) -> true;

    /**
     * Whether the run has to read a page.
     *
     * @param path where it stands
     * @param files the texts by their path, to be asked where the path does not decide; null where there is none
     */
    boolean takes(String path, Function<String, @Nullable SourceFile> files);
}
