package dev.docbind.generator.used;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads class files and keeps of them what may concern a client. */
public final class ClassReader {

    private final List<ClassReferences> classes = new ArrayList<>();
    private int count;

    /**
     * Reads one class file.
     *
     * @throws IOException if it is none, or a damaged one
     */
    public void read(InputStream bytes) throws IOException {
        ClassReferences read = ConstantPool.read(bytes);
        count++;
        List<Member> relevant =
                read.members().stream().filter(Reference::mayConcern).toList();
        if (!relevant.isEmpty()) {
            classes.add(new ClassReferences(read.name(), relevant, read.isRequest() ? read.texts() : List.of()));
        }
    }

    /** How many class files were read. */
    public int count() {
        return count;
    }

    /**
     * The methods that the classes refer to.
     *
     * @param packageName the package of a client, beside those that the classes themselves show
     */
    public UsedNames names(String packageName) {
        Stream<ClientPackage> given = Stream.of(new ClientPackage(packageName.replace('.', '/')));
        Stream<ClientPackage> shown = classes.stream()
                .flatMap(read -> read.members().stream())
                .flatMap(member -> ClientPackage.provedBy(member).stream());
        return new NameSearch(new Clients(Stream.concat(given, shown))).search(classes);
    }
}
