package dev.docbind.generator;

import dev.docbind.generator.emit.java.PackageName;
import dev.docbind.generator.source.ClassFiles;
import dev.docbind.generator.used.ClassReader;
import dev.docbind.generator.used.UsedNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The methods of the API that compiled classes call, for a client that has these alone.
 *
 * <p>What is seen are references to a generated client: calls of its namespaces, {@code Paged} forms, method references, the constants
 * {@code METHOD} that batches and asynchronous calls take, builders of requests and the enums of errors. The names of the client's classes tell the
 * methods, so that the client itself need not be among the classes; where it is, names are spelled as on the wire, else as in Java, which
 * is the same to a pattern. A name in {@code b24.call("…", …)} is a value of the program and cannot be seen, nor can what
 * is called by reflection.
 *
 * @param methods their names, sorted, each once: each is a pattern that {@link MethodGlob} takes
 * @param classes how many class files were read
 * @param callersByName the classes that call methods by names which cannot be seen
 * @param unplaced requests that stand in the package of no client that is known; their methods are not in the list
 * @param innerJars how many jars stand inside of what was read; they are not opened
 */
public record UsedMethods(
        List<String> methods, int classes, List<String> callersByName, List<String> unplaced, int innerJars) {

    /** The lists are copied. */
    public UsedMethods {
        methods = List.copyOf(methods);
        callersByName = List.copyOf(callersByName);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * Reads classes.
     *
     * @param paths folders of classes, jars, class files
     * @param packageName the package of the client; those that the classes themselves show need not be named
     * @throws GenerationException if something cannot be read or is no class, or nothing is
     */
    public static UsedMethods of(List<Path> paths, String packageName) {
        ClassReader reader = new ClassReader();
        ClassFiles files = new ClassFiles(reader::read);
        try {
            PackageName.check(packageName);
            for (Path path : paths) {
                int before = reader.count();
                files.readAll(path);
                if (reader.count() == before) {
                    throw new GenerationException("there are no class files in " + path, null);
                }
            }
        } catch (IOException e) {
            throw new GenerationException(e);
        } catch (IllegalArgumentException e) {
            throw new GenerationException(String.valueOf(e.getMessage()), e);
        }
        UsedNames names = reader.names(packageName);
        return new UsedMethods(
                names.methods(), reader.count(), names.callersByName(), names.unplaced(), files.innerJars());
    }
}
