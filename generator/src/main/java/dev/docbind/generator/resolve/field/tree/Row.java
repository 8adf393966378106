package dev.docbind.generator.resolve.field.tree;

import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.FieldRow;
import dev.docbind.generator.page.WordPlaces;
import dev.docbind.generator.source.SourceLocation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a table or a bullet of a list says of one field.
 *
 * @param name the name as written; empty for a row that names a type alone
 * @param starred whether a star stands at the name
 * @param placeholder whether the name stands for many keys
 * @param types the type words, in order
 * @param typeTarget where the type word's link leads, null where it has none or leads to nothing that is asked for
 * @param description the description as Markdown
 * @param content the description's blocks
 * @param location the row; for a level that only an example shows, the place of that example or of the row around it
 * @param words where the words of the row stand, null for a level that only an example shows
 */
public record Row(
        String name,
        boolean starred,
        boolean placeholder,
        List<String> types,
        @Nullable String typeTarget,
        String description,
        List<Element> content,
        SourceLocation location,
        @Nullable WordPlaces words) {

    /** A row of a field table, under one of its names. */
    static Row of(FieldRow row, String name) {
        return new Row(
                name,
                row.required(),
                row.placeholder(),
                row.types(),
                row.typeTarget(),
                row.description(),
                row.content(),
                row.location(),
                row.words());
    }

    /** A level that only the example shows. */
    static Row shown(String name, SourceLocation location) {
        return new Row(name, false, false, List.of(), null, "", List.of(), location, null);
    }

    /** Whether the page has a row for the field. */
    public boolean documented() {
        return words != null;
    }

    /** Whether the type words leave room for children. */
    public boolean structured() {
        return TypeVocabulary.leavesRoom(types);
    }

    /** Where the name stands. */
    public SourceLocation nameLocation() {
        return words == null ? location : words.ofName(name);
    }

    /** Where one of the type words stands. */
    public SourceLocation typeLocation(String word) {
        return words == null ? location : words.ofType(word, name);
    }

    Row named(String other) {
        return new Row(other, starred, placeholder, types, typeTarget, description, content, location, words);
    }

    Row described(String text) {
        return new Row(name, starred, placeholder, types, typeTarget, text, content, location, words);
    }

    /** The same with what another row says behind it: the text, and the links in it. */
    Row describedAlsoBy(Row other) {
        String text = (description + "\n\n" + other.description).strip();
        List<Element> both =
                Stream.concat(content.stream(), other.content.stream()).toList();
        return new Row(name, starred, placeholder, types, typeTarget, text, both, location, words);
    }

    /** The same with other type words. */
    Row typed(List<String> others) {
        return new Row(name, starred, placeholder, others, null, description, content, location, words);
    }

    /** The same without a star. */
    Row unstarred() {
        return new Row(name, false, placeholder, types, typeTarget, description, content, location, words);
    }

    Row unlinked() {
        return new Row(name, starred, placeholder, types, null, description, content, location, words);
    }
}
