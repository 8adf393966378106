package dev.docbind.generator.page.read;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.RichText;
import dev.docbind.generator.yfm.anchor.HeadingAnchor;
import dev.docbind.generator.yfm.anchor.TrailingAttributes;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.jspecify.annotations.Nullable;

/** Reads headings. */
final class HeadingReader {

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
        String inside = written.startsWith("#") ? withoutMarks(written) : withoutUnderline(written);
        String title = inside.strip();
        return title.endsWith("}") ? TrailingAttributes.of(title).text() : title;
    }

    private static String withoutMarks(String written) {
        int marks = 0;
        while (marks < 6 && marks < written.length() && written.charAt(marks) == '#') {
            marks++;
        }
        int start = marks;
        while (start < written.length() && (written.charAt(start) == ' ' || written.charAt(start) == '\t')) {
            start++;
        }
        boolean opened = start > marks || start == written.length();
        String inside = opened ? written.substring(start) : written;
        return inside.endsWith("#") ? CLOSING_MARKS.matcher(inside).replaceFirst("") : inside;
    }

    /** A heading that is underlined with {@code ===} or {@code ---} has this line at its end. */
    private static String withoutUnderline(String written) {
        int end = written.lastIndexOf('\n');
        return end < 0 ? written : written.substring(0, end);
    }
}
