package dev.docbind.generator.resolve.field.tree;

import org.jspecify.annotations.Nullable;

/**
 * Where the page lists the fields of a structure.
 *
 * @param section the heading of the section that lists them, null where none does
 * @param namesake whether nothing but its name led to that section
 * @param definition the section of another page that they were taken from, null where they were not
 * @param complete whether they are known, so that the cell and its links are asked for none
 */
public record FieldsListing(
        @Nullable String section,
        boolean namesake,
        @Nullable String definition,
        boolean complete) {

    /** No listing but the row's own cell. */
    public static final FieldsListing NONE = new FieldsListing(null, false, null, false);

    private static final FieldsListing BY_NAME = new FieldsListing(null, true, null, false);

    /** Fields that a table without a link lists. */
    public static final FieldsListing COMPLETE = new FieldsListing(null, false, null, true);

    /** The same, listed under a heading. */
    public FieldsListing under(String heading) {
        return new FieldsListing(heading, namesake, definition, complete);
    }

    /** The same, where the field's name decides on the section, or does not. */
    public FieldsListing byName(boolean alone) {
        if (alone == namesake) {
            return this;
        }
        return equals(NONE) ? BY_NAME : new FieldsListing(section, alone, definition, complete);
    }

    /** The same, defined by a section of another page. */
    public FieldsListing definedBy(@Nullable String other) {
        return new FieldsListing(section, namesake, other, complete);
    }
}
