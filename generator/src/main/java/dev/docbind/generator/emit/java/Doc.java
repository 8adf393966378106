package dev.docbind.generator.emit.java;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Collects a Javadoc comment: paragraphs first, block tags after them. Texts are HTML that is safe already. */
final class Doc {

    /** What ends a line until the layout, so that JavaPoet takes a comment for one line; no text has it. */
    static final char LINE_END = '\u0001';

    private final List<String> blocks = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    /** A comment that begins with a sentence. */
    static Doc of(String sentence) {
        Doc doc = new Doc();
        doc.blocks.add(sentence);
        return doc;
    }

    /** Adds a paragraph; a blank one is left out. */
    Doc paragraph(String html) {
        if (!html.isBlank()) {
            blocks.add(asParagraph(html));
        }
        return this;
    }

    /** A block that stands after another. */
    static String asParagraph(String html) {
        boolean block = html.startsWith("<ul>") || html.startsWith("<ol>") || html.startsWith("<pre>");
        return block ? html : "<p>" + html;
    }

    /** Adds a block tag, such as {@code param id}, without its at sign. */
    Doc tag(String tag, String html) {
        tags.add(JavadocText.wrap("@" + tag + " " + html, "    "));
        return this;
    }

    /** The comment, for {@link SourceLayout} to break into its lines. A dollar sign of a text is no placeholder. */
    CodeBlock build() {
        StringBuilder text = new StringBuilder(JavadocText.wrap(String.join("\n\n", blocks), ""));
        if (!tags.isEmpty()) {
            text.append("\n\n").append(String.join("\n", tags));
        }
        return CodeBlock.of("$L\n", text.toString().replace('\n', LINE_END));
    }
}
