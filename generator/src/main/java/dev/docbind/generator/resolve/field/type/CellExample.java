package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.language.Phrase;
import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.tree.WholeNumbers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The type of the value that a cell gives as an example, where nothing else says of which type a field is. */
final class CellExample {

    private static final Vocabulary LANGUAGES = Vocabulary.installed();
    private static final Phrase PHRASE = LANGUAGES.phrase(
            "(?:^|\\n)[ \\t]{0,9}" + LANGUAGES.regex(Term.EXAMPLE_GIVEN) + "[ \\t]{0,9}:[ \\t]{0,9}`([^`\\n]{1,200})`",
            Term.EXAMPLE_GIVEN);
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern FLAG = Pattern.compile("['\"][YN]['\"]");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}\\.\\d{1,18}");
    private static final Pattern BOOLEAN = Pattern.compile("true|false");

    private CellExample() {}

    /** The type; {@link SemanticType#UNKNOWN} where the cell gives no example, or one that is no plain value. */
    static SemanticType of(FieldNode node) {
        Matcher given = node.row().description().indexOf('`') < 0
                ? null
                : PHRASE.find(node.row().description());
        Kind kind = given == null ? Kind.ANY : kind(node.name(), given.group(1).strip());
        return kind == Kind.ANY ? SemanticType.UNKNOWN : new SemanticType(kind, Container.ONE, Evidence.TEXT);
    }

    private static Kind kind(String name, String value) {
        if (QUOTED.matcher(value).matches()) {
            return FLAG.matcher(value).matches() ? Kind.YES_NO : Kind.TEXT;
        }
        if (WHOLE.matcher(value).matches()) {
            return WholeNumbers.areNamed(name) ? Kind.INTEGER : Kind.DECIMAL;
        }
        if (NUMBER.matcher(value).matches()) {
            return Kind.DECIMAL;
        }
        return BOOLEAN.matcher(value).matches() ? Kind.BOOLEAN : Kind.ANY;
    }
}
