package dev.docbind.generator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The name cell of a field: its names, the required star and the types that stand with them.
 *
 * @param names the wire names, more than one for alternatives
 * @param required whether a required star stands at one of the names
 * @param bold whether the names are bold
 * @param broken whether a name was to be bold, but its marks are not understood
 * @param types the types in the same cell
 * @param rest blocks below the first paragraph, which belong to the description
 */
record NameCell(
        List<String> names, boolean required, boolean bold, boolean broken, TypeCell types, List<Element> rest) {

    /** Words that in a cell of their own are a type without a name, not a name in backticks. */
    private static final Set<String> TYPES =
            Set.of("object", "array", "string", "integer", "double", "boolean", "null", "any");

    static NameCell read(Element.Cell cell) {
        List<Element> content = cell.content();
        if (content.isEmpty() || !(content.get(0) instanceof Element.Paragraph paragraph)) {
            return new NameCell(List.of(), false, false, false, TypeCell.read(List.of()), content);
        }
        List<List<Span>> lines = SpanLines.of(paragraph.text().spans());
        if (isBareType(lines)) {
            return new NameCell(
                    List.of(), false, false, false, TypeCell.read(lines), content.subList(1, content.size()));
        }
        NameLine name = new NameLine();
        List<List<Span>> types = new ArrayList<>();
        for (List<Span> line : lines) {
            boolean namesMore = types.isEmpty() && (line == lines.get(0) || NameLine.isOnlyBold(line));
            List<Span> afterName = namesMore ? name.take(line) : line;
            if (!afterName.isEmpty()) {
                types.add(afterName);
            }
        }
        return new NameCell(
                name.names(),
                name.isRequired(),
                name.isBold(),
                name.isBroken(),
                TypeCell.read(types),
                content.subList(1, content.size()));
    }

    private static boolean isBareType(List<List<Span>> lines) {
        return !lines.isEmpty()
                && lines.get(0).size() == 1
                && lines.get(0).get(0) instanceof Span.Code code
                && TYPES.contains(code.text())
                && lines.stream().skip(1).allMatch(line -> line.get(0) instanceof Span.Link);
    }
}
