package dev.docbind.generator.page;

import dev.docbind.generator.yfm.anchor.HeadingAnchor;
import dev.docbind.generator.yfm.anchor.TrailingAttributes;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.jspecify.annotations.Nullable;

/** Reads headings. */
final class HeadingReader {

    private static final Pattern OPENING_MARKS = Pattern.compile("^#{1,6}(?:[ \t]+|$)");
    private static final Pattern CLOSING_MARKS = Pattern.compile("(?:^|[ \t])#+$");

    private HeadingReader() {}

    static Element read(Heading heading, PageText text) {
        RichText title = new RichText(markdown(text.lines(heading)), InlineReader.read(heading));
        return new Element.Heading(heading.getLevel(), title, anchor(heading), text.location(heading));
    }

    private static @Nullable String anchor(Heading heading) {
        return heading.getLastChild() instanceof HeadingAnchor anchor ? anchor.name() : null;
    }

    private static String markdown(String written) {
        String inside = written.startsWith("#")
                ? CLOSING_MARKS
                        .matcher(OPENING_MARKS.matcher(written).replaceFirst(""))
                        .replaceFirst("")
                : withoutUnderline(written);
        return TrailingAttributes.of(inside).text().strip();
    }

    /** A heading that is underlined with {@code ===} or {@code ---} has this line at its end. */
    private static String withoutUnderline(String written) {
        int end = written.lastIndexOf('\n');
        return end < 0 ? written : written.substring(0, end);
    }
}
