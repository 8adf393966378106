package dev.docbind.generator.emit.java;

import com.palantir.javapoet.TypeSpec;

/** Adds what a request or response needs inside itself. */
final class NestedTypesEmitter {

    private NestedTypesEmitter() {}

    static void add(TypeSpec.Builder type, FileShape file, Side side, MethodDoc docs) {
        file.records().forEach(shape -> type.addType(new NestedRecordEmitter(shape, side, docs).emit()));
        file.values().forEach(shape -> type.addType(new SelectFieldEmitter(shape, docs).emit()));
    }
}
