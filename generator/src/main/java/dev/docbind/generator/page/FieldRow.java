package dev.docbind.generator.page;

import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a field table, read: the name's markers are interpreted, nothing is linked.
 *
 * @param names the wire names; more than one for {@code A | B} alternatives, none for a row that names a type alone: an
 *     alternative of what the table describes
 * @param required whether a required star stands at the name
 * @param placeholder whether the name is a placeholder, such as {@code UF_CRM_...} or {@code <id>}
 * @param types the type words in order, links and backticks dropped
 * @param typeTarget the target of the type word's link, null where there is none
 * @param description the description cells, as Markdown
 * @param content the description cells' blocks
 * @param location the row
 * @param words where its words stand
 */
public record FieldRow(
        List<String> names,
        boolean required,
        boolean placeholder,
        List<String> types,
        @Nullable String typeTarget,
        String description,
        List<Element> content,
        SourceLocation location,
        WordPlaces words) {}
