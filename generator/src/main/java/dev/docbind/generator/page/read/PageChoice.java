package dev.docbind.generator.page.read;

import dev.docbind.generator.source.SourceFile;
import java.util.function.Supplier;

/** Which pages a run has to read. */
@FunctionalInterface
public interface PageChoice {

    /** Every page. */
    PageChoice ALL = (path, file) -> true;

    /**
     * Whether the run has to read a page.
     *
     * @param path where it stands
     * @param file the page, to be asked for where its path does not decide
     */
    boolean takes(String path, Supplier<SourceFile> file);
}
