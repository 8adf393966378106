package dev.docbind.generator.emit.java.plan;

import com.palantir.javapoet.TypeName;
import dev.docbind.generator.model.Field;

/** What a type mapper asks for when a field needs a type of its own. */
interface NestedTypes {

    /** The type of an object: a record, or a map or any JSON where the page describes no key. */
    MappedType object(Field field);

    /** The record of an array with a meaning for each position. */
    RecordPlan tuple(Field field);

    /** Whether a text is one of a closed list of values. */
    boolean hasValues(Field field);

    /** The class of a closed list of values. */
    TypeName values(Field field);

    /** The class of the names that a selection, a filter or an order takes. */
    TypeName fieldNames(Field field);
}
