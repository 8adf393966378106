package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.TextNames;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Numbers that stand in quotes: the name of a field says that it is one, and no example shows anything else under that name. */
public final class QuotedNumbers {

    private static final String IDENTIFIER = "id";
    private static final String KIND = "type";

    private final Function<String, ExampleValues> shown;

    /**
     * The numbers of some examples.
     *
     * @param shown what all of these examples show under a name
     */
    public QuotedNumbers(Function<String, ExampleValues> shown) {
        this.shown = shown;
    }

    /**
     * What values are that are text as far as a page says.
     *
     * @param name the name of the field
     * @param values the values
     * @return whole numbers, or numbers with a fraction; else text
     */
    public Kind kindOf(String name, ExampleValues values) {
        if (TextNames.areNumbers(name)) {
            return are(name, values, WrittenForm::isQuotedNumber) ? Kind.INTEGER : Kind.TEXT;
        }
        return TextNames.areQuantities(name) && are(name, values, WrittenForm::isQuotedDecimal)
                ? Kind.DECIMAL
                : Kind.TEXT;
    }

    /** Whether the words of a page say no more than that it is text. */
    public static boolean mayBe(List<String> types) {
        return TextMeaning.isPlain(types);
    }

    /** Whether the items of a list are whole numbers. */
    boolean areIn(String name, ExampleValues items) {
        return TextNames.mayListNumbers(name) && are(name, items, WrittenForm::isQuotedNumber);
    }

    private boolean are(String name, ExampleValues values, Predicate<Json> quoted) {
        return TextMeaning.areAll(values, json -> isNumber(json, quoted))
                && values.any(quoted)
                && TextMeaning.showsOnly(
                        shown.apply(name), json -> json instanceof Json.NumberValue || quoted.test(json))
                && !isOfSeveralKinds(name);
    }

    /** The digits of a whole number have no fraction behind them, in quotes or not. */
    private static boolean isNumber(Json json, Predicate<Json> quoted) {
        return quoted.test(json)
                || (json instanceof Json.NumberValue number && quoted.test(new Json.Text(number.text())));
    }

    /** Whether a text beside an identifier says of what it is: that of another kind may have letters. */
    private boolean isOfSeveralKinds(String name) {
        int end = name.length() - IDENTIFIER.length();
        return end > 0
                && name.regionMatches(true, end, IDENTIFIER, 0, IDENTIFIER.length())
                && shown.apply(name.substring(0, end) + KIND).any(ExampleType::isWord);
    }
}
