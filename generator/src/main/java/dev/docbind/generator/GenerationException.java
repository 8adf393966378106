package dev.docbind.generator;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/** The documentation cannot be read, or the output cannot be written. The message is one line to show to the user. */
public final class GenerationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a message that stands alone. */
    public GenerationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** With a message that says which file could not be read or written, and why. */
    public GenerationException(IOException cause) {
        this(describe(cause), cause);
    }

    private static String describe(IOException e) {
        if (e instanceof NoSuchFileException) {
            return e.getMessage() + " does not exist";
        }
        if (e instanceof NotDirectoryException) {
            return e.getMessage() + " is no folder";
        }
        if (e instanceof FileAlreadyExistsException) {
            return e.getMessage() + " stands where a folder has to be";
        }
        if (e instanceof AccessDeniedException) {
            return e.getMessage() + " may not be read or written";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getFile() + ": " + system.getReason();
        }
        String message = e.getMessage();
        return message == null || message.isBlank()
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
