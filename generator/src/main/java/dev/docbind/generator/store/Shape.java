package dev.docbind.generator.store;

import org.jspecify.annotations.Nullable;

/** How the values of one type are written and read. Null is a value of every type but the primitive ones. */
interface Shape {

    void write(@Nullable Object value, ValueOutput out);

    @Nullable
    Object read(ValueInput in);
}
