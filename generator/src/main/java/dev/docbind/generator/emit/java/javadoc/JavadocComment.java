package dev.docbind.generator.emit.java.javadoc;

import com.palantir.javapoet.CodeBlock;
import dev.docbind.generator.emit.java.layout.Comments;
import java.util.ArrayList;
import java.util.List;

/** Collects a Javadoc comment: paragraphs first, block tags after them. Texts are HTML that is safe already. */
public final class JavadocComment {

    private final Comments comments;
    private final List<String> blocks = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    /** A comment that begins with a sentence. */
    JavadocComment(Comments comments, String sentence) {
        this.comments = comments;
        blocks.add(sentence);
    }

    /** Adds a paragraph; a blank one is left out. */
    public JavadocComment paragraph(String html) {
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

    /** Adds a block tag, such as {@code param id}, without its {@literal @}. */
    public JavadocComment tag(String tag, String html) {
        tags.add(JavadocText.wrap("@" + tag + " " + html, "    "));
        return this;
    }

    /** Keeps the comment for the file that is being made; this is what stands for it until the layout. */
    public CodeBlock build() {
        StringBuilder text = new StringBuilder(JavadocText.wrap(String.join("\n\n", blocks), ""));
        if (!tags.isEmpty()) {
            text.append("\n\n").append(String.join("\n", tags));
        }
        return CodeBlock.of(comments.keep(text.toString()) + "\n");
    }
}
