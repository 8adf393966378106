package dev.docbind.generator.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads the file of a language: a JSON object, whose terms are lists of wordings. */
final class LanguageFile {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser json;
    private String code = "";
    private String script = "";
    private String site = "";
    private final Map<LetterUse, Map<Integer, String>> letters = new EnumMap<>(LetterUse.class);
    private final Map<Term, List<Wording>> terms = new EnumMap<>(Term.class);
    private final Map<Saying, String> sayings = new EnumMap<>(Saying.class);

    private LanguageFile(JsonParser json) {
        this.json = json;
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException where it is no such file: with its name, and the line and column of what is wrong
     */
    static Language read(String name, String text) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            try {
                return new LanguageFile(json).language();
            } catch (JacksonException | IllegalArgumentException e) {
                TokenStreamLocation place = json.currentTokenLocation();
                String what = e instanceof JacksonException broken ? broken.getOriginalMessage() : e.getMessage();
                throw new IllegalArgumentException(
                        name + ":" + place.getLineNr() + ":" + place.getColumnNr() + ": " + what, e);
            }
        }
    }

    private Language language() {
        members(json.nextToken(), this::member);
        for (Term term : Term.values()) {
            demand(terms.containsKey(term), "the term \"" + term.key() + "\" is missing");
        }
        for (LetterUse use : LetterUse.values()) {
            demand(letters.containsKey(use), "the letters \"" + key(use) + "\" are missing");
        }
        for (Saying saying : Saying.values()) {
            demand(sayings.containsKey(saying), "the saying \"" + saying.key() + "\" is missing");
        }
        demand(!code.isEmpty() && !script.isEmpty(), "\"language\" or \"script\" is missing");
        return new Language(code, UnicodeScript.forName(script), site, letters, terms, sayings);
    }

    private void member(String name) {
        switch (name) {
            case "language" -> code = string();
            case "script" -> script = string();
            case "site" -> site = string();
            case "letters" -> members(json.currentToken(), this::letters);
            case "terms" -> members(json.currentToken(), this::term);
            case "sayings" -> members(json.currentToken(), said -> sayings.put(Saying.of(said), string()));
            default -> throw new IllegalArgumentException("nothing is called \"" + name + "\"");
        }
    }

    private void letters(String name) {
        for (LetterUse use : LetterUse.values()) {
            if (key(use).equals(name)) {
                Map<Integer, String> replaced = new HashMap<>();
                members(json.currentToken(), letter -> {
                    demand(letter.codePointCount(0, letter.length()) == 1, "\"" + letter + "\" is not one letter");
                    replaced.put(letter.codePointAt(0), string());
                });
                letters.put(use, Map.copyOf(replaced));
                return;
            }
        }
        throw new IllegalArgumentException("no letters are called \"" + name + "\"");
    }

    private void term(String name) {
        Term term = Term.of(name);
        demand(json.currentToken() == JsonToken.START_ARRAY, "\"" + name + "\" is no list of phrases");
        List<Wording> wordings = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Wording wording = new Wording(string());
            demand(!term.isPlain() || wording.isPlain(), "\"" + name + "\" takes plain words only");
            wordings.add(wording);
        }
        demand(!wordings.isEmpty(), "\"" + name + "\" has no phrase");
        demand(terms.put(term, List.copyOf(wordings)) == null, "\"" + name + "\" is there twice");
    }

    private void members(JsonToken begin, Consumer<String> member) {
        demand(begin == JsonToken.START_OBJECT, "an object is needed here");
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            member.accept(name);
        }
    }

    private String string() {
        demand(json.currentToken() == JsonToken.VALUE_STRING, "a string is needed here");
        return json.getString();
    }

    private static void demand(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static String key(LetterUse use) {
        return use.name().toLowerCase(Locale.ROOT);
    }
}
