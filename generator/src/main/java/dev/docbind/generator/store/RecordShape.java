package dev.docbind.generator.store;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 0 for null, else 1 and the components in their order. */
final class RecordShape implements Shape {

    private final Constructor<?> constructor;
    private final List<Method> accessors;
    private final List<Shape> components;

    private RecordShape(Constructor<?> constructor, List<Method> accessors, List<Shape> components) {
        this.constructor = constructor;
        this.accessors = accessors;
        this.components = components;
    }

    static RecordShape of(Class<?> type, Shapes shapes) {
        RecordComponent[] parts = type.getRecordComponents();
        List<Method> accessors = Arrays.stream(parts)
                .map(RecordComponent::getAccessor)
                .map(RecordShape::opened)
                .toList();
        List<Shape> components = new ArrayList<>();
        for (RecordComponent part : parts) {
            components.add(shapes.of(part.getGenericType()));
        }
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new RecordShape(opened(type.getDeclaredConstructor(types)), accessors, components);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has this constructor", e);
        }
    }

    private static <A extends AccessibleObject> A opened(A member) {
        member.setAccessible(true);
        return member;
    }

    @Override
    public void write(@Nullable Object value, ValueOutput out) {
        out.number(value == null ? 0 : 1);
        if (value != null) {
            for (int at = 0; at < accessors.size(); at++) {
                components.get(at).write(component(value, accessors.get(at)), out);
            }
        }
    }

    private static @Nullable Object component(Object value, Method accessor) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("an accessor that cannot be called: " + accessor, e);
        }
    }

    @Override
    public @Nullable Object read(ValueInput in) {
        if (in.number() == 0) {
            return null;
        }
        @Nullable Object[] parts = new @Nullable Object[components.size()];
        for (int at = 0; at < parts.length; at++) {
            parts[at] = components.get(at).read(in);
        }
        try {
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no record of these components", e);
        }
    }
}
