package dev.docbind.generator.emit.java;

import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.model.Direction;

/** Adds what a request or response needs inside itself. */
final class NestedTypesEmitter {

    private NestedTypesEmitter() {}

    /** Adds the records and the closed lists of a file to its class. */
    static void add(TypeSpec.Builder type, FilePlan file, Direction direction, MethodDoc docs) {
        RecordUses uses = new RecordUses(file);
        file.records().forEach(shape -> type.addType(new NestedRecordEmitter(shape, direction, docs).emit(uses)));
        file.values().forEach(shape -> type.addType(new ValueClassEmitter(shape, docs).emit()));
    }
}
