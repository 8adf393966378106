package dev.docbind.runtime.transport;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Takes the body of an answer as it comes, so that it need not be in memory. An exception of it ends the call.
 */
public interface BodySink {

    /**
     * Is asked when an answer begins, once for each attempt.
     *
     * @param answer its status and headers, without its body
     * @return true to be given the body; false for one that is to stand in the answer, such as a refusal
     */
    boolean begin(TransportResponse answer);

    /**
     * Is given the next bytes of the body.
     *
     * @param bytes the bytes
     * @throws IOException when they are too many, or cannot be kept
     */
    void write(ByteBuffer bytes) throws IOException;
}
