package dev.docbind.generator.source.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a tar archive from its beginning to its end: the format of POSIX with extended headers, and the long names of GNU. What
 * neither is a file nor a link is passed over.
 */
final class TarArchive {

    private static final int BLOCK = 512;
    private static final int LONGEST_HEADER = 64 * 1024;

    private final InputStream in;
    private final PageVisitor visitor;
    private final byte[] block = new byte[BLOCK];
    /** What extended headers and long names say of the next entry. */
    private final Map<String, String> next = new HashMap<>();

    private TarArchive(InputStream in, PageVisitor visitor) {
        this.in = in;
        this.visitor = visitor;
    }

    /**
     * Reads all entries.
     *
     * @throws IOException if the archive is damaged, or the visitor refuses an entry
     */
    static void read(InputStream in, PageVisitor visitor) throws IOException {
        TarArchive tar = new TarArchive(in, visitor);
        while (tar.nextBlock()) {
            tar.entry();
        }
    }

    /** Whether another header follows; two empty blocks are the end, and one is enough to see it. */
    private boolean nextBlock() throws IOException {
        if (in.readNBytes(block, 0, BLOCK) < BLOCK) {
            throw new EOFException("it ends too early");
        }
        for (byte value : block) {
            if (value != 0) {
                return true;
            }
        }
        return false;
    }

    private void entry() throws IOException {
        TarHeader header = TarHeader.of(block);
        long size = size(header);
        Content content = new Content(in, size);
        switch (header.type()) {
            case 'g' -> global(extended(content, size));
            case 'x' -> next.putAll(extended(content, size));
            case 'L' -> next.put("path", text(content, size).replaceFirst("\0.*", ""));
            case 'K' -> text(content, size);
            case '0', '\0', '7' -> visitor.file(takeName(header), content);
            case '1', '2' -> visitor.link(takeName(header));
            default -> next.clear();
        }
        content.finish((BLOCK - size % BLOCK) % BLOCK);
    }

    private long size(TarHeader header) throws ArchiveException {
        String extended = header.isExtension() ? null : next.get("size");
        if (extended == null) {
            return header.size();
        }
        if (!extended.matches("[0-9]{1,15}")) {
            throw new ArchiveException("an entry has no size");
        }
        return Long.parseLong(extended);
    }

    private String takeName(TarHeader header) {
        String name = next.getOrDefault("path", header.name());
        next.clear();
        return name;
    }

    private void global(Map<String, String> values) {
        @Nullable String comment = values.get("comment");
        if (comment != null) {
            visitor.revision(comment);
        }
    }

    /** The records {@code LENGTH KEY=VALUE} of an extended header. */
    private static Map<String, String> extended(Content content, long size) throws IOException {
        byte[] bytes = bytes(content, size);
        Map<String, String> values = new HashMap<>();
        int at = 0;
        while (at < bytes.length) {
            int space = at;
            int length = 0;
            while (space < bytes.length && bytes[space] >= '0' && bytes[space] <= '9' && length < LONGEST_HEADER) {
                length = 10 * length + bytes[space++] - '0';
            }
            if (length <= space - at + 1 || length > bytes.length - at || bytes[space] != ' ') {
                throw new ArchiveException("an extended header is damaged");
            }
            String record = new String(bytes, space + 1, at + length - space - 1, StandardCharsets.UTF_8);
            int sign = record.indexOf('=');
            if (sign > 0) {
                values.put(record.substring(0, sign), record.substring(sign + 1).replaceFirst("\n$", ""));
            }
            at += length;
        }
        return values;
    }

    private static String text(Content content, long size) throws IOException {
        return new String(bytes(content, size), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Content content, long size) throws IOException {
        if (size > LONGEST_HEADER) {
            throw new ArchiveException("a header has " + size + " bytes");
        }
        return content.readAllBytes();
    }

    /** The bytes of one entry. */
    private static final class Content extends InputStream {
        private final InputStream in;
        private long left;

        Content(InputStream in, long size) {
            this.in = in;
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            if (left == 0) {
                return -1;
            }
            left--;
            return present(in.read());
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (left == 0) {
                return -1;
            }
            int read = present(in.read(bytes, offset, (int) Math.min(length, left)));
            left -= read;
            return read;
        }

        /** Passes over what was not read, and what fills the last block. */
        void finish(long padding) throws IOException {
            in.skipNBytes(left + padding);
            left = 0;
        }

        private static int present(int read) throws EOFException {
            if (read < 0) {
                throw new EOFException("it ends inside an entry");
            }
            return read;
        }
    }
}
