package dev.docbind.generator.resolve.identity;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.resolve.example.CurlCommand;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.outline.SectionKind;
import dev.docbind.generator.source.SourceLocation;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page that is made like a method's page, but whose method cannot be identified. */
public final class UnknownMethod {

    private static final Pattern EVENT = Pattern.compile("(?i)(^|/)(events?|widgets|placements?|bx24[^/]*)/");
    private static final Pattern EVENT_TITLE =
            Pattern.compile("(?iu)\\bon[A-Z_]\\w{3,}|" + Vocabulary.installed().regex(Term.EVENT) + "|BX24\\.");

    private UnknownMethod() {}

    /** Reports such a page; returns whether it is one. */
    public static boolean report(String path, Outline outline, PageCalls calls, Diagnostics diagnostics) {
        if (calls.curl().isEmpty() || !isMethodPage(path, outline)) {
            return false;
        }
        SourceLocation place = outline.title() == null
                ? SourceLocation.of(path, 1, 1)
                : outline.title().location();
        String called = calls.curl().stream()
                .map(CurlCommand::method)
                .filter(method -> !method.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        diagnostics.error(
                "method-unknown",
                place,
                "the page describes a call, but neither its title nor its file name names the method",
                (called.isEmpty() ? "" : "its examples call " + called + "; ")
                        + "end the title with the method's name");
        return true;
    }

    private static boolean isMethodPage(String path, Outline outline) {
        String title = outline.title() == null ? "" : outline.title().text().plain();
        boolean other = EVENT.matcher(path).find() || EVENT_TITLE.matcher(title).find();
        boolean sections = MethodIdentifier.describesCall(outline)
                && outline.all().stream().anyMatch(section -> section.kind() == SectionKind.EXAMPLES);
        return sections && !other;
    }
}
