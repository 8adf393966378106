package dev.docbind.generator.report;

import java.util.List;

/**
 * What a page shows. All texts are plain, but those of {@link Rule}, which may have code spans.
 *
 * @param title what the page is
 * @param figures what was read, and how much was found
 * @param first the pages that their authors can mend first; may be empty
 * @param rules the rules that found something, in the order of the page
 */
public record Report(String title, List<Figure> figures, List<First> first, List<Rule> rules) {

    public Report {
        figures = List.copyOf(figures);
        first = List.copyOf(first);
        rules = List.copyOf(rules);
    }

    /**
     * A figure.
     *
     * @param label what is counted
     * @param value how much there is of it
     */
    public record Figure(String label, String value) {}

    /**
     * A page to begin with.
     *
     * @param subject what the page is about, such as a method
     * @param path the page
     * @param group the group whose findings are meant
     * @param count how many there are
     */
    public record First(String subject, String path, String group, int count) {}

    /**
     * A rule and what it found.
     *
     * @param code its stable name
     * @param group the stable name of its group
     * @param groupTitle the name of its group in words
     * @param isApart whether what it finds is shown only where that is asked for
     * @param what what it finds
     * @param why why that matters; may be empty
     * @param hint how it is mended; may be empty
     * @param example what gives a finding; may be empty
     * @param findings what it found, at least one
     */
    public record Rule(
            String code,
            String group,
            String groupTitle,
            boolean isApart,
            String what,
            String why,
            String hint,
            String example,
            List<Finding> findings) {

        public Rule {
            findings = List.copyOf(findings);
        }

        /** The severity of its findings. */
        public String severity() {
            return findings.get(0).severity();
        }
    }

    /**
     * A finding.
     *
     * @param severity the word for what it costs
     * @param path the file where it stands
     * @param place the file, the line and the column
     * @param subject what it is about; may be empty
     * @param message what was found
     * @param hint what to do about this one; may be empty
     * @param excerpts the lines where it stands; may be empty
     */
    public record Finding(
            String severity,
            String path,
            String place,
            String subject,
            String message,
            String hint,
            List<Excerpt> excerpts) {

        public Finding {
            excerpts = List.copyOf(excerpts);
        }
    }
}
