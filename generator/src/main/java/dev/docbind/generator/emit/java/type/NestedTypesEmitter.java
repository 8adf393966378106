package dev.docbind.generator.emit.java.type;

import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.javadoc.RecordUses;
import dev.docbind.generator.emit.java.javadoc.TypeDoc;
import dev.docbind.generator.emit.java.plan.FilePlan;
import dev.docbind.generator.model.Direction;

/** Adds what a request or response needs inside itself. */
public final class NestedTypesEmitter {

    private NestedTypesEmitter() {}

    /** Adds the records and the closed lists of a file to its class. */
    public static void add(TypeSpec.Builder type, FilePlan file, Direction direction, String owner, MethodDoc docs) {
        RecordUses uses = new RecordUses(file);
        file.records().forEach(plan -> type.addType(new NestedRecordEmitter(plan, direction, owner, docs).emit(uses)));
        file.values()
                .forEach(plan -> type.addType(
                        plan.fieldNames()
                                ? new FieldNamesEmitter(plan, docs).emit().build()
                                : new ValueClassEmitter(plan, docs).emit().build()));
    }

    /**
     * The class of a record that is no method's own, with what is inside it.
     *
     * @param content what is said of the record
     */
    public static TypeSpec.Builder shared(FilePlan file, Direction direction, TypeDoc content, MethodDoc docs) {
        String owner = file.top().type().simpleName();
        TypeSpec.Builder type = new NestedRecordEmitter(file.top(), direction, owner, docs).emitShared(content);
        add(type, file, direction, owner, docs);
        return type;
    }
}
