package dev.docbind.generator.emit.java.kept;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.emit.java.plan.ErrorConstant;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.emit.java.plan.ValueClassPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type of a client as it is planned.
 *
 * @param kind what it is
 * @param type its class
 * @param record its components, null for what is no record
 * @param values its values, null for what has none
 * @param errors its constants where it is an enum of errors
 */
record PlannedType(
        Kind kind,
        ClassName type,
        @Nullable RecordPlan record,
        @Nullable ValueClassPlan values,
        List<ErrorConstant> errors) {

    /** What a type is: types of two kinds have no members in common. */
    enum Kind {
        SENT,
        READ,
        TUPLE,
        VALUES,
        FIELD_NAMES,
        ERRORS
    }

    static PlannedType of(RecordPlan plan, boolean sent) {
        Kind kind = !plan.isOpen() ? Kind.TUPLE : sent ? Kind.SENT : Kind.READ;
        return new PlannedType(kind, plan.type(), plan, null, List.of());
    }

    static PlannedType of(ValueClassPlan plan) {
        Kind kind = plan.fieldNames() ? Kind.FIELD_NAMES : Kind.VALUES;
        return new PlannedType(kind, plan.type(), null, plan, List.of());
    }

    static PlannedType of(ClassName type, List<ErrorConstant> errors) {
        return new PlannedType(Kind.ERRORS, type, null, null, errors);
    }

    /** Whether one can be what the other was: a record that is built has all that one has which is read only. */
    boolean takesPlaceOf(PlannedType earlier) {
        return kind == earlier.kind || (kind == Kind.SENT && earlier.kind == Kind.READ);
    }
}
