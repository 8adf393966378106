package dev.docbind.runtime.process;

import dev.docbind.runtime.auth.TokenStore;
import dev.docbind.runtime.client.PortalClient;
import dev.docbind.runtime.transport.JdkTransport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;

/** Many virtual threads call at once, all of them with a token that has expired. Found by reflection: JDK 17 has none. */
final class VirtualClient {

    private VirtualClient() {}

    public static void main(String[] arguments) throws Exception {
        String origin = arguments[0];
        TokenStore store = TokenStore.inFolder(Path.of(arguments[1]));
        int callers = Integer.parseInt(arguments[2]);
        store.store(OneTimePortal.ACCOUNT, OneTimePortal.token(origin, 1));
        JdkTransport http = JdkTransport.withTimeout(Duration.ofSeconds(60));
        PortalClient client = OneTimePortal.client(origin, store, http, http);
        ExecutorService threads = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        try (Recording recording = new Recording()) {
            recording
                    .enable("jdk.VirtualThreadPinned")
                    .withThreshold(Duration.ZERO)
                    .withStackTrace();
            recording.start();
            List<Future<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                calls.add(threads.submit(
                        () -> client.call("crm.deal.add", Map.of()).status()));
            }
            int answered = 0;
            for (Future<Integer> call : calls) {
                answered += call.get() == 200 ? 1 : 0;
            }
            recording.stop();
            Path events = Path.of(arguments[1]).resolve("events.jfr");
            recording.dump(events);
            RecordingFile.readAllEvents(events).forEach(event -> System.out.println("pinned " + event));
            System.out.println("answered " + answered);
        }
    }
}
