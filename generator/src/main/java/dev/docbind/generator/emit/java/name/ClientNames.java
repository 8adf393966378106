package dev.docbind.generator.emit.java.name;

import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Spec;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every name of a client, given before any body is made. */
public final class ClientNames {

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
    private final String root;
    private final ThingClasses things;

    public ClientNames(String root, Spec spec) {
        this.root = root;
        MethodNaming naming = new MethodNaming(
                root, spec.methods().stream().map(MethodNaming::key).collect(Collectors.toSet()));
        List<MethodNames> all =
                spec.methods().stream().sorted(ORDER).map(naming::name).toList();
        things = new ThingClasses(root, spec.things(), spec.valueLists(), ownClasses(root, all, spec));
        all.forEach(this::claim);
    }

    private static Set<String> ownClasses(String root, List<MethodNames> methods, Spec spec) {
        return Stream.of(
                        methods.stream().flatMap(names -> names.ownClasses().stream()),
                        EventNames.ownClasses(root, spec.events()).stream(),
                        PlacementNames.ownClasses(root, spec.placements()).stream())
                .flatMap(own -> own)
                .collect(Collectors.toSet());
    }

    private void claim(MethodNames names) {
        Method method = names.method();
        if (names.longestClass(root) > LONGEST_CLASS) {
            refused.put(method, "its name is too long for Java classes");
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
    public List<MethodNames> methods() {
        return List.copyOf(named.values());
    }

    /** The types that methods share. */
    public ThingClasses things() {
        return things;
    }

    /** The names of a method that has some. */
    public Map<Method, MethodNames> byMethod() {
        return named;
    }

    /** Why a method has no names. */
    public Map<Method, String> refused() {
        return Collections.unmodifiableMap(refused);
    }
}
