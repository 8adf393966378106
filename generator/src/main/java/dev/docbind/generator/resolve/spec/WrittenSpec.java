package dev.docbind.generator.resolve.spec;

import java.util.List;

/** A spec file as it is written, and where in it the methods stand whose keys are known. */
public final class WrittenSpec {

    private final byte[] bytes;
    private final List<MethodText> methods;

    WrittenSpec(byte[] bytes, List<MethodText> methods) {
        this.bytes = bytes;
        this.methods = List.copyOf(methods);
    }

    /** The bytes of the file. The caller does not change them. */
    public byte[] bytes() {
        return bytes;
    }

    /** The methods, in the order of the file. */
    public List<MethodText> methods() {
        return methods;
    }
}
