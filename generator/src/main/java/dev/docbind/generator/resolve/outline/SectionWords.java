package dev.docbind.generator.resolve.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings of a method page in both languages: the one place that knows their words. */
final class SectionWords {

    private static final List<SectionKind> KINDS = new ArrayList<>();
    /** A group for each kind; of two that match the first counts. */
    private static final Pattern WORDS;

    static {
        StringJoiner words = new StringJoiner("|");
        add(
                words,
                SectionKind.MORE_PARAMETERS,
                "(?:additional|other|common|optional) (?:method )?parameters",
                "(?:дополнительные|остальные|общие|необязательные) параметры(?: метода)?");
        add(
                words,
                SectionKind.PARAMETERS,
                "(?:(?:method|request|stage) )?parameters(?: of the method)?(?: for .+)?",
                "параметры(?: (?:метода|запроса|стадии))?(?: для .+)?");
        add(
                words,
                SectionKind.EXAMPLES,
                "(?:code )?examples?(?: of (?:use|calls?|requests?))?",
                "примеры?(?: (?:кода|вызова|запроса))?");
        add(
                words,
                SectionKind.RESPONSE,
                "response(?: handling| processing| on success)?|(?:handling|processing)(?: of)?(?: the)? response|successful response|result"
                        + "|(?:fields )?returned (?:fields|by the method)|fields returned by the method",
                "обработка ответ(?:а|ов)|ответ(?: метода| в случае успеха)?|успешный ответ|результат"
                        + "|поля,? возвращаемые методом|возвращаемые поля");
        add(
                words,
                SectionKind.RETURNED,
                "return(?:ed)? (?:data|values?|result)",
                "возвращаем(?:ые|ое|ый) (?:данные|значени[ея]|результат)");
        add(
                words,
                SectionKind.ERRORS,
                "error (?:handling|processing)(?: features)?|(?:handling|processing)(?: of)? errors|errors|error response"
                        + "|response (?:on|in case of) (?:an )?error",
                "обработка ошиб(?:ок|ки)|ошибки|ответ в случае ошибки|особенности обработки ошибок");
        add(
                words,
                SectionKind.ERROR_CODES,
                "possible (?:error codes|errors|error types)|error codes",
                "возможные (?:коды ошибок|ошибки|виды ошибок)|коды ошибок");
        add(
                words,
                SectionKind.FURTHER,
                "continue (?:learning|exploring|your exploration)|see also",
                "продолжит[еь] изучение|смотрите также");
        WORDS = Pattern.compile(words.toString());
    }

    private SectionWords() {}

    private static void add(StringJoiner words, SectionKind kind, String english, String russian) {
        KINDS.add(kind);
        words.add("(" + english + "|" + russian + ")");
    }

    /** The kind of a section by its normalised heading. */
    static SectionKind kindOf(String heading) {
        Matcher words = WORDS.matcher(heading);
        if (words.matches()) {
            for (int index = 0; index < KINDS.size(); index++) {
                if (words.start(index + 1) >= 0) {
                    return KINDS.get(index);
                }
            }
        }
        return SectionKind.OTHER;
    }
}
