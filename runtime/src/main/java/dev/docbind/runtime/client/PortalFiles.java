package dev.docbind.runtime.client;

import dev.docbind.runtime.Answer;
import dev.docbind.runtime.CallOptions;
import dev.docbind.runtime.FileContent;
import dev.docbind.runtime.FileReference;
import dev.docbind.runtime.MethodRef;
import dev.docbind.runtime.RawAnswer;
import dev.docbind.runtime.error.UnreadableAnswerException;
import dev.docbind.runtime.internal.DaemonThreads;
import dev.docbind.runtime.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Files that are downloaded from a portal and uploaded to it. Neither is in memory at any time. Repeats, limits and exceptions are those of
 * other calls; the transport has to {@linkplain dev.docbind.runtime.transport.Transport#streams() stream}.
 */
public final class PortalFiles {

    private final ClientCore core;
    private final CallOptions options;

    PortalFiles(ClientCore core, CallOptions options) {
        this.core = core;
        this.options = options;
        if (!core.transport.streams()) {
            throw new IllegalStateException("the transport does not stream");
        }
    }

    /**
     * Downloads a file. It is written beside the target and moved there when it is complete, so that a failure leaves nothing and
     * changes nothing.
     *
     * @param file what an answer gave
     * @param target where the file is to be; one that is there is replaced
     * @param largest how many bytes it may have
     * @throws IllegalArgumentException when it is not at an address with https
     * @throws UncheckedIOException when it cannot be written
     * @throws dev.docbind.runtime.error.ApiException when the portal refuses
     * @throws UnreadableAnswerException when something else comes than a file, or a larger one
     * @throws dev.docbind.runtime.error.TransportException when not all of it came in any attempt
     */
    public void download(FileReference file, Path target, long largest) {
        Path part = part(target);
        try {
            try (DownloadRequest request = new DownloadRequest(options, file, part, null, largest)) {
                BlockingDriver.run(download(request));
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(part);
        }
    }

    /**
     * Downloads a file to a stream. A failure after its first byte is not repeated.
     *
     * @param file what an answer gave
     * @param out is given the bytes, on a thread of the transport; it is not closed
     * @param largest how many bytes it may have
     * @throws RuntimeException as {@link #download(FileReference, Path, long)} does
     */
    public void download(FileReference file, OutputStream out, long largest) {
        BlockingDriver.run(download(new DownloadRequest(options, file, null, out, largest)));
    }

    /**
     * Downloads a file and does not wait. To cancel what is returned ends the download.
     *
     * @param file what an answer gave
     * @param target where the file is to be; one that is there is replaced
     * @param largest how many bytes it may have
     * @return completes when it is there, or with the exception of {@link #download(FileReference, Path, long)}
     */
    public CompletableFuture<Void> downloadAsync(FileReference file, Path target, long largest) {
        return begun(() -> {
            download(file, target, largest);
            return null;
        });
    }

    private CallProgress<JsonValue> download(DownloadRequest request) {
        return new CallProgress<>(core, DownloadRequest.METHOD, options, request);
    }

    private static Path part(Path target) {
        return target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Uploads a file in two steps: asks the method for an address, and sends the file there.
     *
     * @param method a method that gives such an address when its request has no file
     * @param request the request without the file
     * @param file the file, with the name that it is to have
     * @param <Q> the type of the request
     * @param <R> the type of the answer
     * @return the answer to the second step
     * @throws UnreadableAnswerException when the method gives no address
     * @throws dev.docbind.runtime.error.Bitrix24Exception as {@link PortalClient#execute} does
     */
    public <Q, R> R upload(MethodRef<Q, R> method, Q request, FileContent file) {
        UploadRequest.quoted(file.name());
        MethodRef<Object, JsonValue> asking = MethodRef.of(method.name(), method.rest(), JsonValue.class);
        RawAnswer asked = BlockingDriver.run(new CallProgress<>(core, asking, request, options))
                .raw();
        JsonValue result = asked.result();
        String address = result.get("uploadUrl").text();
        String field = result.get(result.has("field") ? "field" : "fieldName").text();
        if (address == null || field == null) {
            throw new UnreadableAnswerException(
                    method.name(),
                    asked.status(),
                    asked.headers(),
                    asked.body(),
                    "without an address for the file",
                    null);
        }
        UploadRequest sending = new UploadRequest(method, options, address, field, file);
        Answer<R> answer = BlockingDriver.run(new CallProgress<>(core, method, options, sending));
        return answer.value();
    }

    /**
     * Uploads a file in two steps and does not wait. To cancel what is returned ends the upload.
     *
     * @param method a method that gives an address when its request has no file
     * @param request the request without the file
     * @param file the file, with the name that it is to have
     * @param <Q> the type of the request
     * @param <R> the type of the answer
     * @return the answer to the second step, or the exception of {@link #upload}
     */
    public <Q, R> CompletableFuture<R> uploadAsync(MethodRef<Q, R> method, Q request, FileContent file) {
        return begun(() -> upload(method, request, file));
    }

    /** Work on a thread of its own, which ends when nobody wants the result any more. */
    @SuppressWarnings("FutureReturnValueIgnored") // what follows on the result ends in the work
    private static <T extends @Nullable Object> CompletableFuture<T> begun(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        AtomicBoolean isOver = new AtomicBoolean();
        FutureTask<@Nullable Void> task = new FutureTask<>(() -> {
            try {
                T value = work.get();
                isOver.set(true);
                result.complete(value);
            } catch (RuntimeException | Error e) {
                isOver.set(true);
                result.completeExceptionally(e);
            }
            return null;
        });
        result.whenComplete((value, problem) -> {
            if (!isOver.get()) {
                task.cancel(true);
            }
        });
        DaemonThreads.shared().execute(task);
        return result;
    }
}
