package dev.docbind.generator.emit.java.example;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** How the Java of an example is written: the names of its classes, and what stands where the page leaves a value to its reader. */
public interface ExampleStyle {

    /** The name that a class goes by. */
    String name(ClassName type);

    /** The text of a literal, for a text of the page. */
    String text(String shown);

    /** What the page leaves to a shell, as a value of a type; empty where it is left out. */
    Optional<String> command(TypeName type, String command);

    /** A value of a type in the place of the reader's own, for which the page has a word; empty where it has another meaning. */
    Optional<String> standIn(TypeName type, String word);

    /** Whether each setter has a line, for the setters of an object at some depth. */
    boolean breaks(int setters, int depth);

    /** Takes note of a documented value that no setter takes, by its path on the wire. */
    void untyped(String path);
}
