package dev.docbind.generator.resolve.placement;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Calling;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Overview;
import dev.docbind.generator.model.Placement;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.read.PageLookups;
import dev.docbind.generator.resolve.example.Examples;
import dev.docbind.generator.resolve.intro.Deprecation;
import dev.docbind.generator.resolve.intro.DeprecationReader;
import dev.docbind.generator.resolve.intro.Introduction;
import dev.docbind.generator.resolve.intro.IntroductionReader;
import dev.docbind.generator.resolve.outline.Outline;
import dev.docbind.generator.resolve.structure.MethodStructures;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Links a page of placements: their codes, and the options that are sent when one is opened. */
public final class PlacementLinker {

    /** The codes of all pages are constants of one class, whose code has a limit. */
    private static final int MOST_CODES = 500;

    private static final int MOST_COPIES = 20_000;
    private static final int MOST_LISTED = 5;
    private static final Overview NOTHING = new Overview("", "", null, false, false, null, null, List.of());

    private final IntroductionReader introductions = new IntroductionReader();
    private final DeprecationReader deprecations = new DeprecationReader();
    private final OptionFields options;

    /** A linker that looks types up in these pages. */
    public PlacementLinker(PageLookups pages) {
        options = new OptionFields(pages);
    }

    /** The placements of a page, in its order; none where it documents none. */
    public List<Placement> link(String path, Outline outline, List<Element> elements, Diagnostics diagnostics) {
        Element.Heading title = outline.title();
        if (title == null) {
            return List.of();
        }
        PlacementPage page = PlacementPage.of(elements);
        Map<String, String> codes = codes(page);
        if (codes.isEmpty()) {
            return List.of();
        }
        if (codes.size() > MOST_CODES) {
            diagnostics.error(
                    "too-many-placements",
                    title.location(),
                    "the page has " + codes.size() + " codes of placements, more than " + MOST_CODES,
                    "split the page");
            return tooMany(codes, title.location());
        }
        report(codes, page, diagnostics);
        Diagnostics about = diagnostics.about(codes.keySet().iterator().next());
        Overview overview = overview(path, title, outline);
        List<Field> fields = complete(title.location(), options.of(title, outline, elements, page, about));
        long copies = (long) codes.size() * count(fields);
        if (copies > MOST_COPIES) {
            diagnostics.error(
                    "too-many-fields",
                    title.location(),
                    "the options of the page, counted once for each of its " + codes.size() + " codes, are " + copies
                            + " fields, more than " + MOST_COPIES,
                    "split the page");
            return tooMany(codes, title.location());
        }
        List<String> bound = BoundParameters.of(elements, codes.keySet());
        List<Placement> placements = new ArrayList<>();
        codes.forEach((code, where) -> placements.add(new Placement(
                code,
                PlacementCodes.constant(code),
                PlacementCodes.open(code),
                where,
                title.location(),
                overview,
                bound,
                fields,
                null,
                examples(code, codes, page))));
        return placements;
    }

    /** The codes of the table; where there is none, those of the examples. */
    private static Map<String, String> codes(PlacementPage page) {
        Map<String, String> codes = new LinkedHashMap<>(page.codes());
        if (codes.isEmpty()) {
            page.sent().forEach(sent -> codes.put(sent, ""));
        }
        return codes;
    }

    /** One of the codes, by which the page is known as one of placements; with its error, it is left out. */
    private static List<Placement> tooMany(Map<String, String> codes, SourceLocation place) {
        return List.of(named(codes.keySet().iterator().next(), place));
    }

    private static int count(List<Field> fields) {
        return fields.stream().mapToInt(field -> 1 + count(field.content())).sum();
    }

    private static String listed(Set<String> codes) {
        String first = codes.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return codes.size() > MOST_LISTED ? first + " and " + (codes.size() - MOST_LISTED) + " more" : first;
    }

    private static void report(Map<String, String> codes, PlacementPage page, Diagnostics diagnostics) {
        for (Element.Cell cell : page.unread()) {
            diagnostics
                    .about(codes.keySet().iterator().next())
                    .warning(
                            "placement-row-unread",
                            cell.location(),
                            "the row begins with no code of a placement, as the others of its table do",
                            "write the code in capital letters, as code, and nothing else in its cell");
        }
        for (AnswerExample example : page.examples()) {
            String sent = PlacementPage.code(example);
            if (codes.keySet().stream().noneMatch(code -> named(code).isCalled(sent))) {
                String code = codes.keySet().iterator().next();
                diagnostics
                        .about(code)
                        .warning(
                                "placement-code-differs",
                                example.location(),
                                "the example shows the placement " + sent + ", the table of the page has "
                                        + listed(codes.keySet()),
                                "mend the code in the example, or add it to the table");
            }
        }
    }

    /** A placement of which nothing is known but its code. */
    static Placement named(String code) {
        return named(code, SourceLocation.of("", 1, 1));
    }

    private static Placement named(String code, SourceLocation place) {
        return new Placement(
                code,
                PlacementCodes.constant(code),
                PlacementCodes.open(code),
                "",
                place,
                NOTHING,
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static List<AnswerExample> examples(String code, Map<String, String> codes, PlacementPage page) {
        return page.examples().stream()
                .filter(example -> {
                    String sent = PlacementPage.code(example);
                    return code.equals(sent)
                            || (!codes.containsKey(sent) && named(code).isCalled(sent));
                })
                .toList();
    }

    private Overview overview(String path, Element.Heading title, Outline outline) {
        Introduction introduction = introductions.read(outline.introduction());
        Deprecation deprecation = deprecations.read(path, outline, "");
        return new Overview(
                PlacementCodes.without(title.text().plain()),
                introduction.description(),
                null,
                false,
                deprecation.deprecated(),
                null,
                deprecation.advice(),
                introduction.scopes());
    }

    /** The fields with what follows from them as a whole, as those of an answer. */
    private static List<Field> complete(SourceLocation place, List<Field> fields) {
        Method answering = new Method(
                "", 2, place, NOTHING, List.of(), List.of(), fields, List.of(), List.of(), List.of(), Calling.PLAIN);
        return MethodStructures.complete(answering, Examples.of("", List.of(), List.of()))
                .response();
    }
}
