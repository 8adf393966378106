package dev.docbind.generator.resolve.thing;

import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.child.NameStyle;
import dev.docbind.generator.resolve.field.tree.WholeNumbers;
import dev.docbind.generator.resolve.field.type.ExampleType;
import dev.docbind.generator.resolve.field.type.LocalDateTimes;
import dev.docbind.generator.resolve.field.type.QuotedNumbers;
import dev.docbind.generator.resolve.field.type.TypeCompatibility;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.KeyedArrays;
import dev.docbind.generator.resolve.rule.DocumentedMethod;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the methods of a namespace say of the fields of one name, in requests and answers together. A field of which its page says
 * nothing takes the type that the others have: one that is shown as null alone is a number where the others are numbers. Text
 * becomes the number, the boolean or the date that the others declare, where no example speaks against it.
 */
final class FieldEvidence {

    private static final Set<Kind> PLAIN = EnumSet.of(
            Kind.TEXT, Kind.INTEGER, Kind.DECIMAL, Kind.BOOLEAN, Kind.YES_NO, Kind.ONE_ZERO, Kind.DATE_TIME, Kind.DATE);

    private static final Set<Kind> NUMBERS = EnumSet.of(Kind.INTEGER, Kind.DECIMAL);

    private static final ExampleValues NOTHING = ExampleValues.of(List.of());
    private static final Set<String> YES_NO = Set.of("Y", "N");
    private static final Pattern FORMAT = Pattern.compile("\\b(?:DD\\.MM\\.YYYY|MM/DD/YYYY|DD/MM/YYYY)\\b");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Map<String, FieldsOfName> named = new HashMap<>();
    private final Map<String, FieldsOfName> listed = new HashMap<>();
    private final QuotedNumbers numbers;
    private final Map<String, Field> choices = new HashMap<>();
    private final KeyedArrays keyed = new KeyedArrays();

    FieldEvidence(List<DocumentedMethod> methods) {
        this.numbers = new QuotedNumbers(name -> ExampleValues.together(methods.stream()
                .map(documented -> documented.examples().namedValues().under(name))
                .toList()));
        for (DocumentedMethod documented : methods) {
            learn(documented.method().content(), documented.examples().sent(), Direction.REQUEST);
            learn(documented.method().response(), documented.examples().answered(), Direction.RESPONSE);
        }
    }

    private void learn(List<Field> rows, ExampleValues shown, Direction direction) {
        for (Field field : Field.distinct(rows)) {
            if (!field.traits().map()) {
                // Under the name of a field that is described stands no value of it.
                ExampleValues here = field.traits().describes() ? NOTHING : shown.member(field.wireName());
                keyed.add(direction + key(field), field);
                if (isPlain(field)) {
                    named.computeIfAbsent(key(field), name -> new FieldsOfName(numbers))
                            .add(field, here);
                }
                if (isPlain(field) && field.type().container() == Container.LIST) {
                    listed.computeIfAbsent(direction + key(field), name -> new FieldsOfName(numbers))
                            .add(field, here);
                }
                if (direction == Direction.REQUEST
                        && !field.traits().alternatives().isEmpty()) {
                    choices.putIfAbsent(key(field), field);
                }
                if (field.type().kind() != Kind.ORDER) {
                    learn(field.content(), Structure.values(field, here), direction);
                }
            }
        }
    }

    /** One name in two styles is one name: {@code GROUP_ID} of a request is the {@code groupId} of an answer. */
    private static String key(Field field) {
        return NameStyle.key(field.wireName());
    }

    private static boolean isPlain(Field field) {
        return PLAIN.contains(field.type().kind()) && field.type().container() != Container.MAP;
    }

    /** Whether the examples show no other values of the fields of a name than these. */
    boolean showsNoOther(String name, Set<String> values) {
        FieldsOfName same = named.get(NameStyle.key(name));
        return same != null
                && isNoOther(same.shown(), values)
                && isNoOther(same.shown().items(), values);
    }

    private static boolean isNoOther(ExampleValues shown, Set<String> values) {
        return !shown.any(json -> json instanceof Json.Text text
                ? !text.value().isBlank() && !values.contains(text.value())
                : json instanceof Json.NumberValue number && !values.contains(number.text()));
    }

    /** The method, with the types that its fields have by the evidence of all methods of the namespace. */
    DocumentedMethod complete(DocumentedMethod documented) {
        Method method = documented.method();
        ExampleValues sent = documented.examples().sent();
        List<Field> parameters = each(method.parameters(), sent, Direction.REQUEST);
        List<Field> undocumented = each(method.undocumented(), sent, Direction.REQUEST);
        List<Field> response = each(method.response(), documented.examples().answered(), Direction.RESPONSE);
        return documented.with(method.with(parameters, undocumented, response));
    }

    private List<Field> each(List<Field> rows, ExampleValues shown, Direction direction) {
        return rows.stream().map(row -> one(row, shown, direction)).toList();
    }

    private Field one(Field row, ExampleValues shown, Direction direction) {
        boolean instance = row.traits().map() && !row.traits().documented();
        if (instance || row.traits().describes() || row.traits().definition() != null) {
            return row;
        }
        ExampleValues here = shown.member(row.wireName());
        Field typed = row.traits().map() ? null : typed(row, here, direction);
        Field merged = row.merged();
        if (typed != null || (row.content().isEmpty() && merged == null)) {
            return typed == null ? row : typed;
        }
        ExampleValues inside = Structure.values(row, here);
        return row.toBuilder()
                .fields(each(row.fields(), inside, direction))
                .undocumented(each(row.undocumented(), inside, direction))
                .merged(merged == null ? null : one(merged, shown, direction))
                .build();
    }

    /**
     * A field of a thing, with the type that it has by the evidence of all methods; what is inside it stays as it is.
     *
     * @param field the field
     * @param shown what the examples of all its places show
     * @param direction whether requests or answers have it
     */
    Field complete(Field field, ExampleValues shown, Direction direction) {
        Field typed = typed(field, shown, direction);
        return typed == null ? field : typed;
    }

    private @Nullable Field typed(Field row, ExampleValues shown, Direction direction) {
        if (isOpenList(row)) {
            SemanticType map = keyed.of(direction + key(row), shown);
            return map == null ? items(row, shown, direction) : with(row, map, null);
        }
        FieldsOfName others = named.get(key(row));
        if (others != null
                && direction == Direction.RESPONSE
                && row.type().kind() == Kind.YES_NO
                && others.listMoreThanFlags()) {
            return with(row, SemanticType.declared(Kind.TEXT).in(row.type().container()), null);
        }
        Field plain = others == null ? null : typed(row, others.joined(), shown, direction);
        return plain == null ? chosen(row, shown) : plain;
    }

    /**
     * The list with the items that lists of its name have in the same direction, or what is sent with those that answers have: what takes
     * identifiers may answer with things. Null where there are none, or its page shows others.
     */
    private @Nullable Field items(Field row, ExampleValues shown, Direction direction) {
        FieldsOfName same = listed.get(direction + key(row));
        FieldsOfName others =
                same == null && direction == Direction.REQUEST ? listed.get(Direction.RESPONSE + key(row)) : same;
        Field joined = others == null ? null : others.joined();
        return joined != null
                        && isPlain(joined)
                        && joined.type().container() == Container.LIST
                        && JoinedType.fits(joined, shown)
                ? with(row, joined.type().on(Evidence.METHODS), joined.traits().written())
                : null;
    }

    /** The field with the choice of types that another has, where its own page says nothing; else null. */
    private @Nullable Field chosen(Field row, ExampleValues shown) {
        Field other = isOpen(row) ? choices.get(key(row)) : null;
        return other == null || !TypeCompatibility.one(other.traits().alternatives(), shown)
                ? null
                : row.toBuilder()
                        .type(other.type().on(Evidence.METHODS))
                        .alternatives(other.traits().alternatives())
                        .build();
    }

    /** The field with the type that the others have; null where it keeps its own. */
    private static @Nullable Field typed(Field row, Field joined, ExampleValues shown, Direction direction) {
        if (!isPlain(joined)) {
            return null;
        }
        if (isOpen(row)) {
            return ofOthers(row, joined, shown, direction);
        }
        boolean other = isPlain(row)
                && row.merged() == null
                && row.type().container() == joined.type().container()
                && row.type().kind() != joined.type().kind();
        if (other && takes(row, joined, shown, direction)) {
            return with(row, joined.type().on(row.type().evidence()), written(row, joined, shown, direction));
        }
        return other && isBlank(row, shown) ? ofOthers(row, joined, shown, direction) : null;
    }

    /** The field, of which its own page says nothing, with the type of the others; null where its examples speak against that. */
    private static @Nullable Field ofOthers(Field row, Field joined, ExampleValues shown, Direction direction) {
        return JoinedType.fits(joined, shown)
                ? with(row, joined.type().on(Evidence.METHODS), written(row, joined, shown, direction))
                : null;
    }

    private static Field with(Field row, SemanticType type, @Nullable Written written) {
        return row.toBuilder().type(type).written(written).build();
    }

    /** Whether a field of another type takes the one that the others have. */
    private static boolean takes(Field row, Field joined, ExampleValues shown, Direction direction) {
        Kind from = row.type().kind();
        Kind to = joined.type().kind();
        boolean fits = TypeCompatibility.all(joined.type(), shown);
        if (from == Kind.INTEGER && to == Kind.DECIMAL) {
            return true;
        }
        if (from == Kind.DECIMAL && to == Kind.INTEGER) {
            return row.type().evidence() == Evidence.EXAMPLE && isDeclared(joined) && fits;
        }
        if (from == Kind.DATE && to == Kind.DATE_TIME) {
            return direction == Direction.RESPONSE;
        }
        if (from != Kind.TEXT || !row.values().isEmpty() || !fits) {
            return false;
        }
        boolean isShown = shown.any(FieldEvidence::isValue);
        if (NUMBERS.contains(to)) {
            return isShown || WholeNumbers.areNamed(row.wireName());
        }
        boolean answered = to != Kind.DATE_TIME || shown.any(FieldEvidence::isIso) || namesFormat(row);
        return isShown && (direction == Direction.RESPONSE ? answered : isWritten(to, shown));
    }

    private static boolean isDeclared(Field field) {
        Evidence evidence = field.type().evidence();
        return evidence == Evidence.DECLARED || evidence == Evidence.LINKED;
    }

    /** Whether its page says in which order day, month and year stand, so that no settings of the portal change it. */
    private static boolean namesFormat(Field row) {
        return FORMAT.matcher(row.description()).find();
    }

    /** Whether a text is a date as ISO 8601 has it; that of another form follows the settings of the portal. */
    private static boolean isIso(Json json) {
        return json instanceof Json.Text text
                && ISO.matcher(text.value().strip()).lookingAt();
    }

    /** Whether requests write a boolean or a date as that kind is written. */
    private static boolean isWritten(Kind kind, ExampleValues shown) {
        return switch (kind) {
            case YES_NO -> shown.all(json -> json instanceof Json.Text text && YES_NO.contains(text.value()));
            case BOOLEAN -> shown.all(Json.Bool.class::isInstance);
            case DATE_TIME -> TimestampTexts.are(shown);
            default -> false;
        };
    }

    /** Whether it is a value, and neither nothing nor words in the place of one. */
    static boolean isValue(Json json) {
        boolean nothing = json instanceof Json.Null
                || (json instanceof Json.Text text && text.value().isBlank());
        return !nothing && !ExampleType.isPlaceholder(json);
    }

    /** Numbers that a page has as text are sent as text. */
    private static @Nullable Written written(Field row, Field joined, ExampleValues shown, Direction direction) {
        boolean regional = joined.type().kind() == Kind.DATE_TIME && !shown.any(FieldEvidence::isIso);
        if (joined.type().kind() == Kind.DATE_TIME && (direction == Direction.REQUEST || regional)) {
            return LocalDateTimes.formAt(shown);
        }
        if (!NUMBERS.contains(joined.type().kind())) {
            return joined.traits().written();
        }
        Kind from = row.type().kind();
        if (NUMBERS.contains(from)) {
            return row.traits().written();
        }
        if (direction == Direction.RESPONSE && shown.any(Json.Text.class::isInstance)) {
            return shown.any(Json.NumberValue.class::isInstance) ? null : Written.TEXT;
        }
        boolean texts = from == Kind.TEXT || shown.any(Json.Text.class::isInstance);
        if (direction == Direction.REQUEST && shown.any(Json.NumberValue.class::isInstance)) {
            return null;
        }
        return direction == Direction.REQUEST && texts
                ? Written.TEXT
                : joined.traits().written();
    }

    /** Whether its page says of a field that it is a list, and no more. */
    private static boolean isOpenList(Field row) {
        return row.type().kind() == Kind.ANY
                && row.type().container() == Container.LIST
                && row.traits().alternatives().isEmpty()
                && row.content().isEmpty()
                && row.types().stream().allMatch("array"::equalsIgnoreCase);
    }

    /** Whether no page has a row for a text, and examples show an empty one alone: it may be a number that is not set. */
    private static boolean isBlank(Field row, ExampleValues shown) {
        return row.types().isEmpty()
                && row.type().equals(new SemanticType(Kind.TEXT, Container.ONE, Evidence.EXAMPLE))
                && shown.any(Json.Text.class::isInstance)
                && !shown.any(FieldEvidence::isValue);
    }

    /** Whether its page says nothing of a field. */
    private static boolean isOpen(Field row) {
        return row.type().kind() == Kind.ANY
                && row.type().evidence() == Evidence.NONE
                && row.type().container() == Container.ONE
                && row.traits().alternatives().isEmpty()
                && row.content().isEmpty();
    }
}
