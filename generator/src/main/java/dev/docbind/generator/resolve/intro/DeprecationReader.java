package dev.docbind.generator.resolve.intro;

import dev.docbind.generator.language.Phrase;
import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.resolve.outline.Outline;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out whether a page documents a deprecated method. */
public final class DeprecationReader {

    private static final Pattern PATH = Pattern.compile("(^|/)(outdated|deprecated)/");
    private static final Phrase TITLE = Vocabulary.installed().phrase(Term.DEPRECATED);
    private static final Pattern METHOD =
            Pattern.compile("(?<![\\w./-])[a-z][a-z0-9_]*+(?:\\.[A-Za-z0-9_]++)++(?![\\w*]|\\.\\w|\\.\\*)");

    /** Looks at the path, the title and the notes before the first section. */
    public Deprecation read(String path, Outline outline, String method) {
        Optional<Element.Note> note = ElementTree.deep(outline.introduction(), Element.Note.class).stream()
                .filter(DeprecationReader::saysSo)
                .findFirst();
        String title = outline.title() == null ? "" : outline.title().text().plain();
        boolean deprecated = note.isPresent() || PATH.matcher(path).find() || speaksOfIt(title);
        return new Deprecation(
                deprecated,
                note.map(it -> replacement(it.content(), method)).orElse(null),
                note.map(it -> advice(it.content())).orElse(null));
    }

    /** Whether the title of a note says so, or its first word where it has no title: a paragraph of its own. */
    private static boolean saysSo(Element.Note note) {
        return speaksOfIt(note.title())
                || (note.title().isBlank()
                        && !note.content().isEmpty()
                        && note.content().get(0) instanceof Element.Paragraph first
                        && first.text().plain().strip().indexOf(' ') < 0
                        && speaksOfIt(first.text().plain()));
    }

    /** Whether a title says that something is on its way out. */
    static boolean speaksOfIt(String title) {
        return TITLE.find(title) != null;
    }

    private static @Nullable String replacement(List<Element> content, String method) {
        return ElementTree.deep(content, Element.Paragraph.class).stream()
                .flatMap(paragraph -> names(paragraph.text().plain()))
                .filter(name -> !name.equalsIgnoreCase(method))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String advice(List<Element> content) {
        return ElementTree.deep(content, Element.Paragraph.class).stream()
                .map(paragraph -> paragraph.text().markdown())
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> names(String text) {
        Matcher matcher = METHOD.matcher(text);
        return matcher.results().map(java.util.regex.MatchResult::group).filter(name -> !name.endsWith(".md"));
    }
}
