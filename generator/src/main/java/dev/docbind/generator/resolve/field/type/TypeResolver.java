package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.FieldDraft;
import dev.docbind.generator.resolve.field.tree.TypeVocabulary;
import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Settles each field's type: by its words, and by the example where the words are missing, unknown or contradicted. */
public final class TypeResolver {

    private static final String OBJECT = "an object";

    private final Direction direction;
    private final TypeGlossary glossary;
    private final TypeReader words;

    /** A resolver for one direction of the wire. */
    public TypeResolver(Direction direction, TypeGlossary glossary) {
        this.direction = direction;
        this.glossary = glossary;
        this.words = new TypeReader(direction);
    }

    /** Settles a field and its children. */
    public void resolve(FieldDraft draft, ExampleValues shape, Diagnostics diagnostics) {
        draft.type = settle(draft, shape, diagnostics);
        ClosedValues.settle(draft);
        draft.written = WrittenForm.of(draft, shape);
        if (direction == Direction.REQUEST) {
            FileForm.settle(draft, shape);
            UnionType.settle(draft, words.each(draft.types, !draft.fields.isEmpty()), shape);
        }
        ExampleValues inside = shape.core();
        ExampleValues at = draft.shown == Container.MAP ? inside.anyMember().core() : inside;
        // A condition may be a list or a part of a word: it contradicts no type that the page declares.
        boolean conditions = isQuery(draft.type.kind());
        for (FieldDraft child : draft.fields) {
            boolean told = conditions && !child.types.isEmpty();
            resolve(child, told ? ExampleValues.of(List.of()) : at.member(child.wireName), diagnostics);
        }
    }

    private static boolean isQuery(Kind kind) {
        return kind == Kind.FILTER || kind == Kind.ORDER || kind == Kind.SELECT;
    }

    private SemanticType settle(FieldDraft draft, ExampleValues shape, Diagnostics diagnostics) {
        if (!draft.elements.isEmpty()) {
            return new SemanticType(Kind.TUPLE, Container.ONE, Evidence.TEXT);
        }
        SemanticType declared = BooleanType.of(draft, words.read(draft), shape);
        for (String word : draft.types) {
            if (!glossary.knows(word, draft)) {
                diagnostics.warning(
                        "type-unknown",
                        draft.typeLocation(word),
                        "the type \"" + word + "\" of " + draft.name + " is not known",
                        "the example decides, else any JSON is taken");
            }
        }
        SemanticType type = declared.kind() == Kind.ANY && declared.evidence() == Evidence.NONE
                ? ExampleType.of(shape, !draft.fields.isEmpty())
                : checked(draft, declared, shape, diagnostics);
        SemanticType special = direction == Direction.REQUEST ? QueryType.of(draft, type, shape) : type;
        return ListedType.of(draft, fitting(draft, contained(draft, special), shape, diagnostics));
    }

    /** The type, if it can hold what is shown; else what can. */
    private static SemanticType fitting(
            FieldDraft draft, SemanticType type, ExampleValues shape, Diagnostics diagnostics) {
        if (draft.describes || TypeCompatibility.all(type, shape)) {
            return type;
        }
        SemanticType shown = ExampleType.of(shape, !draft.fields.isEmpty());
        SemanticType text = new SemanticType(Kind.TEXT, Container.ONE, Evidence.EXAMPLE);
        SemanticType decimal = new SemanticType(Kind.DECIMAL, Container.ONE, Evidence.EXAMPLE);
        SemanticType moment = new SemanticType(Kind.DATE_TIME, Container.ONE, Evidence.EXAMPLE);
        SemanticType likely = type.kind() == Kind.DATE ? moment : shown;
        Stream<SemanticType> first = likely.kind() == Kind.ANY ? Stream.empty() : Stream.of(likely);
        SemanticType chosen = Stream.concat(first, Stream.of(decimal, text, text.in(Container.LIST), shown))
                .filter(candidate -> TypeCompatibility.all(candidate, shape))
                .findFirst()
                .orElse(new SemanticType(Kind.ANY, Container.ONE, Evidence.EXAMPLE));
        boolean said =
                chosen.container() == Container.LIST && draft.types.stream().anyMatch("array"::equalsIgnoreCase);
        if (!said) {
            contradiction(draft, type, named(chosen), diagnostics);
        }
        return chosen;
    }

    /**
     * What a link, the name of a table or one of several variants declares is no word of this page about this example, and
     * an object is one whether its keys are open or not.
     */
    private static void contradiction(FieldDraft draft, SemanticType declared, String shown, Diagnostics diagnostics) {
        boolean own = declared.evidence() == Evidence.DECLARED
                && draft.variant == null
                && draft.types.stream().anyMatch(word -> TypeVocabulary.isPlain(word.toLowerCase(Locale.ROOT)));
        if (own && !(shown.equals(OBJECT) && draft.types.contains("object"))) {
            diagnostics.warning(
                    "type-contradicts-example",
                    draft.typeLocation(draft.types.get(0)),
                    draft.name + " is declared " + String.join("|", draft.types) + ", but the example shows " + shown,
                    "the example is believed");
        }
    }

    private static SemanticType contained(FieldDraft draft, SemanticType type) {
        Container shown = draft.shown;
        if (shown == Container.MAP) {
            return type.in(Container.MAP);
        }
        boolean open = type.kind() == Kind.ANY && type.container() == Container.ONE && !draft.fields.isEmpty();
        if (open && draft.types.stream().noneMatch(TypeVocabulary::isMap)) {
            SemanticType object = new SemanticType(Kind.OBJECT, Container.ONE, Evidence.TEXT);
            return shown == null ? object : object.in(shown);
        }
        boolean many = shown == Container.LIST || MultipleType.is(draft, type);
        return many && type.container() == Container.ONE ? type.in(Container.LIST) : type;
    }

    private SemanticType checked(
            FieldDraft draft, SemanticType declared, ExampleValues shape, Diagnostics diagnostics) {
        SemanticType example = ExampleType.of(shape, !draft.fields.isEmpty());
        if (draft.describes || (example.evidence() == Evidence.NONE && !shape.any(ExampleType::isWord))) {
            return declared;
        }
        if (!contradicts(draft, declared, shape)) {
            return refined(declared, example);
        }
        contradiction(draft, declared, named(example), diagnostics);
        return example;
    }

    private static boolean contradicts(FieldDraft draft, SemanticType declared, ExampleValues shape) {
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
            case LIST -> shape.isObject() && !draft.types.stream().anyMatch("array"::equalsIgnoreCase);
            case MAP -> shape.isArray();
            case ONE ->
                declared.kind() == Kind.OBJECT
                        ? shape.isArray() && draft.types.stream().noneMatch("array"::equalsIgnoreCase)
                        : structuredExample && isScalar(declared.kind());
        };
    }

    private static boolean isScalar(Kind kind) {
        return switch (kind) {
            case TEXT, INTEGER, DECIMAL, BOOLEAN, YES_NO, ONE_ZERO, DATE, DATE_TIME -> true;
            case FILE, OBJECT, TUPLE, SELECT, FILTER, ORDER, TIME, ANY -> false;
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
