package dev.docbind.generator.resolve.field.child;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which field a heading such as "Parameter fields" or "Объект result" names. */
public final class HeadingNames {

    private static final Set<String> FILLERS = Set.of(
            "parameter",
            "parameters",
            "object",
            "objects",
            "field",
            "fields",
            "of",
            "the",
            "a",
            "an",
            "array",
            "element",
            "elements",
            "response",
            "type",
            "structure",
            "description",
            "key",
            "keys",
            "in",
            "for",
            "root",
            "attributes",
            "available",
            "possible",
            "allowed",
            "value",
            "values",
            "item",
            "items",
            "result",
            "method",
            "and",
            "list",
            "data",
            "section",
            "параметр",
            "параметры",
            "параметра",
            "параметров",
            "объект",
            "объекта",
            "объекты",
            "объектов",
            "поле",
            "поля",
            "полей",
            "массив",
            "массива",
            "элемент",
            "элемента",
            "элементы",
            "ответа",
            "тип",
            "типа",
            "структура",
            "описание",
            "ключ",
            "ключи",
            "ключа",
            "ключей",
            "корневой",
            "корневого",
            "метода",
            "значения",
            "возможные",
            "допустимые",
            "список",
            "для",
            "в",
            "и",
            "внутри");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d_.~#<>=-]+");
    private static final Pattern AROUND_WORD = Pattern.compile("^[.-]+|[.-]+$");
    private static final Pattern VALUES = Pattern.compile(
            "(?iu)^(?:possible|allowed|available) values\\b.*|^(?:возможные|допустимые|доступные) значения.*");

    private HeadingNames() {}

    /** Whether the heading stands above values. */
    static boolean areValues(String heading) {
        return VALUES.matcher(heading).matches();
    }

    /** Whether the heading names the field and says nothing else. */
    public static boolean names(String heading, String field) {
        return fields(heading).contains(field.toLowerCase(Locale.ROOT));
    }

    /** The names, in lower case, that a heading may mean: its one word of its own, or any word where it has none. */
    static Set<String> fields(String heading) {
        List<String> words = words(heading);
        Set<String> own = new HashSet<>();
        for (String word : words) {
            if (!FILLERS.contains(word)) {
                own.add(word);
            }
        }
        return own.isEmpty() ? new HashSet<>(words) : own.size() == 1 ? own : Set.of();
    }

    /** Whether the heading names no field at all. */
    static boolean isPlain(String heading) {
        return FILLERS.containsAll(words(heading));
    }

    private static List<String> words(String heading) {
        String text = heading.toLowerCase(Locale.ROOT).replace("[]", "");
        List<String> words = new ArrayList<>();
        for (String part : BETWEEN_WORDS.split(text, -1)) {
            boolean marked = part.indexOf('.') >= 0 || part.indexOf('-') >= 0;
            String word = marked ? AROUND_WORD.matcher(part).replaceAll("") : part;
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
