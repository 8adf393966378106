package dev.docbind.runtime.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The type of what is read from JSON, its parameters included, which a {@link Class} does not have. References to the same type are equal.
 *
 * @param <T> the type
 */
public final class TypeRef<T> {

    private final Type type;

    private TypeRef(Type type) {
        this.type = type;
    }

    /**
     * Refers to a class without parameters.
     *
     * @param type the class
     * @param <T> the type
     * @return the reference
     */
    public static <T> TypeRef<T> of(Class<T> type) {
        return new TypeRef<>(type);
    }

    /**
     * Refers to a type that reflection has found.
     *
     * @param type a class, or a class with its parameters
     * @return the reference
     * @throws IllegalArgumentException for a type variable, a wildcard or an array of such
     */
    public static TypeRef<?> of(Type type) {
        if (type instanceof Class || type instanceof ParameterizedType) {
            return new TypeRef<>(type);
        }
        throw new IllegalArgumentException("no type of a value: " + type);
    }

    /**
     * Refers to a list.
     *
     * @param element the class of its elements
     * @param <E> the type of its elements
     * @return the reference
     */
    public static <E> TypeRef<List<E>> listOf(Class<E> element) {
        return listOf(of(element));
    }

    /**
     * Refers to a list.
     *
     * @param element the type of its elements
     * @param <E> the type of its elements
     * @return the reference
     */
    public static <E> TypeRef<List<E>> listOf(TypeRef<E> element) {
        return new TypeRef<>(new Parameterized(List.class, element.type));
    }

    /**
     * Refers to a map with text keys.
     *
     * @param value the class of its values
     * @param <V> the type of its values
     * @return the reference
     */
    public static <V> TypeRef<Map<String, V>> mapOf(Class<V> value) {
        return mapOf(of(value));
    }

    /**
     * Refers to a map with text keys.
     *
     * @param value the type of its values
     * @param <V> the type of its values
     * @return the reference
     */
    public static <V> TypeRef<Map<String, V>> mapOf(TypeRef<V> value) {
        return new TypeRef<>(new Parameterized(Map.class, String.class, value.type));
    }

    /**
     * Refers to a class with one parameter. The compiler cannot check that {@code T} is this type: it is for factories that
     * return a type of their own, such as {@code Response.typeOf}.
     *
     * @param generic the class
     * @param parameter the type of its parameter
     * @param <T> the type
     * @return the reference
     */
    public static <T> TypeRef<T> generic(Class<? super T> generic, TypeRef<?> parameter) {
        return new TypeRef<>(new Parameterized(generic, parameter.type));
    }

    /**
     * The type as reflection describes it.
     *
     * @return a class, or a class with its parameters
     */
    public Type type() {
        return type;
    }

    /**
     * The class without its parameters.
     *
     * @return the class
     */
    @SuppressWarnings("unchecked") // what the type was made of
    public Class<? super T> rawType() {
        return (Class<? super T>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TypeRef<?> that && type.equals(that.type);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return type.getTypeName();
    }

    /** Equal to what reflection returns for the same type. */
    private static final class Parameterized implements ParameterizedType {

        private final Class<?> rawType;
        private final Type[] parameters;

        Parameterized(Class<?> rawType, Type... parameters) {
            this.rawType = rawType;
            this.parameters = parameters;
        }

        @Override
        public Type[] getActualTypeArguments() {
            return parameters.clone();
        }

        @Override
        public Type getRawType() {
            return rawType;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return rawType.getDeclaringClass();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ParameterizedType that
                    && rawType.equals(that.getRawType())
                    && Arrays.equals(parameters, that.getActualTypeArguments());
        }

        @Override
        public int hashCode() {
            Class<?> owner = rawType.getDeclaringClass();
            return Arrays.hashCode(parameters) ^ (owner == null ? 0 : owner.hashCode()) ^ rawType.hashCode();
        }

        @Override
        public String toString() {
            StringJoiner names = new StringJoiner(", ", rawType.getName() + "<", ">");
            for (Type parameter : parameters) {
                names.add(parameter.getTypeName());
            }
            return names.toString();
        }
    }
}
