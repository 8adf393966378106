package dev.docbind.generator.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A stage as bytes: a head with the format, the generator and the stage's name, a table of the entries, the checksum of both, then the
 * values, each with its checksum in the table.
 */
final class StageFile {

    private static final byte[] MAGIC = "docbind-stage 2\n".getBytes(StandardCharsets.US_ASCII);
    /** Key, checksum, unused, from, length. */
    private static final int ROW = Digest.BYTES + 4 * Integer.BYTES;
    /** Entries that no run asked for while the stage was written that often are dropped. */
    private static final int LONGEST_UNUSED = 3;

    private final byte[] head;

    StageFile(String generator, String name) {
        byte[] title = (generator + "\n" + name + "\n").getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(MAGIC.length + Integer.BYTES + title.length);
        this.head = bytes.put(MAGIC).putInt(title.length).put(title).array();
    }

    /**
     * The entries of a file.
     *
     * @throws DamagedStageException if the file is damaged, or is another generator's
     */
    Map<Digest, StageEntry> read(byte[] file) throws DamagedStageException {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        try {
            byte[] found = new byte[head.length];
            bytes.get(found);
            if (!Arrays.equals(found, head)) {
                throw new DamagedStageException("another generator's");
            }
            int count = bytes.getInt();
            long tableEnd = bytes.position() + (long) count * ROW;
            if (count < 0 || tableEnd + Integer.BYTES > file.length) {
                throw new DamagedStageException("cut short");
            }
            if (bytes.getInt((int) tableEnd) != StageEntry.checksum(file, 0, (int) tableEnd)) {
                throw new DamagedStageException("damaged");
            }
            return entries(file, bytes, count);
        } catch (BufferUnderflowException e) {
            throw new DamagedStageException("cut short");
        }
    }

    private static Map<Digest, StageEntry> entries(byte[] file, ByteBuffer bytes, int count)
            throws DamagedStageException {
        Map<Digest, StageEntry> entries = new HashMap<>(count * 2);
        for (int at = 0; at < count; at++) {
            Digest key = Digest.read(bytes);
            int checksum = bytes.getInt();
            int unused = bytes.getInt();
            int from = bytes.getInt();
            int length = bytes.getInt();
            if (from < 0 || length < 0 || (long) from + length > file.length) {
                throw new DamagedStageException("cut short");
            }
            entries.put(key, new StageEntry(file, from, length, checksum, unused));
        }
        return entries;
    }

    /** Writes the entries that some run still asks for. */
    void write(Map<Digest, StageEntry> entries, OutputStream out) throws IOException {
        List<Map.Entry<Digest, StageEntry>> kept = new ArrayList<>();
        for (Map.Entry<Digest, StageEntry> entry : entries.entrySet()) {
            if (entry.getValue().unusedNow() <= LONGEST_UNUSED) {
                kept.add(entry);
            }
        }
        ByteBuffer table = ByteBuffer.allocate(head.length + Integer.BYTES + kept.size() * ROW);
        table.put(head).putInt(kept.size());
        long from = (long) table.capacity() + Integer.BYTES;
        for (Map.Entry<Digest, StageEntry> entry : kept) {
            StageEntry value = entry.getValue();
            entry.getKey().write(table);
            table.putInt(value.checksum())
                    .putInt(value.unusedNow())
                    .putInt((int) from)
                    .putInt(value.length());
            from += value.length();
            if (from > Integer.MAX_VALUE) {
                throw new IOException("more than a stage can hold");
            }
        }
        out.write(table.array());
        int checksum = StageEntry.checksum(table.array(), 0, table.capacity());
        out.write(ByteBuffer.allocate(Integer.BYTES).putInt(checksum).array());
        for (Map.Entry<Digest, StageEntry> entry : kept) {
            StageEntry value = entry.getValue();
            out.write(value.bytes(), value.from(), value.length());
        }
    }
}
