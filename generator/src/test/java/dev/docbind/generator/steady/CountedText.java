package dev.docbind.generator.steady;

/** A text that counts how many of its characters are read. */
final class CountedText implements CharSequence {

    private static final long MOST = 1_000_000;

    private final String text;
    private long reads;

    CountedText(String text) {
        this.text = text;
    }

    /** More than it takes to read a text of this test in a way that is linear. */
    static final class TooManyReads extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** How many characters have been read so far. */
    long reads() {
        return reads;
    }

    @Override
    public char charAt(int index) {
        if (++reads > MOST) {
            throw new TooManyReads();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
