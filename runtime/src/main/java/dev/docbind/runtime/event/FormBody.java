package dev.docbind.runtime.event;

import dev.docbind.runtime.event.EventRefusedException.Reason;
import dev.docbind.runtime.json.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bytes of a posted form. */
final class FormBody {

    private final byte[] bytes;
    private final FormTree tree;

    private FormBody(byte[] bytes, EventLimits limits) {
        this.bytes = bytes;
        this.tree = new FormTree(limits);
    }

    static JsonValue read(byte[] bytes, EventLimits limits) {
        if (bytes.length > limits.bytes()) {
            throw new EventRefusedException(Reason.TOO_LARGE);
        }
        FormBody body = new FormBody(bytes, limits);
        body.read();
        return body.tree.json();
    }

    /** What a servlet's container has read already. */
    static JsonValue read(Map<String, String @Nullable []> parameters, EventLimits limits) {
        FormTree tree = new FormTree(limits);
        long left = limits.bytes();
        for (Map.Entry<String, String @Nullable []> parameter : parameters.entrySet()) {
            String[] values = parameter.getValue();
            for (String value : values == null ? new String[0] : values) {
                left -= parameter.getKey().length() + value.length();
                if (left < 0) {
                    throw new EventRefusedException(Reason.TOO_LARGE);
                }
                tree.add(checked(parameter.getKey()), checked(value));
            }
        }
        return tree.json();
    }

    /** The container puts this character where bytes are no UTF-8. */
    private static String checked(String text) {
        if (text.indexOf('\uFFFD') >= 0) {
            throw new EventRefusedException(Reason.NOT_UTF_8);
        }
        return text;
    }

    private void read() {
        int begin = 0;
        while (begin < bytes.length) {
            int end = end(begin);
            int equals = begin;
            while (equals < end && bytes[equals] != '=') {
                equals++;
            }
            if (equals > begin) {
                tree.add(decoded(begin, equals), decoded(Math.min(equals + 1, end), end));
            } else if (end > begin) {
                throw new EventRefusedException(Reason.MALFORMED);
            }
            begin = end + 1;
        }
    }

    private int end(int begin) {
        int end = begin;
        while (end < bytes.length && bytes[end] != '&') {
            end++;
        }
        return end;
    }

    private String decoded(int begin, int end) {
        ByteBuffer decoded = ByteBuffer.allocate(end - begin);
        for (int at = begin; at < end; at++) {
            byte next = bytes[at];
            if (next == '%') {
                decoded.put(escaped(at, end));
                at += 2;
            } else {
                decoded.put(next == '+' ? (byte) ' ' : next);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString();
        } catch (CharacterCodingException e) {
            throw new EventRefusedException(Reason.NOT_UTF_8);
        }
    }

    private byte escaped(int at, int end) {
        int high = at + 2 < end ? Character.digit(bytes[at + 1], 16) : -1;
        int low = at + 2 < end ? Character.digit(bytes[at + 2], 16) : -1;
        if (high < 0 || low < 0) {
            throw new EventRefusedException(Reason.MALFORMED);
        }
        return (byte) (high << 4 | low);
    }
}
