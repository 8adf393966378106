package dev.docbind.bitrix24.check;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;

/** Calls by name. What the called code throws comes out as it is. */
final class Reflected {
    private Reflected() {}

    static Object call(Object target, String name, Object... arguments) {
        return invoke(find(target.getClass(), name, arguments), target, arguments);
    }

    static Object callStatic(Class<?> type, String name, Object... arguments) {
        return invoke(find(type, name, arguments), null, arguments);
    }

    static Object constant(Class<?> type, String name) {
        return unwrapped(() -> type.getField(name).get(null));
    }

    static Object create(Class<?> type, Object argument) {
        for (Constructor<?> constructor : type.getConstructors()) {
            if (fit(constructor.getParameterTypes(), argument)) {
                return unwrapped(() -> constructor.newInstance(argument));
            }
        }
        throw new AssertionError(type + " cannot be made from " + argument.getClass());
    }

    private static Method find(Class<?> type, String name, Object... arguments) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .filter(method -> fit(method.getParameterTypes(), arguments))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no " + name + " for " + Arrays.asList(arguments)));
    }

    private static boolean fit(Class<?>[] types, Object... arguments) {
        if (types.length != arguments.length) {
            return false;
        }
        for (int position = 0; position < types.length; position++) {
            if (!types[position].isInstance(arguments[position])) {
                return false;
            }
        }
        return true;
    }

    private static Object invoke(Method method, Object target, Object... arguments) {
        return unwrapped(() -> method.invoke(target, arguments));
    }

    private static Object unwrapped(Reflection reflection) {
        try {
            return reflection.run();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AssertionError(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private interface Reflection {
        Object run() throws ReflectiveOperationException;
    }
}
