package dev.docbind.runtime.error;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The packages that may hold what belongs to a generated class: its own and those around it. A client may stand in any package, and a build
 * may move it into another one, so that only the names below the package are fixed.
 */
final class GeneratedPackage {

    private GeneratedPackage() {}

    /**
     * The first thing found, from the class's own package outwards.
     *
     * @param type the class
     * @param search looks in a package for what belongs to a class, whose name below the package is the second argument; null where
     *     there is nothing
     * @param <T> what is looked for
     */
    static <T> Optional<T> nearest(Class<?> type, BiFunction<String, String, @Nullable T> search) {
        String name = type.getName();
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            T found = search.apply(name.substring(0, dot), name.substring(dot + 1));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /**
     * Things in the order of an enum's constants, by the names of these.
     *
     * @param type the enum
     * @param things the things; constants after the last have none
     * @param <T> what is listed
     */
    static <T> Map<String, T> byConstant(Class<?> type, List<T> things) {
        Map<String, T> named = new HashMap<>();
        Iterator<T> next = things.iterator();
        for (Object constant : type.getEnumConstants()) {
            if (next.hasNext()) {
                named.put(((Enum<?>) constant).name(), next.next());
            }
        }
        return named;
    }
}
