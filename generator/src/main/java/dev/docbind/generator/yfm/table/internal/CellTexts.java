package dev.docbind.generator.yfm.table.internal;

import dev.docbind.generator.yfm.table.TableCell;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The texts of a table's cells, parsed in one run: to set the parser up for each cell would cost more than the cells. */
final class CellTexts {

    /** What a cell would share with the others in one run: the definitions of links. */
    private static final String DEFINITION = "]:";

    private final Parser parser;
    private final @Nullable CellParagraph paragraphs;
    private final List<CellText> cells = new ArrayList<>();

    /** Texts that {@code parser} parses, but for those that {@code paragraphs}, if given, can parse faster. */
    CellTexts(Parser parser, @Nullable CellParagraph paragraphs) {
        this.parser = parser;
        this.paragraphs = paragraphs;
    }

    /** Adds a cell, to be filled with the blocks of its text. */
    void add(TableCell cell, List<Piece> lines) {
        Paragraph paragraph = paragraphs == null ? null : paragraphs.of(cell.markdown(), lines);
        if (paragraph == null) {
            cells.add(new CellText(cell, lines));
        } else {
            cell.appendChild(paragraph);
        }
    }

    /** Parses all texts and fills all cells. */
    void parse() {
        if (cells.isEmpty()) {
            return;
        }
        boolean alone = cells.stream().anyMatch(cell -> cell.cell().markdown().contains(DEFINITION));
        if (alone || !parse(cells)) {
            cells.forEach(cell -> parse(List.of(cell)));
        }
    }

    /** Whether each text gave one block; if not, because a text has such marks itself, no cell is filled. */
    private boolean parse(List<CellText> texts) {
        StringBuilder text = new StringBuilder();
        List<Piece> lines = new ArrayList<>();
        for (CellText cell : texts) {
            cell.appendTo(text, lines);
        }
        Node whole = parser.parse(text.toString());
        List<Node> blocks = CellBlockParser.blocks(whole);
        if (blocks.size() != texts.size() && texts.size() > 1) {
            return false;
        }
        new SpanMover(lines).move(whole);
        for (int index = 0; index < blocks.size(); index++) {
            texts.get(Math.min(index, texts.size() - 1)).take(blocks.get(index));
        }
        return true;
    }

    /** A cell and the lines of its text. */
    private record CellText(TableCell cell, List<Piece> lines) {

        void appendTo(StringBuilder text, List<Piece> all) {
            Piece first = lines.get(0);
            text.append(CellBlockParser.MARK).append(cell.markdown()).append('\n');
            // The mark moves the first line to the right.
            all.add(new Piece(first.line(), first.from() - CellBlockParser.MARK.length(), first.to()));
            all.addAll(lines.subList(1, lines.size()));
        }

        void take(Node block) {
            for (Node child = block.getFirstChild(); child != null; child = block.getFirstChild()) {
                cell.appendChild(child);
            }
        }
    }
}
