package dev.docbind.generator.emit.java;

import com.palantir.javapoet.TypeSpec;
import dev.docbind.generator.emit.java.javadoc.JavadocText;
import dev.docbind.generator.emit.java.javadoc.MethodDoc;
import dev.docbind.generator.emit.java.name.DefinedRecords.Defined;
import dev.docbind.generator.emit.java.plan.FilePlan;
import dev.docbind.generator.emit.java.plan.RecordPlanner;
import dev.docbind.generator.emit.java.type.NestedTypesEmitter;
import java.util.Objects;

/** Emits the record of what a section of a page defines for all methods that link it. */
final class DefinedRecordEmitter {

    private final Defined defined;
    private final FilePlan file;
    private final MethodDoc docs;

    DefinedRecordEmitter(Defined defined, MethodDoc docs) {
        this.defined = defined;
        this.file = RecordPlanner.defined(defined);
        this.docs = docs;
    }

    /** Adds the file of the record, and its package. */
    void emit(EmittedFiles files) {
        String where = defined.type().packageName();
        files.addPackage(where, "Records that several methods share.");
        TypeSpec.Builder type = NestedTypesEmitter.shared(file, defined.direction(), content(), docs);
        files.add(where, type, section());
    }

    private String section() {
        return Objects.requireNonNull(defined.field().traits().definition());
    }

    private String content() {
        return "the record that " + JavadocText.code(section()) + " defines";
    }
}
