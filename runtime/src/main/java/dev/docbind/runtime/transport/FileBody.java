package dev.docbind.runtime.transport;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A body that is a file: an attachment, or anything but text. JSON is none, as a refusal may be attached; nor is what begins
 * like an answer without being attached, whatever its type.
 */
final class FileBody {

    /** The characters of a body that is a file are its bytes. */
    static final Charset BYTES = StandardCharsets.ISO_8859_1;

    /** The first status that is no success. */
    private static final int NOT_SUCCESS = 300;

    private static final Pattern ENCODED_NAME =
            Pattern.compile("filename\\*\\s*=\\s*([A-Za-z0-9-]+)'[^']*'([^;\\s\"]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME =
            Pattern.compile("filename\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s\"]+))", Pattern.CASE_INSENSITIVE);

    private FileBody() {}

    /** Whether a body of that status and those headers, empty where there is none, is a file. */
    static boolean is(int status, String contentType, String disposition, String body) {
        return mayBe(status, contentType, disposition)
                && (isAttached(disposition) || !body.stripLeading().startsWith("{"));
    }

    /** The same, as far as that is known without the body. */
    static boolean mayBe(int status, String contentType, String disposition) {
        String type = contentType.strip().toLowerCase(Locale.ROOT);
        boolean json = type.contains("json") || type.contains("javascript");
        boolean text = type.isEmpty() || type.startsWith("text/");
        return status < NOT_SUCCESS && !json && (isAttached(disposition) || !text);
    }

    private static boolean isAttached(String disposition) {
        return disposition.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    /** The name in a {@code Content-Disposition}, without the folders that it may have before it; empty where there is none. */
    static String name(String disposition) {
        Matcher encoded = ENCODED_NAME.matcher(disposition);
        if (encoded.find()) {
            try {
                String name = encoded.group(2).replace("+", "%2B");
                return withoutFolders(URLDecoder.decode(name, Charset.forName(encoded.group(1))));
            } catch (IllegalArgumentException e) {
                // Not encoded as it says; the plain name may be there, too.
            }
        }
        Matcher plain = NAME.matcher(disposition);
        if (!plain.find()) {
            return "";
        }
        return withoutFolders(plain.group(1) == null ? plain.group(2) : plain.group(1));
    }

    private static String withoutFolders(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        return last.equals("..") || last.equals(".") ? "" : last;
    }
}
