package dev.docbind.generator.emit.java;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.resolve.json.JsonTree;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RestVersion;
import dev.docbind.runtime.auth.Credentials;
import dev.docbind.runtime.batch.Batch;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import dev.docbind.runtime.limit.CallLimiter;
import dev.docbind.runtime.testing.form.BatchCommands;
import dev.docbind.runtime.testing.form.PhpForm;
import dev.docbind.runtime.transport.TransportResponse;
import java.io.IOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Requests of the documentation as commands of batches: what typed requests write there is read again as PHP reads it. Held against the
 * commands that pages show, and against what the same request is as JSON.
 */
final class BatchExamples {

    private static final WireFormat WIRE = WireFormat.bitrix24();
    private static final Pattern SHOWN =
            Pattern.compile("[\"'`]([a-z][a-zA-Z0-9_]*(?:\\.[a-zA-Z0-9_]+)+\\?[^\"'`\\n]*)[\"'`]");
    private static final Pattern ADDRESS = Pattern.compile("/batch\\?(\\S*cmd\\S*)");
    /** What stands for a value of another command. */
    private static final Pattern REFERENCE = Pattern.compile("\\$result(?:\\[[^\\[\\]]*])+");

    private static final String PLACE = "424242";

    /** What arrives as another value, by method. */
    final List<String> differences = new ArrayList<>();

    /** Why examples cannot be sent in a batch, with how many there are. */
    final Map<String, Integer> reasons = new TreeMap<>();

    private final CorpusClient client;
    private final Map<String, Method> methods;
    private final List<String> sent = new ArrayList<>();
    private final PortalClient portal = PortalClient.builder()
            .credentials(Credentials.webhook("https://example.bitrix24.com/rest/1/secret/"))
            .limiter(CallLimiter.none())
            .transport(request -> {
                sent.add(request.body());
                return new TransportResponse(200, Map.of(), "{\"result\":{}}");
            })
            .build();
    private int shown;
    private int examples;

    BatchExamples(CorpusClient client, Path docs) throws IOException {
        this.client = client;
        this.methods = client.spec().methods().stream()
                .filter(method -> method.rest() == 2)
                .collect(Collectors.toMap(Method::name, method -> method, (one, other) -> one));
        methods.values().forEach(this::examples);
        try (Stream<Path> files = Files.walk(docs)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                shown(Files.readString(page));
            }
        }
    }

    private void examples(Method method) {
        for (RequestExample example : method.requests()) {
            if (!example.calls(method.name()) || !(example.json() instanceof Json.ObjectValue json)) {
                continue;
            }
            Object request;
            try {
                request = Objects.requireNonNull(WIRE.read(JsonTree.text(json), (Type) client.request(method)));
            } catch (IllegalArgumentException | NullPointerException e) {
                count("the typed request cannot be read from the example");
                continue;
            }
            JsonValue command = written(method.name(), request);
            if (command != null) {
                examples++;
                JsonValue tree = WIRE.tree(request);
                // Without parameters there is nothing behind the name.
                compare(
                        method.name(),
                        tree.members().isEmpty() ? JsonValue.of(Map.of()) : JsonValue.of(arriving(tree)),
                        command);
            }
        }
    }

    private void count(String reason) {
        reasons.merge(reason, 1, Integer::sum);
    }

    /** What PHP has of a request in a batch; null where no batch can have it. */
    private @Nullable JsonValue written(String method, Object request) {
        Batch batch = Batch.of(portal);
        try {
            batch.add(MethodRef.of(method, RestVersion.V2, JsonValue.class), request);
        } catch (IllegalArgumentException e) {
            count(String.valueOf(e.getMessage())
                    .replaceFirst("^" + Pattern.quote(method) + " ?(/\\S+)?", "")
                    .replaceFirst(":.*", "")
                    .strip());
            return null;
        }
        batch.run();
        JsonValue commands = JsonValue.parse(sent.get(sent.size() - 1)).get("cmd");
        return parameters(
                String.valueOf(commands.members().values().iterator().next().text()));
    }

    private static JsonValue parameters(String command) {
        int mark = command.indexOf('?');
        return mark < 0 ? JsonValue.of(Map.of()) : PhpForm.parse(command.substring(mark + 1));
    }

    private void compare(String method, JsonValue expected, JsonValue arrived) {
        if (!expected.equals(arrived)) {
            differences.add(method + ": " + expected + " arrives as " + arrived);
        }
    }

    private void shown(String page) {
        Matcher quoted = SHOWN.matcher(page);
        while (quoted.find()) {
            command(quoted.group(1));
        }
        Matcher address = ADDRESS.matcher(page);
        while (address.find()) {
            BatchCommands.commands(PhpForm.parse(address.group(1)).get("cmd"))
                    .values()
                    .forEach(command -> command(String.valueOf(command.text())));
        }
    }

    private void command(String command) {
        int mark = command.indexOf('?');
        Method method = methods.get(command.substring(0, Math.max(0, mark)));
        if (method == null) {
            return;
        }
        JsonValue parameters =
                JsonValue.parse(REFERENCE.matcher(parameters(command).toJson()).replaceAll(PLACE));
        Object request = WIRE.read(parameters.toJson(), (Type) client.request(method));
        JsonValue written = written(method.name(), Objects.requireNonNull(request));
        shown++;
        compare(method.name(), parameters, Objects.requireNonNull(written));
    }

    /** What PHP has of a value: texts, arrays, and an array with one empty text for an empty array. */
    private static Object arriving(JsonValue value) {
        if (value.isObject() && !value.members().isEmpty()) {
            Map<String, Object> members = new LinkedHashMap<>();
            value.members().forEach((name, member) -> members.put(name, arriving(member)));
            List<String> counted = new ArrayList<>();
            members.keySet().forEach(name -> counted.add(String.valueOf(counted.size())));
            return counted.equals(List.copyOf(members.keySet())) ? List.copyOf(members.values()) : members;
        }
        if (value.isObject() || value.isList()) {
            return value.elements().isEmpty()
                    ? List.of("")
                    : value.elements().stream().map(BatchExamples::arriving).toList();
        }
        Boolean flag = value.bool();
        BigDecimal number = value.number();
        return flag != null ? (flag ? "1" : "0") : number != null ? value.toJson() : String.valueOf(value.text());
    }

    /** How many commands of pages are held against what the client writes. */
    int shown() {
        return shown;
    }

    /** How many example requests arrive as they are. */
    int examples() {
        return examples;
    }

    String report() {
        return "batches: " + shown + " commands of pages, " + examples + " example requests as commands, "
                + differences.size() + " arrive as something else; not to be sent so: " + reasons + "\n"
                + String.join("\n", differences) + "\n";
    }
}
