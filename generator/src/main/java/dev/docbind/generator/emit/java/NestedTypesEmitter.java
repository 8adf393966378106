package dev.docbind.generator.emit.java;

import com.palantir.javapoet.TypeSpec;

/** Adds what a request or response needs inside itself. */
final class NestedTypesEmitter {

    private NestedTypesEmitter() {}

    /** Adds the records and the closed lists of a file to its class. */
    static void add(TypeSpec.Builder type, FileShape file, Side side, MethodDoc docs) {
        RecordUses uses = new RecordUses(file);
        file.records().forEach(shape -> type.addType(new NestedRecordEmitter(shape, side, docs).emit(uses)));
        file.values().forEach(shape -> type.addType(new SelectFieldEmitter(shape, docs).emit()));
    }
}
