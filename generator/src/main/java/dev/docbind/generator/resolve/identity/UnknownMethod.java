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
import java.util.stream.Stream;

/** A page that is made like a method's page, but whose method cannot be identified. */
public final class UnknownMethod {

    private static final Pattern EVENT = Pattern.compile("(?i)(^|/)(events?|widgets|placements?|bx24[^/]*)/");
    private static final Pattern EVENT_TITLE =
            Pattern.compile("(?iu)\\bon[A-Z_]\\w{3,}|" + Vocabulary.installed().regex(Term.EVENT) + "|BX24\\.");

    private UnknownMethod() {}

    /** Reports such a page; returns whether it did so with an error, not with a warning or not at all. */
    public static boolean report(String path, Outline outline, PageCalls calls, Diagnostics diagnostics) {
        if (!isMethodPage(path, outline)) {
            return false;
        }
        SourceLocation place = outline.title() == null
                ? SourceLocation.of(path, 1, 1)
                : outline.title().location();
        if (!calls.curl().isEmpty() && hasExamples(outline)) {
            String called = listed(calls.curl().stream().map(CurlCommand::method));
            diagnostics.error(
                    "method-unknown",
                    place,
                    "the page describes a call, but neither its title nor its file name names the method",
                    (called.isEmpty() ? "" : "its examples call " + called + "; ")
                            + "end the title with the method's name");
            return true;
        }
        if (isLikeAMethods(path, outline, calls)) {
            String named = listed(TitleName.candidates(title(outline)).stream());
            diagnostics.warning(
                    "page-not-read",
                    place,
                    named.isEmpty()
                            ? "the page describes a call, but its title does not name the method"
                            : "the page describes a call, but its examples do not call " + named
                                    + ", which its title names",
                    "its examples call " + called(calls) + "; end the title with the method's name");
        }
        return false;
    }

    /** Whether a page that describes a call does so in the way of a method's page: tutorials and overviews call methods, too. */
    private static boolean isLikeAMethods(String path, Outline outline, PageCalls calls) {
        boolean named = !TitleName.candidates(title(outline)).isEmpty()
                || calls.names().anyMatch(method -> MethodIdentifier.isFileOf(path, method));
        return !called(calls).isEmpty() && (named || hasExamples(outline));
    }

    /** The methods that the page calls; a word without a dot may be a function of a library. */
    private static String called(PageCalls calls) {
        return listed(calls.names().filter(name -> name.indexOf('.') > 0));
    }

    private static String title(Outline outline) {
        return outline.title() == null ? "" : outline.title().text().plain();
    }

    private static String listed(Stream<String> methods) {
        return methods.filter(method -> !method.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    private static boolean isMethodPage(String path, Outline outline) {
        boolean other = EVENT.matcher(path).find()
                || EVENT_TITLE.matcher(title(outline)).find();
        return MethodIdentifier.describesCall(outline) && !other;
    }

    private static boolean hasExamples(Outline outline) {
        return outline.all().stream().anyMatch(section -> section.kind() == SectionKind.EXAMPLES);
    }
}
