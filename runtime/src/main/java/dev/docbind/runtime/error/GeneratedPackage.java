package dev.docbind.runtime.error;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the packages of a generated client say of the constants of its enums, by name.
 *
 * @param <T> what is said of one constant
 */
abstract class GeneratedPackage<T> extends ClassValue<@Nullable Map<String, T>> {

    /**
     * What one package says of an enum.
     *
     * @param type the enum
     * @param where the package
     * @param name the enum's name below the package
     * @return what is said, in the order of the constants; null where the package says nothing of it
     */
    abstract @Nullable List<T> read(Class<?> type, String where, String name);

    /** Asks the package of a type and those around it, the nearest first; null where none says anything. */
    @Override
    protected @Nullable Map<String, T> computeValue(Class<?> type) {
        String name = type.getName();
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            List<T> found = read(type, name.substring(0, dot), name.substring(dot + 1));
            if (found != null) {
                Map<String, T> named = new HashMap<>();
                Iterator<T> next = found.iterator();
                for (Object constant : type.getEnumConstants()) {
                    if (next.hasNext()) {
                        named.put(((Enum<?>) constant).name(), next.next());
                    }
                }
                return named;
            }
        }
        return null;
    }
}
