package dev.docbind.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** The bytes of a file, or their Base64, made as it is read. At its end it sees whether it still is the same file. */
final class PulledStream extends InputStream {

    /** A multiple of three, so that nothing but the end of Base64 is filled up. */
    private static final int CHUNK = 3 * 4096;

    private final Callable<? extends InputStream> source;
    private final boolean isEncoded;
    private @Nullable InputStream plain;
    private byte[] chunk = {};
    private int position;

    /**
     * A stream that is not open yet.
     *
     * @param source opens the file, and fails when it is not the same any more
     */
    PulledStream(Callable<? extends InputStream> source, boolean isEncoded) {
        this.source = source;
        this.isEncoded = isEncoded;
    }

    @Override
    public int read() throws IOException {
        return available() == 0 ? -1 : chunk[position++] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = Math.min(length, available());
        System.arraycopy(chunk, position, bytes, offset, count);
        position += count;
        return count == 0 && length > 0 ? -1 : count;
    }

    /** Reads on where there is nothing left; 0 is the end. */
    @Override
    public int available() throws IOException {
        if (position == chunk.length) {
            InputStream from = plain == null ? open() : plain;
            plain = from;
            byte[] next = from.readNBytes(CHUNK);
            chunk = isEncoded ? Base64.getEncoder().encode(next) : next;
            position = 0;
            if (next.length == 0) {
                open().close();
            }
        }
        return chunk.length - position;
    }

    private InputStream open() throws IOException {
        try {
            return source.call();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (plain != null) {
            plain.close();
        }
    }
}
