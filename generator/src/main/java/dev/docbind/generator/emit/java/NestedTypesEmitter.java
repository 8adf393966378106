package dev.docbind.generator.emit.java;

import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.model.SemanticType.Container;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Adds what a request or response needs inside itself. */
final class NestedTypesEmitter {

    private NestedTypesEmitter() {}

    /** Adds the records and the closed lists of a file to its class. */
    static void add(TypeSpec.Builder type, FileShape file, Side side, MethodDoc docs) {
        Set<RecordShape> inPlace = inPlace(file);
        file.records()
                .forEach(shape ->
                        type.addType(new NestedRecordEmitter(shape, side, docs).emit(inPlace.contains(shape))));
        file.values().forEach(shape -> type.addType(new SelectFieldEmitter(shape, docs).emit()));
    }

    /** The records that a setter of the file builds in place. */
    private static Set<RecordShape> inPlace(FileShape file) {
        Set<RecordShape> inPlace = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream.concat(Stream.of(file.top()), file.records().stream())
                .flatMap(shape -> shape.components().stream())
                .filter(component -> component.mapped().container() == Container.ONE)
                .map(component -> component.mapped().record())
                .filter(Objects::nonNull)
                .forEach(inPlace::add);
        return inPlace;
    }
}
