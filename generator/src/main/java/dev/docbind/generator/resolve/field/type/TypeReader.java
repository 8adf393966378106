package dev.docbind.generator.resolve.field.type;

import dev.docbind.generator.model.SemanticType;
import dev.docbind.generator.model.SemanticType.Container;
import dev.docbind.generator.model.SemanticType.Evidence;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.resolve.field.tree.FieldNode;
import dev.docbind.generator.resolve.field.tree.TypeVocabulary;
import dev.docbind.generator.resolve.json.LanguageKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the type words of a row mean together. */
public final class TypeReader {

    private static final SemanticType OPEN_OBJECT = new SemanticType(Kind.ANY, Container.MAP, Evidence.DECLARED);
    private static final SemanticType OPEN_ARRAY = new SemanticType(Kind.ANY, Container.LIST, Evidence.DECLARED);
    private static final SemanticType TEXTS = new SemanticType(Kind.TEXT, Container.MAP, Evidence.DECLARED);
    private static final SemanticType ANYTHING = SemanticType.declared(Kind.ANY);

    /** The declared type, {@link SemanticType#UNKNOWN} where the words do not say. */
    SemanticType read(FieldNode node) {
        SemanticType type = read(node.types(), !node.fields().isEmpty());
        return type.equals(SemanticType.declared(Kind.OBJECT)) && hasTextsByLanguage(node) ? TEXTS : type;
    }

    /** Whether its rows are languages, each with a text: an object of all languages, of which the page lists some. */
    private boolean hasTextsByLanguage(FieldNode node) {
        return LanguageKeys.are(node.fields().stream().map(FieldNode::name).toList())
                && node.fields().stream()
                        .allMatch(row ->
                                row.fields().isEmpty() && read(row).sameValues(SemanticType.declared(Kind.TEXT)));
    }

    /** The declared type of words, for a field with or without children. */
    public SemanticType read(List<String> types, boolean hasFields) {
        List<SemanticType> kinds = each(types, hasFields);
        if (kinds.isEmpty()) {
            return SemanticType.UNKNOWN;
        }
        return kinds.size() == 1 ? kinds.get(0) : union(kinds, hasFields);
    }

    /** What each of the words means, those that mean the same once. */
    List<SemanticType> each(List<String> types, boolean hasFields) {
        List<SemanticType> kinds = new ArrayList<>(types.size());
        for (String type : types) {
            for (String word : TypeVocabulary.alternatives(type)) {
                SemanticType kind = word.equals("null") ? null : word(word, hasFields);
                if (kind != null && !kinds.contains(kind)) {
                    kinds.add(kind);
                }
            }
        }
        return kinds;
    }

    private SemanticType word(String word, boolean hasFields) {
        String item = word;
        int layers = 0;
        for (String inner = TypeVocabulary.itemOf(item); inner != null; inner = TypeVocabulary.itemOf(item)) {
            item = inner;
            layers++;
        }
        SemanticType type = single(item, hasFields);
        if (layers == 0) {
            return type;
        }
        boolean known = type.evidence() != Evidence.NONE;
        return known && layers == 1 && type.container() == Container.ONE ? type.in(Container.LIST) : OPEN_ARRAY;
    }

    private static SemanticType single(String word, boolean hasFields) {
        @Nullable Kind kind = TypeVocabulary.kindOf(word);
        if (kind != null && !(kind == Kind.FILE && hasFields)) {
            return SemanticType.declared(kind);
        }
        return hasFields && !TypeVocabulary.isMap(word) ? structure(word) : bare(word);
    }

    private static SemanticType structure(String word) {
        SemanticType object = SemanticType.declared(Kind.OBJECT);
        return word.equals("array") ? object.in(Container.LIST) : object;
    }

    private static SemanticType bare(String word) {
        return switch (word) {
            case "object" -> OPEN_OBJECT;
            case "array" -> OPEN_ARRAY;
            case "any", "mixed" -> ANYTHING;
            case "lang_map" -> TEXTS;
            default -> entity(word);
        };
    }

    /** {@code sale_order.id} is a field of an entity; more segments name a list of values, whose type examples show. */
    private static SemanticType entity(String word) {
        int dot = word.lastIndexOf('.');
        if (dot > 0 && word.indexOf('.') == dot) {
            return SemanticType.declared(word.endsWith(".id") ? Kind.INTEGER : Kind.TEXT)
                    .on(Evidence.LINKED);
        }
        return TypeVocabulary.isEntity(word)
                ? SemanticType.declared(Kind.INTEGER).on(Evidence.LINKED)
                : SemanticType.UNKNOWN;
    }

    /** Several kinds: what all of them can be read as. */
    private static SemanticType union(List<SemanticType> kinds, boolean hasFields) {
        if (hasFields && kinds.stream().allMatch(TypeReader::mayBeObject)) {
            return SemanticType.declared(Kind.OBJECT);
        }
        if (kinds.stream().anyMatch(type -> type.container() != Container.ONE || type.kind() == Kind.ANY)) {
            return ANYTHING;
        }
        Set<Kind> set = kinds.stream().map(SemanticType::kind).collect(Collectors.toSet());
        if (set.equals(Set.of(Kind.INTEGER, Kind.DECIMAL))) {
            return SemanticType.declared(Kind.DECIMAL);
        }
        boolean scalar = set.stream().allMatch(TypeReader::isText);
        return scalar && set.contains(Kind.TEXT) ? SemanticType.declared(Kind.TEXT) : ANYTHING;
    }

    private static boolean mayBeObject(SemanticType type) {
        return type.kind() == Kind.OBJECT || type.equals(OPEN_ARRAY) || type.equals(OPEN_OBJECT);
    }

    private static boolean isText(Kind kind) {
        return switch (Objects.requireNonNull(kind)) {
            case TEXT, FILE_REFERENCE, INTEGER, DECIMAL, DATE, DATE_TIME, YES_NO, ONE_ZERO, EVENT, PLACEMENT -> true;
            case BOOLEAN, FILE, OBJECT, TUPLE, SELECT, FILTER, ORDER, FIELD_DESCRIPTION, TIME, AUTHORIZATION, ANY ->
                false;
        };
    }
}
