package dev.docbind.runtime.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that the portal keeps, and the two addresses at which it takes and gives them: a token says which. */
final class PortalFiles {

    private static final String TOKEN = "token";
    private static final String DOWNLOAD = "download";
    private static final String UPLOAD = "upload";
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
    private static final Pattern NAME = Pattern.compile("filename=\"((?:[^\"\\\\]|\\\\.)*+)\"");

    private final Map<String, PortalFile> kept = new ConcurrentHashMap<>();
    private final Map<String, PortalCall> expected = new ConcurrentHashMap<>();
    private final List<PortalFile> uploads = new CopyOnWriteArrayList<>();

    /** Keeps a file; returns what follows the portal's own address. */
    String keep(PortalFile file) {
        String token = "demo|" + UUID.randomUUID();
        kept.put(token, file);
        return DOWNLOAD + ".json?" + TOKEN + "=" + token.replace("|", "%7C");
    }

    List<PortalFile> uploads() {
        return List.copyOf(uploads);
    }

    /** The address for the file of a call that has none, where the method's page has that step. */
    Optional<PortalAnswer> addressFor(MethodSpec method, PortalCall call, String endpoint) {
        boolean waits =
                !method.uploadField().isEmpty() && method.files().stream().noneMatch(call.parameters()::has);
        if (!waits) {
            return Optional.empty();
        }
        String token = "demo|" + UUID.randomUUID();
        expected.put(token, call);
        String address = endpoint + UPLOAD + ".json?" + TOKEN + "=" + token.replace("|", "%7C");
        return Optional.of(call.success(Map.of(method.uploadField(), "file", "uploadUrl", address)));
    }

    /** Takes or gives a file, where the request is for one of the two addresses. */
    Optional<PortalAnswer> answer(RecordedRequest request, Function<PortalCall, PortalAnswer> whole) {
        String token = request.parameter(TOKEN);
        if (request.method().equals(DOWNLOAD) && !token.isEmpty()) {
            PortalFile file = kept.get(token);
            return Optional.of(
                    file == null
                            ? PortalAnswer.refusal(404, "ERROR_NOT_FOUND", "Could not find entity")
                            : new PortalAnswer(
                                    200, PortalAnswer.BYTES, new String(file.content(), StandardCharsets.ISO_8859_1)));
        }
        if (!request.method().equals(UPLOAD) || token.isEmpty()) {
            return Optional.empty();
        }
        PortalCall call = expected.remove(token);
        Matcher boundary = BOUNDARY.matcher(request.header("Content-Type"));
        if (call == null || !boundary.find()) {
            return Optional.of(PortalAnswer.refusal(400, "ERROR_UPLOAD", "Wrong token or no form with a file"));
        }
        uploads.add(file(request.body(), boundary.group(1)));
        return Optional.of(whole.apply(call));
    }

    /** The one file of a form, each of whose characters is a byte. */
    private static PortalFile file(String form, String boundary) {
        int head = form.indexOf("\r\n\r\n");
        int end = form.lastIndexOf("\r\n--" + boundary + "--");
        Matcher name = NAME.matcher(form.substring(0, Math.max(0, head)));
        if (head < 0 || end < head || !name.find()) {
            throw new IllegalArgumentException("a form with one file is expected");
        }
        byte[] text = name.group(1).replaceAll("\\\\(.)", "$1").getBytes(StandardCharsets.ISO_8859_1);
        byte[] content =
                end < head + 4 ? new byte[0] : form.substring(head + 4, end).getBytes(StandardCharsets.ISO_8859_1);
        return new PortalFile(new String(text, StandardCharsets.UTF_8), content);
    }
}
