package dev.docbind.generator.source.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 up to the first byte that is none. */
final class Utf8Decoder {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    /** The text of all bytes that remain. */
    Utf8Text decode(ByteBuffer bytes) {
        // No character takes less than a byte.
        CharBuffer characters = CharBuffer.allocate(bytes.remaining());
        boolean whole = !decoder.decode(bytes, characters, true).isError();
        characters.flip();
        if (characters.hasRemaining() && characters.get(0) == BYTE_ORDER_MARK) {
            characters.get();
        }
        return new Utf8Text(characters.toString(), whole ? -1 : bytes.get() & 0xFF);
    }
}
