package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Field.Written;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.row.OpenKeys;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.tree.NameWords;
import dev.docbind.generator.resolve.field.tree.TypeVocabulary;
import dev.docbind.generator.resolve.json.ExampleValues;
import dev.docbind.generator.resolve.json.NamedValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Resolves each field's type: by its words, and by the example where the words are missing, unknown or contradicted. */
public final class TypeResolver {

    private static final String OBJECT = "an object";

    private final Direction direction;
    private final TypeGlossary glossary;
    private final TypeReader words;
    private final @Nullable Written local;
    private final TextMeaning meaning;

    /** A resolver for one direction of the wire. */
    public TypeResolver(Direction direction, TypeGlossary glossary) {
        this(direction, glossary, null, NamedValues.NONE);
    }

    private TypeResolver(Direction direction, TypeGlossary glossary, @Nullable Written local, NamedValues page) {
        this.direction = direction;
        this.glossary = glossary;
        this.words = new TypeReader();
        this.local = local;
        this.meaning = new TextMeaning(page);
    }

    /**
     * A resolver for one answer.
     *
     * @param local the form of its dates with time, where none of them has an offset: those that are not shown have it, too
     * @param page what the examples of the page show under each name
     */
    public TypeResolver of(@Nullable Written local, NamedValues page) {
        return new TypeResolver(direction, glossary, local, page);
    }

    /** A field and its children with their types. */
    public Field resolve(FieldNode node, ExampleValues shape, Diagnostics diagnostics) {
        ClosedValues.TypedValues values = ClosedValues.of(node, typeOf(node, shape, diagnostics), shape);
        FieldType type = formed(node, values, shape);
        ExampleValues inside = shape.core();
        ExampleValues at =
                node.place().container() == Container.MAP ? inside.anyMember().core() : inside;
        // A condition may be a list or a part of a word: it contradicts no type that the page declares.
        boolean conditions = type.type().kind().isQuery();
        VariantExamples variants = variants(node.fields());
        boolean texts = !node.fields().isEmpty() && holdsTexts(node);
        List<Field> fields = new ArrayList<>(node.fields().size());
        for (FieldNode child : node.fields()) {
            boolean declared = conditions && !child.types().isEmpty();
            ExampleValues shown = declared ? ExampleValues.of(List.of()) : OpenKeys.shown(child, node.fields(), at);
            Field field = resolve(child, variants.own(child, shown), diagnostics);
            boolean some = node.place().map() && isListOfSome(child, field.type(), shown);
            Field typed = some ? field.toBuilder().type(SemanticType.UNKNOWN).build() : field;
            fields.add(texts ? asText(typed) : typed);
        }
        return TypedField.of(node, values.facts(), type, fields);
    }

    /** Whether examples show a list under some of many keys in the place of one value: that says nothing of the others. */
    private boolean isListOfSome(FieldNode row, SemanticType type, ExampleValues shown) {
        SemanticType written = words.read(row);
        return type.evidence() == Evidence.EXAMPLE
                && type.container() == Container.LIST
                && isScalar(written.kind())
                && written.container() == Container.ONE
                && shown.any(json -> !(json instanceof Json.ArrayValue));
    }

    /** Whether a word for the type says that all values inside are texts, as that for a text in many languages does. */
    private boolean holdsTexts(FieldNode node) {
        return words.each(node.types(), true).stream()
                .anyMatch(type -> type.kind() == Kind.TEXT && type.container() == Container.MAP);
    }

    private static Field asText(Field field) {
        boolean open = field.types().isEmpty() && field.type().equals(SemanticType.UNKNOWN);
        return open && field.fields().isEmpty()
                ? field.toBuilder().type(SemanticType.declared(Kind.TEXT)).build()
                : field;
    }

    /** The examples of a level whose rows may belong to several variants. */
    public VariantExamples variants(List<FieldNode> level) {
        return VariantExamples.of(level, words);
    }

    private FieldType formed(FieldNode node, ClosedValues.TypedValues values, ExampleValues shape) {
        boolean unseen = values.type().kind() == Kind.DATE_TIME && !shape.any(TypeCompatibility::isSomething);
        FieldType plain = new FieldType(values.type(), unseen ? local : WrittenForm.of(values.type(), shape));
        FieldType file = direction == Direction.RESPONSE ? plain : FileForm.of(node, values.facts(), plain, shape);
        return values.type().kind() != Kind.ANY
                ? file
                : UnionType.of(file, words.each(node.types(), !node.fields().isEmpty()), shape);
    }

    private SemanticType typeOf(FieldNode node, ExampleValues shape, Diagnostics diagnostics) {
        if (!node.facts().elements().isEmpty()) {
            return new SemanticType(Kind.TUPLE, Container.ONE, Evidence.TEXT);
        }
        SemanticType written = written(node, shape);
        SemanticType declared = BooleanType.of(node, written, shape);
        if (written.kind() == Kind.INTEGER && declared.kind() == Kind.YES_NO && shape.any(ExampleType::isYesNo)) {
            contradiction(node, written, named(declared), diagnostics);
        }
        for (String word : node.types()) {
            if (!glossary.knows(word, node)) {
                diagnostics.warning(
                        "type-unknown",
                        node.row().typeLocation(word),
                        "the type \"" + word + "\" of " + node.name() + " is not known",
                        "the example decides, else any JSON is taken");
            }
        }
        SemanticType type = declared.kind() == Kind.ANY && declared.evidence() == Evidence.NONE
                ? exemplified(node, shape)
                : checked(node, declared, shape, diagnostics);
        SemanticType special = direction == Direction.REQUEST ? QueryType.of(node, type, shape) : type;
        SemanticType fitting = fitting(node, contained(node, special), shape, diagnostics);
        SemanticType own = LinkedRowType.of(
                direction, node, words.each(node.types(), !node.fields().isEmpty()), fitting, shape);
        SemanticType listed =
                ListedType.of(node, DescribedLists.of(node, LocalDateTimes.heldBy(own, shape), shape), shape);
        return direction == Direction.REQUEST
                ? TextMeaning.sent(node, listed, shape)
                : DownloadAddress.of(node, meaning.of(node, ExampleType.ofEntries(listed, node, shape), shape), shape);
    }

    private SemanticType written(FieldNode node, ExampleValues shape) {
        SemanticType type = words.read(node);
        return direction == Direction.RESPONSE
                ? UnionType.answered(
                        node, type, words.each(node.types(), !node.fields().isEmpty()), shape)
                : type;
    }

    /** The type that examples of the page show or, where they show nothing, that of the cell or of an address by its name. */
    private static SemanticType exemplified(FieldNode node, ExampleValues shape) {
        SemanticType shown = ExampleType.of(node, shape);
        boolean unknown = shown.equals(SemanticType.UNKNOWN)
                && node.fields().isEmpty()
                && node.types().isEmpty()
                && !shape.any(TypeCompatibility::isSomething);
        SemanticType told = unknown ? CellExample.of(node) : shown;
        return told.equals(SemanticType.UNKNOWN) && unknown && NameWords.isAddress(node.name())
                ? new SemanticType(Kind.TEXT, Container.ONE, Evidence.TEXT)
                : told;
    }

    /** The type, if it can hold what is shown; else what can. */
    private static SemanticType fitting(
            FieldNode node, SemanticType type, ExampleValues shape, Diagnostics diagnostics) {
        if (node.place().describes() || TypeCompatibility.all(type, shape)) {
            return type;
        }
        SemanticType shown = ExampleType.of(node, shape);
        SemanticType text = new SemanticType(Kind.TEXT, Container.ONE, Evidence.EXAMPLE);
        SemanticType decimal = new SemanticType(Kind.DECIMAL, Container.ONE, Evidence.EXAMPLE);
        SemanticType timestamp = new SemanticType(Kind.DATE_TIME, Container.ONE, Evidence.EXAMPLE);
        SemanticType likely = type.kind() == Kind.DATE ? timestamp : shown;
        Stream<SemanticType> first = likely.kind() == Kind.ANY ? Stream.empty() : Stream.of(likely);
        SemanticType chosen = Stream.concat(first, Stream.of(decimal, text, text.in(Container.LIST), shown))
                .filter(candidate -> TypeCompatibility.all(candidate, shape))
                .findFirst()
                .orElse(new SemanticType(Kind.ANY, Container.ONE, Evidence.EXAMPLE));
        boolean said =
                chosen.container() == Container.LIST && node.types().stream().anyMatch("array"::equalsIgnoreCase);
        if (!said) {
            contradiction(node, type, named(chosen), diagnostics);
        }
        return chosen;
    }

    /**
     * What a link, the name of a table or one of several variants declares is no word of this page about this example, and
     * an object is one whether its keys are open or not.
     */
    private static void contradiction(FieldNode node, SemanticType declared, String shown, Diagnostics diagnostics) {
        boolean own = declared.evidence() == Evidence.DECLARED
                && node.variant() == null
                && node.types().stream().anyMatch(word -> TypeVocabulary.isPlain(word.toLowerCase(Locale.ROOT)));
        if (own && !(shown.equals(OBJECT) && node.types().contains("object"))) {
            diagnostics.warning(
                    "type-contradicts-example",
                    node.row().typeLocation(node.types().get(0)),
                    node.name() + " is declared " + String.join("|", node.types()) + ", but the example shows " + shown,
                    "the example is believed");
        }
    }

    private static SemanticType contained(FieldNode node, SemanticType type) {
        Container shown = node.place().container();
        if (shown == Container.MAP) {
            return type.in(Container.MAP);
        }
        boolean open = type.kind() == Kind.ANY
                && type.container() == Container.ONE
                && !node.fields().isEmpty();
        if (open && node.types().stream().noneMatch(TypeVocabulary::isMap)) {
            SemanticType object = new SemanticType(Kind.OBJECT, Container.ONE, Evidence.TEXT);
            return shown == null ? object : object.in(shown);
        }
        boolean many = shown == Container.LIST || MultipleType.is(node, type);
        return many && type.container() == Container.ONE ? type.in(Container.LIST) : type;
    }

    private SemanticType checked(FieldNode node, SemanticType declared, ExampleValues shape, Diagnostics diagnostics) {
        SemanticType example = ExampleType.of(node, shape);
        if (node.place().describes() || (example.evidence() == Evidence.NONE && !shape.any(ExampleType::isWord))) {
            return declared;
        }
        if (!contradicts(node, declared, shape)) {
            return refined(declared, example);
        }
        contradiction(node, declared, named(example), diagnostics);
        return example;
    }

    private static boolean contradicts(FieldNode node, SemanticType declared, ExampleValues shape) {
        boolean number = declared.kind() == Kind.INTEGER || declared.kind() == Kind.DECIMAL;
        ExampleValues values = declared.container() == Container.LIST ? shape.items() : shape;
        if (number && declared.container() != Container.MAP && values.any(ExampleType::isWord)) {
            return true;
        }
        boolean items = values != shape && (values.isObject() || values.isArray());
        if (items && isScalar(declared.kind())) {
            return true;
        }
        boolean structuredExample = shape.isObject() || shape.isArray();
        return switch (declared.container()) {
            case LIST -> shape.isObject() && !node.types().stream().anyMatch("array"::equalsIgnoreCase);
            case MAP -> shape.isArray();
            case ONE ->
                declared.kind() == Kind.OBJECT
                        ? shape.isArray() && node.types().stream().noneMatch("array"::equalsIgnoreCase)
                        : structuredExample && isScalar(declared.kind());
        };
    }

    private static boolean isScalar(Kind kind) {
        return switch (kind) {
            case TEXT, FILE_REFERENCE, INTEGER, DECIMAL, BOOLEAN, YES_NO, ONE_ZERO, DATE, DATE_TIME, EVENT, PLACEMENT ->
                true;
            case FILE, OBJECT, TUPLE, SELECT, FILTER, ORDER, FIELD_DESCRIPTION, TIME, AUTHORIZATION, ANY -> false;
        };
    }

    /** The words stand; the example says what they leave open: the items of an array, and the array that is a map. */
    private static SemanticType refined(SemanticType declared, SemanticType example) {
        boolean open = declared.kind() == Kind.ANY && declared.container() == Container.LIST;
        boolean other = declared.kind() == Kind.OBJECT && declared.container() != example.container();
        boolean structured = example.container() != Container.ONE || example.kind() == Kind.OBJECT;
        return (open || other) && structured ? example : declared;
    }

    private static String named(SemanticType type) {
        String kind = type.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (type.container()) {
            case ONE ->
                switch (type.kind()) {
                    case OBJECT -> OBJECT;
                    case ANY -> "values of several kinds";
                    default -> "a value of type " + kind;
                };
            case LIST -> "an array";
            case MAP -> OBJECT;
        };
    }
}
