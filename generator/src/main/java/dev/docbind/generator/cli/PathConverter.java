package dev.docbind.generator.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A path as the command line gives it. */
final class PathConverter implements ITypeConverter<Path> {

    /** Refuses a blank path: an empty variable of a script would otherwise mean the folder that it runs in. */
    @Override
    public Path convert(String value) {
        if (value.isBlank()) {
            throw new TypeConversionException("the path is blank");
        }
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("\"" + value
                    + "\" is no path here, where the file system or the locale lacks some of its characters");
        }
    }
}
