package dev.docbind.generator.source.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends with a failure where it has more bytes than are allowed. */
final class BoundedInput extends FilterInputStream {

    private final String what;
    private final long most;
    private long count;

    /**
     * A bounded stream.
     *
     * @param what what has the bytes, for the message
     */
    BoundedInput(InputStream in, long most, String what) {
        super(in);
        this.most = most;
        this.what = what;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) throws ArchiveException {
        count += bytes;
        if (count > most) {
            throw new ArchiveException(what + " has more than " + most + " bytes");
        }
    }
}
