package dev.docbind.generator.moved;

import dev.docbind.runtime.json.JsonValue;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What to write instead: the types of one client by those of another, at the same method and path on the wire. Each client is a spec file
 * and a class path of its own, its runtime and Jackson's annotations among it.
 */
final class MovedTypes {

    private static final String NONE = "-";

    private final Map<String, Map<String, String>> before;
    private final Map<String, Map<String, String>> after;

    MovedTypes(ClientTypes before, ClientTypes after) {
        this.before = before.byMethod();
        this.after = after.byMethod();
    }

    /**
     * Writes the table, and prints a line for each namespace.
     *
     * @param arguments the spec and the class path before, the spec and the class path after, and the file to write
     */
    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        if (arguments.length != 5) {
            System.err.println("MovedTypes SPEC CLASSPATH SPEC CLASSPATH TABLE");
            System.exit(2);
        }
        try (URLClassLoader before = loader(arguments[1]);
                URLClassLoader after = loader(arguments[3])) {
            MovedTypes moved = new MovedTypes(client(arguments[0], before), client(arguments[2], after));
            Files.write(Path.of(arguments[4]), moved.table());
            moved.summary().forEach(System.out::println);
        }
    }

    private static ClientTypes client(String spec, ClassLoader classes) throws IOException, ClassNotFoundException {
        return new ClientTypes(JsonValue.parse(Files.readString(Path.of(spec))), classes);
    }

    private static URLClassLoader loader(String path) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : path.split(File.pathSeparator, -1)) {
            URI address = Path.of(entry).toUri();
            urls.add(address.toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** A line for each place whose type has another name: the method, the path, the name before and the name after. */
    List<String> table() {
        List<String> lines = new ArrayList<>();
        before.forEach((method, types) -> types.forEach((path, name) -> {
            String now = after.getOrDefault(method, Map.of()).getOrDefault(path, NONE);
            if (!now.equals(name)) {
                lines.add(String.join("\t", method, path, name, now));
            }
        }));
        return lines;
    }

    /** For each first segment: how many types there were, how many there are, and how many of the former have another name now, or none. */
    List<String> summary() {
        Map<String, Figures> figures = new TreeMap<>();
        before.forEach((method, types) -> types.forEach((path, name) -> {
            Figures own = figures.computeIfAbsent(first(method), key -> new Figures());
            own.before.add(name);
            String now = after.getOrDefault(method, Map.of()).get(path);
            if (now == null) {
                own.gone.add(name);
            } else if (!now.equals(name)) {
                own.moved.add(name);
            }
        }));
        after.forEach((method, types) ->
                figures.computeIfAbsent(first(method), key -> new Figures()).take(types.values()));
        List<String> lines = new ArrayList<>();
        figures.forEach((namespace, own) -> lines.add("| `" + namespace + "` | " + own.line() + " |"));
        return lines;
    }

    private static String first(String method) {
        int dot = method.indexOf('.');
        return dot < 0 ? method : method.substring(0, dot);
    }

    private static final class Figures {
        private final Set<String> before = new TreeSet<>();
        private final Set<String> after = new TreeSet<>();
        private final Set<String> moved = new TreeSet<>();
        private final Set<String> gone = new TreeSet<>();

        /** What the runtime has is no type of the client. */
        void take(Collection<String> types) {
            types.stream().filter(ClientTypes::isGenerated).forEach(after::add);
        }

        String line() {
            Set<String> left = new TreeSet<>(gone);
            left.removeAll(moved);
            return before.size() + " | " + after.size() + " | " + moved.size() + " | " + left.size();
        }
    }
}
