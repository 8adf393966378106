package dev.docbind.generator.resolve.placement;

import dev.docbind.generator.model.Placement;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.event.CodeFields;
import dev.docbind.generator.resolve.json.Majority;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The codes of placements in texts: {@code CRM_DEAL_DETAIL_TAB}, {@code CRM_DYNAMIC_XXX_DETAIL_TAB}, {@code LANDING_BLOCK_<CODE>}. */
public final class PlacementCodes {

    private static final String WORD = "[A-Z][A-Z0-9]{0,40}(?:_(?:[A-Z0-9]{1,40}|\\*|<[A-Z_]{1,20}>)){1,12}+";
    private static final Pattern CODE = Pattern.compile(WORD);
    private static final Pattern IN_TEXT = Pattern.compile("(?<![A-Z0-9_])" + WORD);
    private static final Pattern ALONE = Pattern.compile("`(" + WORD + ")`");
    private static final Pattern BETWEEN = Pattern.compile("(?:[\\s,;/|\\\\]|<br */?>)*+");
    private static final Pattern OPEN = Pattern.compile("(?<=_)(?:X{2,}|<[A-Z_]+>)(?=_|$)");
    private static final String MANY = "*";
    private static final Pattern NUMBERS = Pattern.compile("(?<=_)X{2,}(?=_|$)");
    private static final Pattern NO_NAME = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^_|_$");
    private static final Pattern LOOSE = Pattern.compile("\\s*,(?=\\s*(?:,|$))|\\s{2,}");

    private PlacementCodes() {}

    /** Whether the text of a page may be that of a placement. */
    public static boolean mayStandIn(String text) {
        return text.contains(Placement.CODE);
    }

    /** Whether the text is a code and nothing else. */
    static boolean isOne(String text) {
        return CODE.matcher(text).matches();
    }

    /**
     * Fields for the codes of placements.
     *
     * @param bound the parameters that pages send them in, such as {@code placement.bind/PLACEMENT}
     */
    public static CodeFields fields(List<Placement> placements, Set<String> bound) {
        return new CodeFields(
                Kind.PLACEMENT,
                PlacementCodes::isOne,
                value -> placements.stream().anyMatch(placement -> placement.isCalled(value)),
                bound::contains);
    }

    /** The part of a code that stands for a number or a name; null where it has none. */
    static @Nullable String open(String code) {
        Matcher open = OPEN.matcher(code);
        return open.find() ? open.group() : null;
    }

    /** What a code is called in Java: without signs that stand for a number. */
    static String constant(String code) {
        String words = NUMBERS.matcher(code).replaceFirst("").replace(MANY, "ANY");
        String name = NO_NAME.matcher(words).replaceAll("_");
        return EDGES.matcher(name).replaceAll("");
    }

    /** A heading without codes. */
    static String without(String heading) {
        String rest = IN_TEXT.matcher(heading).replaceAll("");
        return LOOSE.matcher(rest).replaceAll(" ").strip();
    }

    /** Whether the first cell of a row is codes and nothing else, each as code. */
    static boolean areIn(Element.Cell first) {
        Matcher codes = ALONE.matcher(first.markdown());
        return codes.find() && BETWEEN.matcher(codes.replaceAll("")).matches();
    }

    /** The codes that the first cells of a table are, each with the text of the next cell; none where most rows begin with anything else. */
    static Map<String, String> in(Element.Table table) {
        Map<String, String> codes = new LinkedHashMap<>();
        int rows = 0;
        for (Element.Row row : table.rows()) {
            List<Element.Cell> cells = row.cells();
            if (!cells.isEmpty() && areIn(cells.get(0))) {
                rows++;
                String where = cells.size() > 1 ? plain(cells.get(1)) : "";
                ALONE.matcher(cells.get(0).markdown())
                        .results()
                        .forEach(code -> codes.putIfAbsent(code.group(1), where));
            }
        }
        return Majority.moreThanHalf(rows, rows + others(table).size()) ? codes : Map.of();
    }

    /** The first cells of its rows that are no codes, without that of a header. */
    static List<Element.Cell> others(Element.Table table) {
        return table.rows().stream()
                .skip(1)
                .filter(row -> row.cells().isEmpty() || !areIn(row.cells().get(0)))
                .flatMap(row -> row.cells().stream().limit(1))
                .toList();
    }

    private static String plain(Element.Cell cell) {
        return cell.content().stream()
                .filter(Element.Paragraph.class::isInstance)
                .map(block -> ((Element.Paragraph) block)
                        .text()
                        .plain()
                        .replace('\n', ' ')
                        .strip())
                .findFirst()
                .orElse("");
    }
}
