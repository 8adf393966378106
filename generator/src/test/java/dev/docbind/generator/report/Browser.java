package dev.docbind.generator.report;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium, driven by the WebDriver protocol. */
final class Browser implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process driver;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String session;

    private Browser(Process driver, int port, Path profile) throws IOException, InterruptedException {
        this.driver = driver;
        String root = "http://127.0.0.1:" + port + "/session";
        Map<String, Object> options = Map.of(
                "args",
                List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + profile),
                "binary",
                find("chromium").orElseThrow().toString());
        JsonNode opened = send(
                "POST", root, Map.of("capabilities", Map.of("alwaysMatch", Map.of("goog:chromeOptions", options))));
        session = root + "/" + opened.get("sessionId").asString();
    }

    /** A program of the path, where there is one. */
    static Optional<Path> find(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts a browser that keeps its profile and its log in a folder. */
    static Browser start(Path work) throws IOException, InterruptedException {
        Path log = work.resolve("driver.log");
        Process driver = new ProcessBuilder(find("chromedriver").orElseThrow().toString(), "--port=0")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            return new Browser(driver, port(log), work.resolve("profile"));
        } catch (IOException | InterruptedException | RuntimeException e) {
            driver.destroy();
            throw e;
        }
    }

    private static int port(Path log) throws IOException, InterruptedException {
        String sign = "started successfully on port ";
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; Thread.sleep(50)) {
            String text = Files.readString(log);
            int at = text.indexOf(sign);
            int point = text.indexOf('.', at + sign.length());
            if (at >= 0 && point > 0) {
                return Integer.parseInt(text.substring(at + sign.length(), point));
            }
        }
        throw new IOException("the driver does not start: " + Files.readString(log));
    }

    void open(String address) throws IOException, InterruptedException {
        send("POST", session + "/url", Map.of("url", address));
    }

    /** What a function body returns in the page. */
    JsonNode run(String script) throws IOException, InterruptedException {
        return send("POST", session + "/execute/sync", Map.of("script", script, "args", List.of()));
    }

    /** Sends a command to the browser itself. */
    void command(String name, Map<String, Object> parameters) throws IOException, InterruptedException {
        send("POST", session + "/goog/cdp/execute", Map.of("cmd", name, "params", parameters));
    }

    /** Presses keys, one after another. */
    void press(String keys) throws IOException, InterruptedException {
        List<Map<String, Object>> actions = keys.codePoints()
                .mapToObj(Character::toString)
                .flatMap(key -> Stream.of(
                        Map.<String, Object>of("type", "keyDown", "value", key),
                        Map.<String, Object>of("type", "keyUp", "value", key)))
                .toList();
        send(
                "POST",
                session + "/actions",
                Map.of("actions", List.of(Map.of("type", "key", "id", "keyboard", "actions", actions))));
    }

    /** Saves what is to be seen. */
    void picture(Path file) throws IOException, InterruptedException {
        String data = send("GET", session + "/screenshot", Map.of()).asString();
        Files.write(file, Base64.getDecoder().decode(data));
    }

    private JsonNode send(String verb, String address, Map<String, ?> body) throws IOException, InterruptedException {
        HttpRequest.BodyPublisher content = verb.equals("POST")
                ? HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))
                : HttpRequest.BodyPublishers.noBody();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .method(verb, content)
                .build();
        JsonNode value = JSON.readTree(
                        http.send(request, BodyHandlers.ofString()).body())
                .get("value");
        if (value.has("error")) {
            throw new IOException(
                    value.get("error").asString() + ": " + value.get("message").asString());
        }
        return value;
    }

    @Override
    public void close() throws IOException {
        try {
            send("DELETE", session, Map.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            driver.destroy();
            driver.onExit().join();
        }
    }
}
