package dev.docbind.generator.emit.java;

import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Pagination;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.resolve.json.JsonTree;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.client.PortalClient;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The programs that call the client of the real documentation: compiled with it, and run against a portal that answers what
 * the pages say.
 */
final class Programs {

    private static final String PACKAGE = "dev.docbind.programs.";
    private static final List<String> CLASSES = List.of("Programs", "ThingPrograms");

    private final Spec spec;
    private final List<Class<?>> programs = new ArrayList<>();
    private final Object client;
    private final Set<String> called = new HashSet<>();
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
        int rest = address.getPath().contains("/api/") ? 3 : 2;
        sent = (rest == 3 ? "v3:" : "") + name + " " + request.body();
        dev.docbind.generator.model.Method method = spec.methods().stream()
                .filter(one -> one.name().equals(name) && one.rest() == rest)
                .findFirst()
                .orElseThrow();
        String after = called.add(name) ? null : afterLastRow(method);
        return method.calling().file()
                ? file()
                : new TransportResponse(200, Map.of(), after == null ? example(method) : after);
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
