package dev.docbind.generator.resolve.coverage;

/**
 * How much of the documented methods' pages is read.
 *
 * @param rows rows of tables, without headers and captions
 * @param examples JSON that stands in a fence of its own, outside of cells
 * @param sections sections with a heading
 */
public record Coverage(Tally rows, Tally examples, Tally sections) {

    /** Nothing counted. */
    public static final Coverage NONE = new Coverage(Tally.NONE, Tally.NONE, Tally.NONE);

    /** Both together. */
    public Coverage plus(Coverage other) {
        return new Coverage(rows.plus(other.rows), examples.plus(other.examples), sections.plus(other.sections));
    }
}
