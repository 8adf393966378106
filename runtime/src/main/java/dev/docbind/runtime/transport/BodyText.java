package dev.docbind.runtime.transport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The text of a body, unpacked within the limit. */
final class BodyText {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);
    private static final int BUFFER = 8192;

    private BodyText() {}

    static String of(byte[] body, Charset charset, String contentEncoding, int status, long limit) throws IOException {
        return new String(unpack(body, contentEncoding, status, limit), charset);
    }

    private static byte[] unpack(byte[] body, String encoding, int status, long limit) throws IOException {
        String name = encoding.strip().toLowerCase(Locale.ROOT);
        if (body.length == 0 || !(name.equals("gzip") || name.equals("x-gzip"))) {
            return body;
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream(Math.max(BUFFER, body.length * 2));
        byte[] buffer = new byte[BUFFER];
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(body))) {
            for (int read = packed.read(buffer); read >= 0; read = packed.read(buffer)) {
                plain.write(buffer, 0, read);
                if (plain.size() > limit) {
                    throw new AnswerTooLargeException(status, limit);
                }
            }
        }
        return plain.toByteArray();
    }

    /** The character set that the answer names, else UTF-8. */
    static Charset charset(String contentType) {
        Matcher name = CHARSET.matcher(contentType);
        try {
            return name.find() ? Charset.forName(name.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            // A character set that nobody knows says nothing; JSON is UTF-8.
            return StandardCharsets.UTF_8;
        }
    }
}
