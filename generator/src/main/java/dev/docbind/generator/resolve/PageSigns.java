package dev.docbind.generator.resolve;

import dev.docbind.generator.language.HeadingVote;
import dev.docbind.generator.page.read.Pages;
import dev.docbind.generator.resolve.event.NumberedCodes;
import dev.docbind.generator.source.SourceFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the text of a page tells about its documentation, whatever the page is about.
 *
 * @param headings the votes of its headings for a language
 * @param numbered words with a number behind them, which may be codes of events, in upper case and without it
 */
record PageSigns(HeadingVote.Votes headings, Set<String> numbered) {

    static PageSigns of(SourceFile page) {
        return new PageSigns(PageLanguage.votes(page.text()), NumberedCodes.in(page.text()));
    }

    /** Those of all pages: of those that a run did not work on, they are read from the text. */
    static List<PageSigns> of(List<PageResult> results, Pages pages) {
        Map<String, PageSigns> known = results.stream().collect(Collectors.toMap(PageResult::path, PageResult::signs));
        return pages.paths().stream()
                .map(path -> {
                    PageSigns signs = known.get(path);
                    return signs == null ? of(pages.text(path)) : signs;
                })
                .toList();
    }

    /** The code of the language that the headings of pages are in. */
    static String language(Collection<PageSigns> pages) {
        return PageLanguage.of(pages.stream().map(PageSigns::headings));
    }
}
