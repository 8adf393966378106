package dev.docbind.generator.snippet;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.emit.GeneratedFile;
import dev.docbind.generator.emit.java.snippet.Snippet;
import dev.docbind.generator.language.Saying;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.page.Page;
import dev.docbind.generator.page.read.PageReader;
import dev.docbind.generator.source.SourceFile;
import dev.docbind.generator.source.tree.DocTree;
import dev.docbind.generator.source.tree.WrittenPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The pages of a documentation, each with a tab that calls its method in Java. */
public final class PageSnippets {

    private final Path folder;
    private final DocTree docs;
    private final String language;
    private final PageReader reader = new PageReader();
    private final List<GeneratedFile> changed = new ArrayList<>();
    private final Patch patch = new Patch();
    private final SnippetReport report = new SnippetReport();

    private PageSnippets(Path folder, DocTree docs, String language) {
        this.folder = folder;
        this.docs = docs;
        this.language = language;
    }

    /**
     * Puts fragments into the pages of their methods.
     *
     * @param folder the root of the documentation
     * @param docs its pages
     * @param language the language that they are written in
     * @throws IOException if a page cannot be read again
     */
    public static PageSnippets of(Path folder, DocTree docs, String language, Map<Method, Snippet> snippets)
            throws IOException {
        PageSnippets pages = new PageSnippets(folder, docs, language);
        for (Map.Entry<Method, Snippet> snippet : snippets.entrySet()) {
            pages.add(snippet.getKey(), snippet.getValue());
        }
        return pages;
    }

    private void add(Method method, Snippet snippet) throws IOException {
        SourceFile file = Objects.requireNonNull(docs.file(method.page()));
        Page page = reader.read(file, new Diagnostics());
        PageLines written = PageLines.of(WrittenPage.text(folder, method.page()));
        List<String> comment = comment(snippet);
        PageEdit edit = new TabPlace(page, written, say(Saying.EXAMPLES_HEADING))
                .with(method, snippet.lines(comment), "// " + comment.get(0));
        report.add(method, snippet, edit != null);
        PageLines after = edit == null ? written : edit.applied(written);
        if (!after.equals(written)) {
            changed.add(new GeneratedFile(method.page(), after.text(), method.page()));
            patch.add(method.page(), written, after);
        }
    }

    /** Where the client comes from, and what the reader should know of the call. */
    private List<String> comment(Snippet snippet) {
        List<String> comment = new ArrayList<>(List.of(say(Saying.CLIENT_MADE)));
        if (!snippet.request()) {
            comment.add(say(Saying.NO_REQUEST));
        }
        if (!snippet.untyped().isEmpty()) {
            comment.add(say(Saying.UNTYPED) + " " + String.join(", ", snippet.untyped()));
        }
        return comment;
    }

    private String say(Saying saying) {
        return Vocabulary.installed().say(language, saying);
    }

    /** The pages that change, sorted by path. */
    public List<GeneratedFile> changed() {
        return List.copyOf(changed);
    }

    /** The changes as a patch. */
    public String patch() {
        return patch.text();
    }

    /** What was made, in words: the share of calls that say all by setters, and those that do not, each with its reason. */
    public List<String> report() {
        return report.lines();
    }
}
