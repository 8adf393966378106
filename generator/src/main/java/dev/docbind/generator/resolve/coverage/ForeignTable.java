package dev.docbind.generator.resolve.coverage;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.outline.ElementTree;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of tables that are none of YFM's: a method is not read from them, so they must not be lost in silence. */
enum ForeignTable {
    /** By the line below its header. */
    MARKDOWN(
            "(?m)^[ \\t]*+\\|?[ \\t]*+:?-{3,}+:?[ \\t]*+\\|",
            "this table is written as Markdown has it, and is not read"),
    /** By its tag at the beginning of a paragraph. */
    HTML("(?i)^\\s*+<table\\b", "this table is written as HTML, and is not read"),
    /** By the marks of rows that no {@code #|} precedes. */
    ROWS("(?m)^[ \\t]*+\\|\\|", "these rows stand in no table, and are not read");

    private static final Pattern END = Pattern.compile("\\|#");

    private final Pattern mark;
    private final String message;

    ForeignTable(String mark, String message) {
        this.mark = Pattern.compile(mark);
        this.message = message;
    }

    /** Reports the first table of each kind that stands among the elements; each counts as a row. */
    static Tally report(List<Element> content, Diagnostics diagnostics) {
        List<Element.Paragraph> texts = ElementTree.outsideTables(content, Element.Paragraph.class);
        Tally tally = Tally.NONE;
        for (ForeignTable kind : values()) {
            tally = tally.plus(kind.first(texts, diagnostics));
        }
        if (tally.unread().isEmpty()) {
            warnOfStrayEnd(texts, diagnostics);
        }
        return tally;
    }

    private Tally first(List<Element.Paragraph> texts, Diagnostics diagnostics) {
        Optional<Element.Paragraph> table = texts.stream()
                .filter(text -> mark.matcher(text.text().markdown()).find())
                .findFirst();
        if (table.isEmpty()) {
            return Tally.NONE;
        }
        diagnostics.warning(
                "table-foreign",
                table.get().location(),
                message,
                "open it with #|, close it with |#, and write || cell | cell ||");
        return Tally.NONE.without(1, "tables that are no YFM");
    }

    private static void warnOfStrayEnd(List<Element.Paragraph> texts, Diagnostics diagnostics) {
        texts.stream()
                .filter(text -> END.matcher(text.text().markdown().strip()).matches())
                .findFirst()
                .ifPresent(text -> diagnostics.warning("block-unopened", text.location(), "|# closes no table", null));
    }
}
