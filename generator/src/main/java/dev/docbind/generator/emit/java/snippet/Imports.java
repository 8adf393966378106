package dev.docbind.generator.emit.java.snippet;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The classes that a fragment names. It stands in the package of the facade, whose classes need no import. */
final class Imports {

    private static final Set<String> LANGUAGE =
            Set.of("Boolean", "Integer", "Iterable", "Long", "Object", "Override", "String", "System");

    private final String home;
    private final Map<String, ClassName> named = new HashMap<>();
    private final Set<String> imported = new TreeSet<>();

    /**
     * No classes yet.
     *
     * @param home the package where it stands, that of the facade; empty where it is a program of its own
     */
    Imports(String home) {
        this.home = home;
        if (!home.isEmpty()) {
            named.put("Bitrix24", ClassName.get(home, "Bitrix24"));
        }
    }

    /** What the fragment calls a class. */
    String name(ClassName type) {
        String simple = type.simpleName();
        ClassName outer = type.enclosingClassName();
        boolean atHome = type.packageName().equals(home);
        if ((atHome && outer != null) || !isFree(type)) {
            return outer == null ? type.canonicalName() : name(outer) + "." + simple;
        }
        named.put(simple, type);
        if (!atHome && !type.packageName().equals("java.lang")) {
            imported.add(type.canonicalName());
        }
        return simple;
    }

    private boolean isFree(ClassName type) {
        ClassName other = named.get(type.simpleName());
        return other == null
                ? type.packageName().equals("java.lang") || !LANGUAGE.contains(type.simpleName())
                : other.equals(type);
    }

    /** What the fragment calls a type. */
    String name(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            List<String> arguments = new ArrayList<>();
            generic.typeArguments().forEach(argument -> arguments.add(name(argument)));
            return name(generic.rawType()) + "<" + String.join(", ", arguments) + ">";
        }
        if (type instanceof ArrayTypeName array) {
            return name(array.componentType()) + "[]";
        }
        return type.withoutAnnotations() instanceof ClassName name ? name(name) : type.toString();
    }

    /** The lines that import them. */
    List<String> lines() {
        return imported.stream().map(name -> "import " + name + ";").collect(Collectors.toList());
    }
}
