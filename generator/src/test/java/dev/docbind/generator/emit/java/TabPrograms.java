package dev.docbind.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.emit.java.snippet.Snippet;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.resolve.json.JsonTree;
import dev.docbind.generator.resolve.spec.SpecJson;
import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.RetryPolicy;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.testing.EmbeddedPortal;
import dev.docbind.runtime.testing.RecordedRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Java tabs of a documentation as programs: compiled with its client, and run against a portal that answers what the pages say. */
final class TabPrograms {

    private static final String NAME = "Tab";
    private static final String CONTENT = "the content of a file";
    private static final Pattern FILE = Pattern.compile("Path\\.of\\(\"([^\"]*)\"\\)");
    private static final Pattern WHOLE = Pattern.compile(
            "\n {4}```java\n((?: {4}import [^\n]*\n| {4}//[^\n]*\n|\n)* {4}public final class .*?)\n {4}```\n",
            Pattern.DOTALL);

    private static final Pattern CLASS = Pattern.compile("final class (\\w+)");
    private static final String ADDRESS = "docbind.test.webhook";
    private static final Pattern DIFFERENCE_AT = Pattern.compile(" at .*", Pattern.DOTALL);
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");

    /** One value in another dress: the wire's own rules for numbers, booleans and dates. */
    private static final Set<String> SAME =
            Set.of("text became a number", "number became a text", "another boolean", "another form of a date");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    final Findings expressed = new Findings("tabs that say by typed setters all that the page shows");
    final Findings strictly = new Findings("tabs that also have no value in the place of words");
    final Findings arrived = new Findings("requests of tabs that arrive as the page shows them");
    final Findings ended = new Findings("tabs that run to their end on the page's own answer");

    private boolean snippetHasWords;
    private final Path folder;
    private final Map<Method, Snippet> snippets;
    private final List<Method> methods;
    private final Map<String, String> wholes = new TreeMap<>();
    private final Map<String, List<String>> calls = new TreeMap<>();

    /**
     * The tabs of a documentation.
     *
     * @param folder where the files are that they send
     */
    TabPrograms(Spec spec, String packageName, Path folder) {
        this.folder = folder;
        JavaEmitters emitters = new JavaEmitters(packageName);
        Diagnostics diagnostics = new Diagnostics();
        this.snippets = emitters.snippets(emitters.plans(spec, diagnostics), diagnostics);
        this.methods = List.copyOf(snippets.keySet());
    }

    /** Their sources, each a class in the package of the facade. */
    List<GeneratedFile> sources(String packageName) {
        List<GeneratedFile> sources = new ArrayList<>();
        for (int at = 0; at < methods.size(); at++) {
            Snippet snippet = Objects.requireNonNull(snippets.get(methods.get(at)));
            String code = inFolder(String.join("\n", snippet.code()));
            String text = "package " + packageName + ";\n\n" + String.join("\n", snippet.imports())
                    + "\n\n/** A tab. */\n@SuppressWarnings(\"deprecation\")\npublic final class " + NAME + at
                    + " {\n    private " + NAME + at + "() {}\n\n    static void run(Bitrix24 b24) {\n" + code.indent(8)
                    + "    }\n}\n";
            String path = packageName.replace('.', '/') + "/" + NAME + at + ".java";
            sources.add(new GeneratedFile(path, text, methods.get(at).name()));
        }
        return sources;
    }

    /** The sources of the programs that are whole; they find their portal by a property. */
    List<GeneratedFile> whole(List<GeneratedFile> pages) {
        List<GeneratedFile> sources = new ArrayList<>();
        for (GeneratedFile page : pages) {
            Matcher program = WHOLE.matcher(page.text());
            if (program.find()) {
                String code = program.group(1)
                        .stripIndent()
                        .replace("System.getenv(\"BITRIX24_WEBHOOK\")", "System.getProperty(\"" + ADDRESS + "\")")
                        .replace("public final class", "final class");
                Matcher name = CLASS.matcher(code);
                assertThat(name.find()).isTrue();
                wholes.put(name.group(1), code);
                sources.add(new GeneratedFile(name.group(1) + ".java", inFolder(code), page.path()));
            }
        }
        return sources;
    }

    private void runWhole(Function<String, Class<?>> classes, EmbeddedPortal portal)
            throws IOException, ReflectiveOperationException {
        if (wholes.isEmpty()) {
            return;
        }
        System.setProperty(ADDRESS, portal.webhookAddress());
        // The example of this method's page shows none of the columns that a later call takes.
        portal.on(
                "bizproc.task.list", call -> call.success(List.of(Map.of("ID", 879, "WORKFLOW_ID", "67e3.72266518"))));
        for (Map.Entry<String, String> program : wholes.entrySet()) {
            files(program.getValue());
            int before = portal.requests().size();
            java.lang.reflect.Method main = classes.apply(program.getKey()).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
            List<RecordedRequest> requests = portal.requests();
            calls.put(
                    program.getKey(),
                    requests.subList(before, requests.size()).stream()
                            .map(RecordedRequest::method)
                            .distinct()
                            .toList());
        }
    }

    /** The methods that each whole program has called, by the program's class. */
    Map<String, List<String>> calls() {
        return calls;
    }

    private String inFolder(String code) {
        return FILE.matcher(code)
                .replaceAll(file -> Matcher.quoteReplacement(
                        "Path.of(\"" + folder.toString().replace("\\", "/") + "\", \"" + file.group(1) + "\")"));
    }

    /** Runs them with a client that was compiled with them. */
    void run(CorpusClient client) throws IOException, ReflectiveOperationException {
        Spec emitted = client.spec().only(client.emission().bindings()::containsKey);
        byte[] spec = SpecJson.write(
                emitted, client.emission().bindings(), client.emission().types());
        run(spec, CorpusClient.PACKAGE, client::load);
    }

    /**
     * Runs them.
     *
     * @param spec the spec file
     * @param classes the compiled classes by their names
     */
    void run(byte[] spec, String packageName, Function<String, Class<?>> classes)
            throws IOException, ReflectiveOperationException {
        PrintStream out = System.out;
        try (EmbeddedPortal portal = EmbeddedPortal.start(new ByteArrayInputStream(spec))) {
            Class<?> facade = classes.apply(packageName + ".Bitrix24");
            Object b24 = facade.getConstructor(PortalClient.class)
                    .newInstance(PortalClient.builder()
                            .credentials(Credentials.webhook(portal.webhookAddress()))
                            .limiter(CallLimiter.none())
                            .options(CallOptions.builder()
                                    .retry(RetryPolicy.never())
                                    .build())
                            .build());
            System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            for (int at = 0; at < methods.size(); at++) {
                run(methods.get(at), classes.apply(packageName + "." + NAME + at), b24, portal);
            }
            runWhole(classes, portal);
        } finally {
            System.setOut(out);
        }
    }

    private void run(Method method, Class<?> program, Object b24, EmbeddedPortal portal)
            throws IOException, IllegalAccessException {
        Snippet snippet = Objects.requireNonNull(snippets.get(method));
        files(String.join("\n", snippet.code()));
        int before = portal.requests().size();
        try {
            java.lang.reflect.Method run = Arrays.stream(program.getDeclaredMethods())
                    .filter(declared -> declared.getName().equals("run"))
                    .findFirst()
                    .orElseThrow();
            run.setAccessible(true);
            run.invoke(null, b24);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            ended.because(cause.getClass().getSimpleName() + " at " + cause.getMessage());
        }
        ended.checked(method.name());
        if (!snippet.request()) {
            expressed.because("no request that can be read");
        } else if (!snippet.untyped().isEmpty()) {
            expressed.because("no setter takes a value at " + String.join(", ", snippet.untyped()));
        }
        expressed.checked(method.name());
        if (!snippet.isExpressed()) {
            strictly.because("not all is said");
        } else if (hasWords(snippet)) {
            strictly.because("words stand in the place of a number or a date");
        }
        strictly.checked(method.name());
        if (snippet.request()) {
            List<RecordedRequest> requests = portal.requests();
            compare(method, requests.subList(before, requests.size()));
            arrived.checked(method.name());
        }
    }

    private void files(String code) throws IOException {
        Matcher file = FILE.matcher(code);
        while (file.find()) {
            Path path = folder.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, CONTENT);
        }
    }

    private void compare(Method method, List<RecordedRequest> requests) {
        snippetHasWords = hasWords(Objects.requireNonNull(snippets.get(method)));
        if (requests.size() != 1 || !requests.get(0).method().equalsIgnoreCase(method.name())) {
            arrived.because(requests.isEmpty() ? "nothing arrives" : "another request arrives");
            return;
        }
        JsonNode shown = JSON.readTree(shown(method));
        JsonNode sent = JSON.readTree(requests.get(0).body());
        new Alike(difference -> differs(shown, sent, difference)).compare(shown, sent, "");
    }

    private static boolean hasWords(Snippet snippet) {
        return String.join("\n", snippet.code()).contains(" /* ");
    }

    private static String shown(Method method) {
        Json json = method.requests().stream()
                .filter(request -> request.calls(method.name()) && request.json() != null)
                .map(RequestExample::json)
                .findFirst()
                .orElse(null);
        return json == null ? "{}" : JsonTree.text(json);
    }

    private void differs(JsonNode shown, JsonNode sent, String difference) {
        String kind = DIFFERENCE_AT.matcher(difference).replaceFirst("");
        String pointer = difference.substring(kind.length() + " at ".length());
        JsonNode first = pointer.contains("[]") ? null : shown.at(pointer);
        JsonNode second = pointer.contains("[]") ? null : sent.at(pointer);
        boolean date = first != null
                && first.asString("").startsWith("$(date")
                && TIME.matcher(second.asString("")).matches();
        // No client can send words as a number or a date: the tab has a value of that type, with the words beside it.
        boolean word = (first == null || first.isString()) && snippetHasWords && kind.equals("another value");
        boolean file = sent.toString().contains(base64());
        if (!SAME.contains(kind) && !date && !word && !(file && !kind.startsWith("lost"))) {
            arrived.because(difference);
        }
    }

    private static String base64() {
        return Base64.getEncoder().encodeToString(CONTENT.getBytes(StandardCharsets.UTF_8));
    }

    /** What was found. */
    String report() {
        return expressed.report() + strictly.report() + arrived.report() + ended.report();
    }
}
