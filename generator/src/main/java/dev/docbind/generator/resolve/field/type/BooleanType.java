package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Booleans that travel as words: the example shows the words, or the text gives {@code Y} and {@code N} as all there is, or {@code Y}
 * alone for what it switches on.
 */
final class BooleanType {

    private static final Set<String> WORDS = Set.of("Y", "N");
    private static final Pattern LETTER = Pattern.compile("[`'\"]([A-Z0-9])[`'\"]");

    private static final Vocabulary LANGUAGES = Vocabulary.installed();
    private static final Pattern FLAG = Pattern.compile("(?iu)^\\s*" + LANGUAGES.regex(Term.FLAG) + "|\\bY\\b\\W+(?:"
            + LANGUAGES.regex(Term.OR) + "|/|" + LANGUAGES.regex(Term.AND) + ")?\\W*\\bN\\b|^\\s*"
            + LANGUAGES.regex(Term.QUESTION) + ".*\\?|" + LANGUAGES.regex(Term.FLAG) + "\\.?$");

    /** {@code Y} as the value that switches something on, where the text names no other: "If `Y` is passed". */
    private static final Pattern YES_GIVEN =
            Pattern.compile("(?iu)" + LANGUAGES.regex(Term.YES_GIVEN) + "(?: [—–-])? `Y`|"
                    + LANGUAGES.regex(Term.OTHERWISE_OFF) + "|(?<!\\p{L})" + LANGUAGES.regex(Term.FLAG) + "(?!\\p{L})");

    private BooleanType() {}

    /** The declared type, with the words of a boolean where there are such. */
    static SemanticType of(FieldNode node, SemanticType declared, ExampleValues shape) {
        SemanticType listed = ListedBoolean.of(node, declared, shape);
        if (listed != null) {
            return listed;
        }
        boolean own = !node.place().describes();
        boolean shown = own && shape.any(json -> !(json instanceof Json.Null));
        boolean yesNo =
                shape.all(json -> ExampleType.isYesNo(json) || isBlank(json)) && shape.any(ExampleType::isYesNo);
        return switch (declared.kind()) {
            case BOOLEAN ->
                yesNo || (!(own && !shape.isEmpty()) && saysYesNo(node))
                        ? words(Kind.YES_NO, declared, shown)
                        : numbers(declared, shape);
            case TEXT ->
                declared.container() == Container.ONE && (saysYesNo(node) || saysYes(node)) && (yesNo || !shown)
                        ? words(Kind.YES_NO, declared, shown)
                        : declared;
            case YES_NO ->
                !ListedBoolean.hasOtherWords(node) && (yesNo || (!shown && (saysYesNo(node) || isFlag(node))))
                        ? declared
                        : SemanticType.declared(Kind.TEXT).in(declared.container());
            default -> declared;
        };
    }

    /** Whether the text quotes no other letters than the two words. */
    static boolean mayBeFlag(FieldNode node) {
        return WORDS.containsAll(letters(node));
    }

    /** Whether the text speaks of a flag, or of the two words without any quotes, and of no other letters. */
    private static boolean isFlag(FieldNode node) {
        return node.facts().values().isEmpty()
                && !LETTER.matcher(node.description()).find()
                && FLAG.matcher(node.description()).find();
    }

    private static SemanticType numbers(SemanticType declared, ExampleValues shape) {
        return shape.all(ListedBoolean::isNumberOneOrZero) ? words(Kind.ONE_ZERO, declared, true) : declared;
    }

    private static SemanticType words(Kind kind, SemanticType declared, boolean shown) {
        return new SemanticType(kind, declared.container(), shown ? Evidence.EXAMPLE : Evidence.TEXT);
    }

    private static boolean isBlank(Json json) {
        return json instanceof Json.Text text && text.value().isBlank();
    }

    /** Whether the closed list, or all letters that the text quotes, are the two words. */
    private static boolean saysYesNo(FieldNode node) {
        if (!node.facts().values().isEmpty()) {
            return node.facts().values().stream()
                    .map(AllowedValue::value)
                    .collect(Collectors.toSet())
                    .equals(WORDS);
        }
        return letters(node).equals(WORDS);
    }

    private static boolean saysYes(FieldNode node) {
        return node.facts().values().isEmpty()
                && letters(node).equals(Set.of("Y"))
                && YES_GIVEN.matcher(node.description()).find();
    }

    private static Set<String> letters(FieldNode node) {
        Set<String> letters = new TreeSet<>();
        Matcher letter = LETTER.matcher(node.description());
        while (letter.find()) {
            letters.add(letter.group(1));
        }
        return letters;
    }
}
