package dev.docbind.generator.yfm.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docbind.generator.yfm.YfmParser;
import dev.docbind.generator.yfm.YfmTree;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;

class TableBlockTest {

    @Test
    void rowsAndCellsKnowTheirPlacesInThePage() {
        assertThat(YfmTree.of("""
                Text

                #|
                || a | b ||
                || c
                d | e ||
                |#
                """)).isEqualTo("""
                        Paragraph 1:1+4
                        TableBlock 3:1+2 4:1+11 5:1+4 6:1+8 7:1+2
                         TableRow 4:1+11
                          TableCell(a) 4:4+1
                           Paragraph 4:4+1
                          TableCell(b) 4:8+1
                           Paragraph 4:8+1
                         TableRow 5:1+4 6:1+8
                          TableCell(c⏎d) 5:4+1 6:1+1
                           Paragraph 5:4+1 6:1+1
                          TableCell(e) 6:5+1
                           Paragraph 6:5+1
                        """);
    }

    @Test
    void aWholeTableMayStandOnOneLine() {
        assertThat(cells("#| || a | b || || c | d || |#")).isEqualTo("/(a)(b)/(c)(d)");
    }

    @Test
    void aRowMayBeginAndEndWithMarkersOnTheirOwnLines() {
        assertThat(YfmTree.of("""
                #|
                ||
                a
                |
                b
                ||
                |#
                """)).contains("""
                         TableRow 2:1+2 3:1+1 4:1+1 5:1+1 6:1+2
                          TableCell(a) 3:1+1
                           Paragraph 3:1+1
                          TableCell(b) 5:1+1
                           Paragraph 5:1+1
                        """);
    }

    @Test
    void aCellHoldsBlankLinesListsFencesAndNotes() {
        assertThat(YfmTree.of("""
                #|
                || a | text

                - one
                - two

                ```js
                x || y | z
                |#
                ```

                {% note tip "t" %}

                n

                {% endnote %} ||
                |#
                """)).contains("""
                           Paragraph 2:8+4
                           BulletList 4:1+5 5:1+5
                            ListItem 4:1+5
                             Paragraph 4:3+3
                            ListItem 5:1+5
                             Paragraph 5:3+3
                           FencedCodeBlock 7:1+5 8:1+10 9:1+2 10:1+3
                           NoteBlock(tip, t) 12:1+18 16:1+13
                            Paragraph 14:1+1
                        """);
    }

    @Test
    void aNestedTableBelongsToItsCellAndKnowsItsPlace() {
        assertThat(YfmTree.of("""
                #|
                || a | values:
                  #|
                  || x | y ||
                  |#
                after ||
                || b | c ||
                |#
                """)).contains("""
                           Paragraph 2:8+7
                           TableBlock 3:1+4 4:1+13 5:1+4
                            TableRow 4:3+11
                             TableCell(x) 4:6+1
                              Paragraph 4:6+1
                             TableCell(y) 4:10+1
                              Paragraph 4:10+1
                           Paragraph 6:1+5
                         TableRow 7:1+11
                        """);
    }

    @Test
    void anEscapedPipeSeparatesNothing() {
        assertThat(cells("#|\n|| a \\| b | c ||\n|#")).isEqualTo("/(a \\| b)(c)");
    }

    @Test
    void aPipeInACodeSpanSeparatesNothing() {
        assertThat(cells("#|\n|| `a|b` | ``c ` | d`` | ```e || f``` ||\n|#"))
                .isEqualTo("/(`a|b`)(``c ` | d``)(```e || f```)");
    }

    @Test
    void aBacktickThatNothingClosesIsText() {
        assertThat(cells("#|\n|| a ` b | c ||\n|#")).isEqualTo("/(a ` b)(c)");
    }

    @Test
    void aFenceMayBeginRightBehindTheSeparatorAndEndBeforeTheNext() {
        assertThat(cells("#|\n|| a | ```js\nx | y\n``` ||\n|| b | c ||\n|#")).isEqualTo("/(a)(```js⏎x | y⏎```)/(b)(c)");
    }

    @Test
    void aRowThatIsNotClosedEndsBeforeTheNextOne() {
        assertThat(YfmTree.of("#|\n|| a | b\n|| c | d\n|#")).isEqualTo("""
                        TableBlock 1:1+2 2:1+8 3:1+8 4:1+2
                         TableRow open 2:1+8
                          TableCell(a) 2:4+1
                           Paragraph 2:4+1
                          TableCell(b) 2:8+1
                           Paragraph 2:8+1
                         TableRow open 3:1+8
                          TableCell(c) 3:4+1
                           Paragraph 3:4+1
                          TableCell(d) 3:8+1
                           Paragraph 3:8+1
                        """);
    }

    @Test
    void aRowThatIsClosedTwiceIsOneRow() {
        assertThat(cells("#|\n|| a | b || ||\n|| c | d ||\n|#")).isEqualTo("/(a)(b)/(c)(d)");
        assertThat(cells("#|\n|| a | b || ||\n|#")).isEqualTo("/(a)(b)");
    }

    @Test
    void emptyCellsAreCells() {
        assertThat(cells("#|\n|| | a | ||\n|#")).isEqualTo("/()(a)()");
    }

    @Test
    void aTableInsideATabKnowsItsColumns() {
        assertThat(YfmTree.of("""
                {% list tabs %}

                - First

                    #|
                    || a | b
                      c ||
                    |#

                {% endlist %}
                """)).contains("""
                            TableCell(a) 6:8+1
                             Paragraph 6:8+1
                            TableCell(b⏎c) 6:12+1 7:7+1
                             Paragraph 6:12+1 7:7+1
                        """);
    }

    @Test
    void linesOfACellThatAreIndentedTooLittleStayInTheCell() {
        assertThat(YfmTree.of("""
                {% list tabs %}

                - First

                    #|
                    || a |
                - x
                - y ||
                    || b | c ||
                    |#

                - Second

                {% endlist %}
                """)).contains("TableCell(- x⏎- y) 7:1+3 8:1+3").contains(" TabBlock(Second) 12:1+8");
    }

    @Test
    void textBetweenRowsIsKeptApart() {
        assertThat(YfmTree.of("#|\n- || a | b ||\ntext\n|| c | d ||\n|# more"))
                .contains("TableStrayText 2:1+1")
                .contains("TableStrayText 3:1+4")
                .contains("TableStrayText 5:4+4")
                .contains("TableCell(d)");
    }

    @Test
    void aSlipBehindTheOpeningMarkDoesNotHideTheTable() {
        assertThat(YfmTree.of("#|s\n|| a | b ||\n|#"))
                .contains("TableStrayText 1:3+1")
                .contains("TableCell(b) 2:8+1");
        assertThat(YfmTree.of("#|\n|| a |\n#|s\n|| b ||\n|# ||\n|#")).contains("     TableCell(b) 4:4+1");
    }

    @Test
    void tablesThatAreNestedTooDeepAreLeftUnread() {
        int deep = YfmParser.TABLE_NESTING_LIMIT + 1;
        assertThat(YfmTree.of("#|\n|| a |\n".repeat(deep) + "x ||\n|#\n".repeat(deep))
                        .lines())
                .filteredOn(line -> line.contains("TableBlock"))
                .hasSize(deep);
    }

    @Test
    void anUnclosedTableReachesToTheEndOfWhatItStandsIn() {
        assertThat(YfmTree.of("#|\n|| a | b ||\n\n## Heading\n"))
                .startsWith("TableBlock open 1:1+2")
                .doesNotContain("Heading ");
    }

    @Test
    void aLinkByReferenceFindsTheDefinitionAtTheEndOfThePage() {
        assertThat(new YfmParser().parse("#|\n|| [`a`][1] | b ||\n|#\n\n[1]: ../types.md\n"))
                .satisfies(page -> assertThat(firstLink(page)).isEqualTo("../types.md"));
    }

    private static String firstLink(Node node) {
        if (node instanceof Link link) {
            return link.getDestination();
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            String found = firstLink(child);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    /** The cells' texts, a slash before each row. */
    private static String cells(String text) {
        StringBuilder cells = new StringBuilder();
        YfmTree.of(text).lines().forEach(line -> {
            if (line.startsWith(" TableRow")) {
                cells.append('/');
            } else if (line.startsWith("  TableCell")) {
                cells.append(line, "  TableCell".length(), line.lastIndexOf(')') + 1);
            }
        });
        return cells.toString();
    }
}
