package dev.docbind.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.code.RuntimeTypes;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;

/** The answer of a method that sends a file: a record with the file in it, as the runtime reads it. */
final class FileAnswer {

    /** The component's name, which the runtime knows. */
    private static final String NAME = "file";

    private FileAnswer() {}

    static RecordPlan in(ClassName type, SourceLocation page) {
        Field field = Field.of(
                NAME,
                SemanticType.declared(SemanticType.Kind.FILE),
                "The file that the portal sends, with the name that it gives.",
                page,
                Field.Traits.PLAIN);
        Component file = new Component(field, NAME, NAME, MappedType.one(RuntimeTypes.FILE_CONTENT));
        return RecordPlan.open(type, "", List.of(file), List.of());
    }
}
