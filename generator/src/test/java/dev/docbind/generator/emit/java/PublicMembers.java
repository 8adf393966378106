package dev.docbind.generator.emit.java;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The public members of compiled classes with their types, a line for each; the constructors of records are no part of what a client promises. */
final class PublicMembers {

    private final Set<String> lines = new TreeSet<>();

    private PublicMembers() {}

    /** The members of all public classes. */
    static Set<String> of(CompiledSources sources) {
        PublicMembers members = new PublicMembers();
        ClassLoader loader = sources.loader();
        for (String name : sources.names()) {
            if (!name.endsWith("package-info")) {
                members.add(load(loader, name));
            }
        }
        return members.lines;
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }

    private void add(Class<?> type) {
        if (!isPublic(type)) {
            return;
        }
        lines.add(type.getName() + " " + (type.isRecord() ? "record" : type.isEnum() ? "enum" : "class"));
        for (Method method : type.getDeclaredMethods()) {
            if (isPublic(method) && !method.isSynthetic()) {
                lines.add(type.getName() + "#" + method.getName() + parameters(method) + " "
                        + method.getGenericReturnType().getTypeName());
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                lines.add(type.getName() + "#" + field.getName() + " "
                        + field.getGenericType().getTypeName());
            }
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers())
                && !type.isAnonymousClass()
                && (around == null || isPublic(around));
    }

    private static boolean isPublic(Executable member) {
        return Modifier.isPublic(member.getModifiers());
    }

    private static String parameters(Method method) {
        return Arrays.stream(method.getGenericParameterTypes())
                .map(Type::getTypeName)
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
