package dev.docbind.generator.diff;

import dev.docbind.generator.emit.GeneratedFile;
import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Programs that use every public member of a client as it is declared, found by reflection from its classes: each use is a line. The
 * constructors of records are left out, which no program should call.
 */
public final class MemberUses {

    /** The member of a use that names a class and nothing of it. */
    public static final String TYPE = "";

    /** Before the name of a type above, in the member of a use that assigns to it. */
    static final String EXTENDS = "extends ";
    /** The name of constructors in class files. */
    static final String CONSTRUCTOR = "<init>";

    private final List<GeneratedFile> sources = new ArrayList<>();
    private final Map<String, List<Use>> byFile = new HashMap<>();
    /** By class, then by the name and the descriptor that class files have. */
    private final Map<String, Map<String, Use>> byClass = new LinkedHashMap<>();

    private final ClientClasses client;

    private MemberUses(ClientClasses client) {
        this.client = client;
    }

    /** The uses of all that is public. */
    public static MemberUses of(ClientClasses client) throws IOException {
        MemberUses uses = new MemberUses(client);
        try (URLClassLoader loader = client.loader()) {
            for (String name : client.names()) {
                Class<?> type = loader.loadClass(name);
                if (isPublic(type)) {
                    uses.add(type);
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
        return uses;
    }

    private static boolean isPublic(Class<?> type) {
        return !type.isAnonymousClass()
                && Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    /** The sources, one for each class. */
    public List<GeneratedFile> sources() {
        return sources;
    }

    /** The client that is used. */
    ClientClasses client() {
        return client;
    }

    /** The uses of a class, by its binary name. */
    Collection<Use> ofClass(String type) {
        return byClass.getOrDefault(type, Map.of()).values();
    }

    /**
     * The use of a member; none of what programs should not call.
     *
     * @param type the class's binary name
     * @param member the name and, of methods and constructors, the descriptor; for a type above {@link #EXTENDS} and its binary name
     */
    Optional<Use> find(String type, String member) {
        return Optional.ofNullable(byClass.getOrDefault(type, Map.of()).get(member));
    }

    /** All uses. */
    public Set<Use> all() {
        return byFile.values().stream().flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The uses that a compiler refuses. */
    public Set<Use> refused(List<Diagnostic<?>> errors) {
        Set<Use> refused = new LinkedHashSet<>();
        for (Diagnostic<?> error : errors) {
            if (!(error.getSource() instanceof JavaFileObject file)) {
                throw new AssertionError(error);
            }
            List<Use> uses = byFile.get(file.toUri().getPath().substring(1));
            int line = (int) error.getLineNumber() - 2;
            if (uses == null || line < 0 || line >= uses.size()) {
                throw new AssertionError(error);
            }
            refused.add(uses.get(line));
        }
        return refused;
    }

    private void add(Class<?> type) {
        String own = type.getCanonicalName();
        List<Use> uses = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String name = "U" + sources.size();
        text.append("package uses; final class ").append(name).append(" {\n");
        line(text, uses, use(type, TYPE, TYPE), "", own + " it = null;");
        supertypes(type).forEach(above -> {
            Use use = use(type, EXTENDS + raw(above).getName(), EXTENDS + text(above));
            line(text, uses, use, "", text(above) + " it = (" + own + ") null;");
        });
        sorted(type.getDeclaredFields()).forEach(field -> {
            String from = Modifier.isStatic(field.getModifiers()) ? own : "((" + own + ") null)";
            String statement = text(field.getGenericType()) + " it = " + from + "." + field.getName() + ";";
            line(text, uses, use(type, field.getName(), field.getName()), "", statement);
        });
        if (!type.isRecord() && !type.isEnum()) {
            Arrays.stream(type.getConstructors())
                    .sorted(Comparator.comparing(Constructor::toGenericString))
                    .forEach(constructor -> constructor(text, uses, type, constructor));
        }
        methods(type).forEach(method -> method(text, uses, type, method));
        text.append("}\n");
        String path = "uses/" + name + ".java";
        sources.add(new GeneratedFile(path, text.toString(), own));
        byFile.put(path, uses);
    }

    private Use use(Class<?> type, String inClassFile, String member) {
        Use use = new Use(type.getCanonicalName(), member);
        byClass.computeIfAbsent(type.getName(), key -> new LinkedHashMap<>()).put(inClassFile, use);
        return use;
    }

    private static Stream<Type> supertypes(Class<?> type) {
        Stream<Type> above = Arrays.stream(type.getGenericInterfaces());
        boolean isPlain =
                !type.isRecord() && !type.isEnum() && !type.isInterface() && type.getSuperclass() != Object.class;
        return isPlain ? Stream.concat(Stream.of(type.getGenericSuperclass()), above) : above;
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static Stream<Field> sorted(Field[] fields) {
        return Arrays.stream(fields)
                .filter(field -> Modifier.isPublic(field.getModifiers()) && !field.isSynthetic())
                .sorted(Comparator.comparing(Field::getName));
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !type.isEnum() || !Set.of("values", "valueOf").contains(method.getName()))
                .sorted(Comparator.comparing(Method::toGenericString));
    }

    private void constructor(StringBuilder text, List<Use> uses, Class<?> type, Constructor<?> constructor) {
        String own = type.getCanonicalName();
        Type[] parameters = constructor.getGenericParameterTypes();
        String inClassFile = CONSTRUCTOR
                + MethodType.methodType(void.class, constructor.getParameterTypes())
                        .descriptorString();
        Use use = use(type, inClassFile, "new" + parameters(parameters));
        line(text, uses, use, "", own + " it = new " + own + arguments(parameters) + ";");
    }

    private void method(StringBuilder text, List<Use> uses, Class<?> type, Method method) {
        String own = type.getCanonicalName();
        String from = Modifier.isStatic(method.getModifiers()) ? own : "((" + own + ") null)";
        Type[] parameters = method.getGenericParameterTypes();
        String call = from + "." + method.getName() + arguments(parameters) + ";";
        String statement =
                method.getReturnType() == void.class ? call : text(method.getGenericReturnType()) + " it = " + call;
        String variables = Arrays.stream(method.getTypeParameters())
                .map(TypeVariable::getName)
                .collect(Collectors.joining(", "));
        String inClassFile = method.getName()
                + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                        .descriptorString();
        line(
                text,
                uses,
                use(type, inClassFile, method.getName() + parameters(parameters)),
                variables.isEmpty() ? "" : "<" + variables + "> ",
                statement);
    }

    private static void line(StringBuilder text, List<Use> uses, Use use, String variables, String statement) {
        text.append("    static ")
                .append(variables)
                .append("void use")
                .append(uses.size())
                .append("() throws Throwable { ")
                .append(statement)
                .append(" }\n");
        uses.add(use);
    }

    private static String parameters(Type[] types) {
        return Arrays.stream(types).map(MemberUses::text).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String arguments(Type[] types) {
        return Arrays.stream(types).map(MemberUses::argument).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String argument(Type type) {
        if (type == boolean.class) {
            return "false";
        }
        boolean isPrimitive = type instanceof Class<?> one && one.isPrimitive();
        return "(" + text(type) + ") " + (isPrimitive ? "0" : "null");
    }

    private static String text(Type type) {
        if (type instanceof Class<?> one) {
            return one.getCanonicalName();
        }
        if (type instanceof ParameterizedType generic) {
            return text(generic.getRawType())
                    + Arrays.stream(generic.getActualTypeArguments())
                            .map(MemberUses::text)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof GenericArrayType array) {
            return text(array.getGenericComponentType()) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.getLowerBounds().length > 0
                    ? "? super " + text(wildcard.getLowerBounds()[0])
                    : wildcard.getUpperBounds()[0] == Object.class
                            ? "?"
                            : "? extends " + text(wildcard.getUpperBounds()[0]);
        }
        return type.getTypeName();
    }

    /**
     * One use.
     *
     * @param type the class, as Java writes it
     * @param member its member, as {@code diff} calls it; {@link #TYPE} for the class itself
     */
    public record Use(String type, String member) {}
}
