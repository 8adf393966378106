package dev.docbind.generator.emit.java.plan;

import java.util.List;

/**
 * The types of one file.
 *
 * @param top the request or the response
 * @param records the records inside it, in the order of the page
 * @param values the closed lists of values inside it, in the order of the page
 * @param others the closed lists of values of other files that it needs
 */
public record FilePlan(
        RecordPlan top, List<RecordPlan> records, List<ValueClassPlan> values, List<ValueClassPlan> others) {

    /** The types of one file that needs no closed list of another. */
    FilePlan(RecordPlan top, List<RecordPlan> records, List<ValueClassPlan> values) {
        this(top, records, values, List.of());
    }
}
