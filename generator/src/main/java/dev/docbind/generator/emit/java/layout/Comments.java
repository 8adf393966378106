package dev.docbind.generator.emit.java.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The comments of the file that is being made. JavaPoet writes a number in the place of each, for it would look for the ends of
 * lines in all text that it gets, twice; {@link SourceLayout} puts the comment there.
 */
public final class Comments {

    private final List<String> texts = new ArrayList<>();
    private int length;

    /** Keeps a text and returns its number. */
    public int keep(String text) {
        texts.add(text);
        length += text.length();
        return texts.size() - 1;
    }

    /** The text of a number. */
    String text(int number) {
        return texts.get(number);
    }

    /** How many characters the texts have. */
    int length() {
        return length;
    }

    /** Forgets the texts of a file that is done. */
    public void clear() {
        texts.clear();
        length = 0;
    }
}
