package dev.docbind.generator.resolve.field;

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
        List<String> words = words(heading);
        String name = field.toLowerCase(Locale.ROOT);
        return words.contains(name) && words.stream().allMatch(word -> word.equals(name) || FILLERS.contains(word));
    }

    /** Whether the heading names no field at all. */
    static boolean isPlain(String heading) {
        return FILLERS.containsAll(words(heading));
    }

    private static List<String> words(String heading) {
        String text = heading.toLowerCase(Locale.ROOT).replace("[]", "");
        return BETWEEN_WORDS
                .splitAsStream(text)
                .map(word -> AROUND_WORD.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
