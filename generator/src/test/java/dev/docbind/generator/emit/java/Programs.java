package dev.docbind.generator.emit.java;

import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Pagination;
import dev.docbind.generator.model.Pagination.Keyset;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.resolve.json.JsonTree;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import dev.docbind.runtime.transport.TransportRequest;
import dev.docbind.runtime.transport.TransportResponse;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The programs that call the client of the real documentation: compiled with it, and run against a portal that answers what
 * the pages say.
 */
final class Programs {

    private static final String PACKAGE = "dev.docbind.programs.";
    /** What identifiers of a second page have more than those of the first. */
    private static final long ABOVE_ALL = 1_000_000;

    private static final List<String> CLASSES = List.of("Programs", "ThingPrograms");

    private final Spec spec;
    private final List<Class<?>> programs = new ArrayList<>();
    private final Object client;
    private final Map<String, Integer> called = new HashMap<>();
    private String sent = "";

    Programs(CorpusClient client) throws ReflectiveOperationException {
        this.spec = client.spec();
        for (String name : CLASSES) {
            programs.add(client.load(PACKAGE + name));
        }
        this.client = client.load(CorpusClient.PACKAGE + ".Bitrix24")
                .getConstructor(PortalClient.class)
                .newInstance(PortalClient.builder()
                        .credentials(Credentials.webhook("https://portal.example/rest/1/secret/"))
                        .transport(this::answer)
                        .build());
    }

    /** Their sources. */
    static List<GeneratedFile> sources() throws IOException {
        List<GeneratedFile> sources = new ArrayList<>();
        for (String name : CLASSES) {
            String path = (PACKAGE + name).replace('.', '/') + ".java";
            sources.add(new GeneratedFile(path, resource("/programs/" + name + ".java"), PACKAGE + name));
        }
        return sources;
    }

    private static String resource(String name) throws IOException {
        try (InputStream text = Objects.requireNonNull(Programs.class.getResourceAsStream(name))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What each of them has to send: its name, the method, the body. */
    static List<String> expected() throws IOException {
        return resource("/programs/sent.txt").lines().toList();
    }

    /** What each of them sends. None of them may make nothing of the page's answer. */
    List<String> run() throws ReflectiveOperationException {
        List<String> runs = new ArrayList<>();
        for (Method program : programs()) {
            program.setAccessible(true);
            called.clear();
            String result = String.valueOf(program.invoke(null, client)).strip();
            if (result.isEmpty() || result.equals("null")) {
                throw new AssertionError(program.getName() + " made nothing of the answer");
            }
            runs.add(program.getName() + " " + sent);
        }
        return runs;
    }

    private List<Method> programs() {
        return programs.stream()
                .flatMap(one -> Arrays.stream(one.getDeclaredMethods()))
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {client.getClass()}))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private TransportResponse answer(TransportRequest request) {
        URI address = request.address();
        String name = address.getPath().replaceFirst(".*/", "");
        if (name.equals("batch")) {
            // Without a word about any command: who walks then asks page by page.
            return new TransportResponse(200, Map.of(), "{\"result\":{\"result\":[],\"result_error\":[]}}");
        }
        int rest = address.getPath().contains("/api/") ? 3 : 2;
        sent = (rest == 3 ? "v3:" : "") + name + " " + request.body();
        dev.docbind.generator.model.Method method = spec.methods().stream()
                .filter(one -> one.name().equals(name) && one.rest() == rest)
                .findFirst()
                .orElseThrow();
        int page = called.merge(name, 1, Integer::sum);
        String after = page == 1 ? null : afterLastRow(method);
        if (page <= 2 && isWalkedByIdentifiers(method, request)) {
            after = uncounted(method, page);
        }
        return method.calling().file()
                ? file()
                : new TransportResponse(200, Map.of(), after == null ? example(method) : after);
    }

    private static @Nullable Keyset keyset(dev.docbind.generator.model.Method method) {
        Pagination pagination = method.calling().pagination();
        return pagination == null || pagination.walk() == null
                ? null
                : pagination.walk().keyset();
    }

    /** Whether a walk asks without counting, or by numbers of pages in the order of identifiers. */
    private static boolean isWalkedByIdentifiers(dev.docbind.generator.model.Method method, TransportRequest request) {
        Keyset keyset = keyset(method);
        JsonValue body = JsonValue.parse(request.body());
        return keyset != null
                && (keyset.operator() == null
                        ? JsonValue.of(-1).equals(body.get("start"))
                        : body.get(keyset.order()).has(keyset.sorted()));
    }

    /** The example as a page of a list that is not counted, and as the page after it: of as many rows whose identifiers are greater. */
    private static String uncounted(dev.docbind.generator.model.Method method, int page) {
        Map<String, JsonValue> members =
                new LinkedHashMap<>(JsonValue.parse(example(method)).members());
        members.keySet().removeAll(List.of("total", "next"));
        String text = WireFormat.bitrix24().write(members);
        if (page == 1) {
            return text;
        }
        String id = Objects.requireNonNull(keyset(method)).id();
        return Pattern.compile("(\"" + Pattern.quote(id) + "\":\"?)(\\d+)")
                .matcher(text)
                .replaceAll(row -> row.group(1) + (Long.parseLong(row.group(2)) + ABOVE_ALL));
    }

    /** The page after the last one of a list; null for a method that returns no pages. */
    private static @Nullable String afterLastRow(dev.docbind.generator.model.Method method) {
        Pagination pagination = method.calling().pagination();
        if (pagination == null || pagination.walk() == null) {
            return null;
        }
        String[] path = pagination.walk().rows().split("\\.", 2);
        return path.length == 1 ? "{\"result\":[]}" : "{\"result\":{\"" + path[1] + "\":[]}}";
    }

    private static TransportResponse file() {
        Map<String, List<String>> headers = Map.of(
                "Content-Type", List.of("image/png"),
                "Content-Disposition", List.of("attachment; filename=\"a.png\""));
        return new TransportResponse(200, headers, "png");
    }

    private static String example(dev.docbind.generator.model.Method method) {
        return method.answers().stream()
                .filter(answer -> answer.kind() == AnswerExample.Kind.SUCCESS)
                .map(AnswerExample::json)
                .filter(Objects::nonNull)
                .map(JsonTree::text)
                .findFirst()
                .orElseThrow();
    }
}
