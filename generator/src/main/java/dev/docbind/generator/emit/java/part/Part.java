package dev.docbind.generator.emit.java.part;

import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.emit.StandingFile;
import dev.docbind.generator.model.JavaBinding;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a client: the files of one method, of one thing, of one namespace.
 *
 * @param files its files, where they were made
 * @param standing its files, where an earlier run made them
 * @param lists the identifiers of the closed lists of values that it needs
 * @param binding the Java names of its method, null where it is no method's
 */
public record Part(
        List<GeneratedFile> files,
        List<StandingFile> standing,
        List<String> lists,
        @Nullable JavaBinding binding) {

    /** A part that was made. */
    public static Part made(List<GeneratedFile> files, Collection<String> lists, @Nullable JavaBinding binding) {
        return new Part(files, List.of(), List.copyOf(lists), binding);
    }

    /** A part whose files stand as they would be made. */
    static Part standing(KnownPart known) {
        return new Part(List.of(), known.files(), known.lists(), known.binding());
    }
}
