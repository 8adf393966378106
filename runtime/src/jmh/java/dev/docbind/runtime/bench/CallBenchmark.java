package dev.docbind.runtime.bench;

import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.RestVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import tools.jackson.databind.json.JsonMapper;

/** One call on loopback, by the client and by what it is made of, in one run: only the ratio of the two means something. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallBenchmark {

    private static final MethodRef<Object, SmallResponse> SMALL = MethodRef.of("bench.item.add", RestVersion.V2, SmallResponse.class);
    private static final MethodRef<Object, DealsResponse> PAGE = MethodRef.of("bench.deal.list", RestVersion.V2, DealsResponse.class);
    private static final Map<String, Object> PARAMETERS = Map.of("id", 7);

    private Process server;
    private String webhook;
    private PortalClient client;
    private HttpClient http;
    private JsonMapper json;

    /** Starts the server in a JVM of its own. */
    @Setup
    public void start() throws IOException {
        server = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BenchServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String port = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8)).readLine();
        webhook = "http://127.0.0.1:" + port + "/rest/1/s3cret/";
        client = PortalClient.webhook(webhook);
        http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        json = JsonMapper.builder().build();
    }

    /** Stops it. */
    @TearDown
    public void stop() throws IOException {
        server.getOutputStream().close();
        server.destroy();
    }

    private <T> T bare(String method, Class<T> type) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(webhook + method))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(PARAMETERS)))
                .build();
        String body = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return json.readValue(body, type);
    }

    /** The JDK's client and Jackson, a small answer. */
    @Benchmark
    public SmallResponse smallBare() throws IOException, InterruptedException {
        return bare("bench.item.add", SmallResponse.class);
    }

    /** The client, a small answer. */
    @Benchmark
    public SmallResponse smallClient() {
        return client.execute(SMALL, PARAMETERS);
    }

    /** The JDK's client and Jackson, a page of 50 rows. */
    @Benchmark
    public DealsResponse pageBare() throws IOException, InterruptedException {
        return bare("bench.deal.list", DealsResponse.class);
    }

    /** The client, a page of 50 rows. */
    @Benchmark
    public DealsResponse pageClient() {
        return client.execute(PAGE, PARAMETERS);
    }
}
