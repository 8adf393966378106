package dev.docbind.generator.emit.java.client;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.docbind.generator.emit.java.plan.Component;
import dev.docbind.generator.emit.java.plan.MappedType;
import dev.docbind.generator.emit.java.plan.RecordPlan;
import dev.docbind.generator.model.SemanticType.Container;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the entries of a list stand in the Java type of a result.
 *
 * @param result the type of the result
 * @param component the component of the result that has the entries, null where the result itself has them
 * @param entries the type of what has the entries
 */
record PagedRows(MappedType result, @Nullable Component component, MappedType entries) {

    private static final String POINT = ".";

    /** The place at a path of the spec, such as {@code result.tasks}; null where the Java type has none there. */
    static @Nullable PagedRows at(String path, MappedType result) {
        int point = path.indexOf(POINT);
        if (point < 0) {
            return result.container() == Container.ONE ? null : new PagedRows(result, null, result);
        }
        Component component = component(path, result);
        return component == null || component.mapped().container() == Container.ONE
                ? null
                : new PagedRows(result, component, component.mapped());
    }

    /** The component of the result at a path of the spec; null where the Java type has none. */
    static @Nullable Component component(String path, MappedType result) {
        RecordPlan record = result.container() == Container.ONE ? result.record() : null;
        String name = path.substring(path.indexOf(POINT) + 1);
        return record == null ? null : only(record.named(List.of(name)));
    }

    /** The component of an entry; null where entries are no records, or have none of that name. */
    @Nullable
    Component ofEntry(String name) {
        RecordPlan record = entries.record();
        return record == null ? null : only(record.named(List.of(name)));
    }

    private static @Nullable Component only(List<Component> found) {
        return found.isEmpty() ? null : found.get(0);
    }

    TypeName entry() {
        return entries.value();
    }

    /** What returns the entries of a result; empty where that is the list itself. */
    CodeBlock accessor() {
        boolean isMap = entries.container() == Container.MAP;
        if (component == null) {
            return isMap ? CodeBlock.of("result -> result.values()") : CodeBlock.of("");
        }
        return isMap
                ? CodeBlock.of("result -> result.$1N() == null ? null : result.$1N().values()", component.name())
                : CodeBlock.of("$T::$N", result.value(), component.name());
    }
}
