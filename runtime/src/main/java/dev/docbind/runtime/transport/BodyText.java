package dev.docbind.runtime.transport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
    private static final char REPLACED = '\uFFFD';
    private static final byte FIRST_LETTER = (byte) 0xC0;
    private static final Logger LOG = System.getLogger("dev.docbind.runtime");

    private BodyText() {}

    static String of(byte[] body, Charset charset, String contentEncoding, int status, long limit) throws IOException {
        return of(unpack(body, contentEncoding, status, limit), charset);
    }

    /**
     * Text of that character set. Servers that are set up for windows-1251 do not always say so; other bytes that are not what
     * they are said to be are replaced, which the log says: the method ran, and its answer is worth more than one character.
     */
    static String of(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        if (text.indexOf(REPLACED) < 0) {
            return text;
        }
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            if (isCyrillic(bytes)) {
                return new String(bytes, Charset.forName("windows-1251"));
            }
            LOG.log(Level.WARNING, "an answer has bytes that are no {0}; they were replaced", charset);
            return text;
        }
    }

    /**
     * Letters stand high in windows-1251, and side by side: other than those with accents in western texts, and other than in
     * UTF-8, where every other byte of a Cyrillic letter stands low.
     */
    private static boolean isCyrillic(byte[] bytes) {
        int letters = 0;
        int pairs = 0;
        int others = 0;
        byte last = 0;
        for (byte value : bytes) {
            if (isLetter(value)) {
                letters++;
                pairs += isLetter(last) ? 1 : 0;
            } else if (value < 0) {
                others++;
            }
            last = value;
        }
        return letters > 2 * others && 2 * pairs >= letters;
    }

    private static boolean isLetter(byte value) {
        return value < 0 && value >= FIRST_LETTER;
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
