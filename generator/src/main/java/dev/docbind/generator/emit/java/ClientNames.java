package dev.docbind.generator.emit.java;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every name of a client, given before any body is made. */
final class ClientNames {

    /** The order of everything that is emitted, whatever the order of the spec. */
    static final Comparator<Method> ORDER = Comparator.<Method, String>comparing(
                    method -> method.name().toLowerCase(Locale.ROOT))
            .thenComparingInt(Method::rest)
            .thenComparing(Method::name)
            .thenComparing(Method::location);

    /** A file name may have 255 bytes, and a class file has the name of its class and of the classes around it. */
    private static final int LONGEST_CLASS = 120;

    private final Map<Method, MethodNames> named = new LinkedHashMap<>();
    private final Map<Method, String> refused = new LinkedHashMap<>();
    private final Map<String, String> claimed = new HashMap<>();
    private final DefinedRecords defined;

    ClientNames(String root, Spec spec) {
        defined = new DefinedRecords(root, spec.methods());
        MethodNaming naming = new MethodNaming(
                root, spec.methods().stream().map(MethodNaming::key).collect(Collectors.toSet()), defined);
        for (Method method : spec.methods().stream().sorted(ORDER).toList()) {
            claim(naming.name(method));
        }
    }

    private void claim(MethodNames names) {
        Method method = names.method();
        if (names.request().simpleName().length() > LONGEST_CLASS) {
            refused.put(method, "its name is too long for a Java class");
            return;
        }
        Map<String, String> wanted = wanted(names);
        String clash = wanted.entrySet().stream()
                .filter(entry ->
                        !claimed.getOrDefault(entry.getKey(), entry.getValue()).equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        if (clash != null) {
            refused.put(method, "it makes the Java name " + clash + ", which another method makes already");
        } else {
            claimed.putAll(wanted);
            named.put(method, names);
        }
    }

    /** What a method needs for itself or shares: Java names, each with what it stands for. */
    private static Map<String, String> wanted(MethodNames names) {
        Map<String, String> wanted = new LinkedHashMap<>();
        String request = names.request().canonicalName();
        wanted.put(
                request.toLowerCase(Locale.ROOT),
                names.method().name() + " " + names.method().rest());
        StringBuilder call = new StringBuilder("b24.");
        List<String> segments =
                List.of(names.method().name().toLowerCase(Locale.ROOT).split("\\.", -1));
        int own = segments.size() - names.path().size();
        for (int depth = 0; depth < names.path().size(); depth++) {
            call.append(names.path().get(depth)).append("()");
            wanted.put(call.toString(), "namespace " + String.join(".", segments.subList(0, Math.max(0, own + depth))));
            call.append('.');
        }
        wanted.put(call + names.name() + "()", "method " + names.method().name());
        return wanted;
    }

    /** The methods that have names, in the order of everything that is emitted. */
    List<MethodNames> methods() {
        return List.copyOf(named.values());
    }

    /** The records that methods share. */
    DefinedRecords defined() {
        return defined;
    }

    /** The names of a method that has some. */
    Map<Method, MethodNames> byMethod() {
        return named;
    }

    /** Why a method has no names. */
    Map<Method, String> refused() {
        return refused;
    }

    /** The tree of namespaces that leads to those methods. */
    static Namespace tree(String root, List<MethodPlan> methods) {
        Namespace facade = new Namespace("", ClassName.get(root, "Bitrix24"));
        Map<String, Namespace> byPackage = new HashMap<>();
        for (MethodPlan plan : methods) {
            node(facade, byPackage, root, plan.names()).methods().add(plan);
        }
        return facade;
    }

    private static Namespace node(Namespace facade, Map<String, Namespace> byPackage, String root, MethodNames names) {
        String below = names.request().packageName().substring(root.length());
        List<String> segments = Stream.of(below.split("\\.", -1))
                .filter(part -> !part.isEmpty())
                .toList();
        Namespace node = facade;
        StringBuilder where = new StringBuilder(root);
        List<String> parts = new ArrayList<>();
        for (int depth = 0; depth < segments.size(); depth++) {
            parts.add(segments.get(depth));
            where.append('.').append(segments.get(depth));
            String packageName = where.toString();
            String title = String.join(".", parts);
            Namespace next = byPackage.computeIfAbsent(
                    packageName, key -> new Namespace(title, ClassName.get(key, JavaNames.stem(parts) + "Api")));
            node = node.child(names.path().get(depth), next);
        }
        return node;
    }
}
