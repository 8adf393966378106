package dev.docbind.generator.resolve.field.child;

import dev.docbind.generator.resolve.field.tree.Placeholders;
import dev.docbind.generator.resolve.json.Majority;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Which of the tables that a cell's text links to lists the fields of the thing. A text links to much: to where an identifier is
 * found, to a method that does something else. A table lists the fields if it has most of the names that the examples show in their place.
 */
public final class LinkedFields {

    /** As many names may agree by chance with one of many tables. */
    private static final int CHANCE = 1;

    private static final Pattern OPERATOR = Pattern.compile("^[!<>=%@~+?*]+");
    private static final Pattern MASK = Pattern.compile("[^*]*\\*");

    private LinkedFields() {}

    /** The table among these that has most of the names as they are sent, in any style; the first of equals. Two names are no style of one. */
    public static Optional<LinkedTable> ofSent(List<LinkedTable> tables, Collection<String> sent) {
        List<String> names = named(sent);
        boolean distinct = names.stream().map(NameStyle::key).distinct().count()
                == names.stream().distinct().count();
        return distinct ? best(tables, names, (table, name) -> table.row(name) != null) : Optional.empty();
    }

    /** The table among these that has most of the names as they are answered; the first of equals. */
    public static Optional<LinkedTable> ofAnswered(List<LinkedTable> tables, Collection<String> answered) {
        return best(tables, answered, LinkedTable::has);
    }

    /** Whether nothing that is sent says that it is another table: no names, or most of them its own. */
    public static boolean mayTake(LinkedTable table, Collection<String> sent) {
        List<String> names = named(sent);
        long known = names.stream().filter(name -> table.row(name) != null).count();
        return names.isEmpty() || Majority.moreThanHalf(known, names.size());
    }

    private static Optional<LinkedTable> best(
            List<LinkedTable> tables, Collection<String> names, BiPredicate<LinkedTable, String> has) {
        LinkedTable best = null;
        long most = 0;
        for (LinkedTable table : tables) {
            long known = names.stream().filter(name -> has.test(table, name)).count();
            boolean enough = known > (table.oneOfMany() ? CHANCE : 0);
            if (enough && Majority.moreThanHalf(known, names.size()) && known > most) {
                best = table;
                most = known;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The names without operators, without masks and words that stand for any name. */
    public static List<String> named(Collection<String> shown) {
        List<String> names = new ArrayList<>(shown.size());
        for (String name : shown) {
            String bare = OPERATOR.matcher(name).replaceFirst("");
            if (!bare.isEmpty() && !MASK.matcher(bare).matches() && !Placeholders.isAnyName(bare)) {
                names.add(bare);
            }
        }
        return names;
    }
}
