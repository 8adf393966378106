package dev.docbind.generator.resolve.outline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The headings of a method page in both languages: the one place that knows their words. */
final class SectionWords {

    private static final Map<SectionKind, Pattern> WORDS = new LinkedHashMap<>();

    static {
        words(
                SectionKind.MORE_PARAMETERS,
                "(additional|other|common|optional) (method )?parameters",
                "(дополнительные|остальные|общие|необязательные) параметры( метода)?");
        words(
                SectionKind.PARAMETERS,
                "((method|request|stage) )?parameters( of the method)?( for .+)?",
                "параметры( (метода|запроса|стадии))?( для .+)?");
        words(
                SectionKind.EXAMPLES,
                "(code )?examples?( of (use|calls?|requests?))?",
                "примеры?( (кода|вызова|запроса))?");
        words(
                SectionKind.RESPONSE,
                "response( handling| processing| on success)?|(handling|processing)( of)?( the)? response|successful response|result|(fields )?returned (fields|by the method)"
                        + "|fields returned by the method",
                "обработка ответ(а|ов)|ответ( метода| в случае успеха)?|успешный ответ|результат"
                        + "|поля,? возвращаемые методом|возвращаемые поля");
        words(
                SectionKind.RETURNED,
                "return(ed)? (data|values?|result)",
                "возвращаем(ые|ое|ый) (данные|значени[ея]|результат)");
        words(
                SectionKind.ERRORS,
                "error (handling|processing)( features)?|(handling|processing)( of)? errors|errors|error response|response (on|in case of) (an )?error",
                "обработка ошиб(ок|ки)|ошибки|ответ в случае ошибки|особенности обработки ошибок");
        words(
                SectionKind.ERROR_CODES,
                "possible (error codes|errors|error types)|error codes",
                "возможные (коды ошибок|ошибки|виды ошибок)|коды ошибок");
        words(
                SectionKind.FURTHER,
                "continue (learning|exploring|your exploration)|see also",
                "продолжит[еь] изучение|смотрите также");
    }

    private SectionWords() {}

    private static void words(SectionKind kind, String english, String russian) {
        WORDS.put(kind, Pattern.compile("(" + english + ")|(" + russian + ")"));
    }

    /** The kind of a section by its normalised heading. */
    static SectionKind kindOf(String heading) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(heading).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(SectionKind.OTHER);
    }
}
