package dev.docbind.generator.source.archive;

import java.nio.charset.StandardCharsets;

/**
 * The block before each entry of a tar archive.
 *
 * @param name of the entry, shortened where an extended header has all of it
 * @param size of the content, in bytes
 * @param type {@code '0'} for a file
 */
record TarHeader(String name, long size, char type) {

    private static final int NAME = 100;
    private static final int SIZE = 124;
    private static final int NUMBER = 12;
    private static final int CHECKSUM = 148;
    private static final int CHECKSUM_LENGTH = 8;
    private static final int TYPE = 156;
    private static final int MAGIC = 257;
    private static final int PREFIX = 345;
    private static final int PREFIX_LENGTH = 155;

    /**
     * Reads a block.
     *
     * @throws ArchiveException if it is no header
     */
    static TarHeader of(byte[] block) throws ArchiveException {
        if (octal(block, CHECKSUM, CHECKSUM_LENGTH) != checksum(block)) {
            throw new ArchiveException("it is no tar archive, or damaged");
        }
        String name = text(block, 0, NAME);
        String prefix = text(block, MAGIC, 5).equals("ustar") && block[MAGIC + 5] == 0
                ? text(block, PREFIX, PREFIX_LENGTH)
                : "";
        return new TarHeader(
                prefix.isEmpty() ? name : prefix + "/" + name, octal(block, SIZE, NUMBER), (char) (block[TYPE] & 0xFF));
    }

    /** Whether the entry says something of another one. */
    boolean isExtension() {
        return "gxLK".indexOf(type) >= 0;
    }

    /** The sum of all bytes, with blanks in place of the sum itself. */
    private static long checksum(byte[] block) {
        long sum = 0;
        for (int i = 0; i < block.length; i++) {
            boolean own = i >= CHECKSUM && i < CHECKSUM + CHECKSUM_LENGTH;
            sum += own ? ' ' : block[i] & 0xFF;
        }
        return sum;
    }

    private static long octal(byte[] block, int from, int length) throws ArchiveException {
        String digits = text(block, from, length).strip();
        if (!digits.matches("[0-7]{0,12}")) {
            throw new ArchiveException("a header has a number that is none");
        }
        return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    }

    private static String text(byte[] block, int from, int length) {
        int end = from;
        while (end < from + length && block[end] != 0) {
            end++;
        }
        return new String(block, from, end - from, StandardCharsets.UTF_8);
    }
}
