package dev.docbind.generator.resolve.field.row;

import dev.docbind.generator.language.Term;
import dev.docbind.generator.language.Vocabulary;
import dev.docbind.generator.model.AllowedValue;
import dev.docbind.generator.source.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that a sentence names one after the other, or one on each line: {@code Possible values: `a` — one, `b` — other}. */
final class InlineValues {

    private static final Vocabulary LANGUAGES = Vocabulary.installed();
    private static final String ANNOUNCEMENT = LANGUAGES.regex(Term.VALUES_ANNOUNCED) + "\\s*+[:—–-]?\\s*+";
    private static final Pattern ANNOUNCED = Pattern.compile("(?iu)" + ANNOUNCEMENT + "(?=`[^`\\s]{1,60}`)");
    private static final Pattern ANNOUNCES = Pattern.compile("(?iu)" + ANNOUNCEMENT + "$");

    private static final Pattern CODE = Pattern.compile("`([^`\\s]{1,60})`");
    private static final Pattern SENTENCE_END = Pattern.compile("\\.(?:\\s|$)");
    /** Ends what stands between two values, but for spaces. */
    private static final Pattern SEPARATOR =
            Pattern.compile("(?iu)[,;/|]$|(?:" + LANGUAGES.regex(Term.OR) + "|" + LANGUAGES.regex(Term.AND) + ")$");

    private static final Pattern MEANING = Pattern.compile("(?s)^\\s*+[—–:-]\\s*+(.*)$");
    private static final Pattern LINE_SEPARATOR = Pattern.compile("[,;.]\\s*+$");
    private static final Pattern LINE_END = Pattern.compile("[\\n;]");

    private final String field;
    private final SourceLocation location;
    private final Map<String, AllowedValue> values = new LinkedHashMap<>();
    private String before = "";
    private boolean repeats;

    /** For the cell of a field whose values stand in its row. */
    InlineValues(String field, SourceLocation location) {
        this.field = field;
        this.location = location;
    }

    /** The values of all paragraphs, each once. */
    List<AllowedValue> values() {
        return values.size() > 1 ? List.copyOf(values.values()) : List.of();
    }

    /** Whether a value stands there twice: then the sentence has several lists, each for a case, and none is all there is. */
    boolean areSome() {
        return repeats;
    }

    /** Reads one paragraph as Markdown. */
    void read(String paragraph) {
        boolean continued =
                paragraph.startsWith("`") && ANNOUNCES.matcher(before).find();
        String text = continued ? before + "\n" + paragraph : paragraph;
        before = paragraph.substring(paragraph.lastIndexOf('\n') + 1);
        Matcher announced = text.indexOf('`') < 0 ? null : ANNOUNCED.matcher(text);
        if (announced != null && announced.find()) {
            boolean lines = text.substring(announced.start(), announced.end()).endsWith("\n");
            String list = text.substring(announced.end());
            Map<String, AllowedValue> found = lines ? ofLines(list) : ofSentence(list);
            if (found.size() > 1 && isOwn(text.substring(0, announced.start()), found)) {
                found.forEach(values::putIfAbsent);
            }
        }
    }

    /** Whether what stands before speaks of no other field: each code is the field's name or one of its values. */
    private boolean isOwn(String text, Map<String, AllowedValue> found) {
        return CODE.matcher(text)
                .results()
                .map(code -> code.group(1))
                .allMatch(code -> code.equals(field) || found.containsKey(code));
    }

    /** The codes that lines begin with, up to the first line that begins with none. */
    private Map<String, AllowedValue> ofLines(String text) {
        Map<String, AllowedValue> found = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            Matcher code = CODE.matcher(line);
            if (!code.lookingAt()) {
                break;
            }
            add(found, code.group(1), line.substring(code.end()));
        }
        return found;
    }

    private Map<String, AllowedValue> ofSentence(String text) {
        Map<String, AllowedValue> found = new LinkedHashMap<>();
        Matcher code = CODE.matcher(text);
        boolean more = code.lookingAt();
        while (more) {
            String value = code.group(1);
            int end = code.end();
            boolean another = code.find();
            String rest = text.substring(end, another ? code.start() : text.length());
            Matcher separator = SEPARATOR.matcher(rest.strip());
            boolean separated = separator.find();
            more = another
                    && (separated || endsLine(rest))
                    && !SENTENCE_END.matcher(rest).find();
            String said = separated ? rest.strip().substring(0, separator.start()) : rest;
            add(found, value, more ? said : last(rest));
        }
        return found;
    }

    private void add(Map<String, AllowedValue> found, String value, String rest) {
        Matcher meaning = MEANING.matcher(rest);
        String text =
                meaning.matches() ? LINE_SEPARATOR.matcher(meaning.group(1)).replaceFirst("") : "";
        repeats |= found.putIfAbsent(value, new AllowedValue(value, text.strip(), location)) != null;
    }

    private static boolean endsLine(String text) {
        return text.lastIndexOf('\n') >= text.stripTrailing().length();
    }

    /** What the text after the last value says of it. */
    private static String last(String rest) {
        String sentence = SENTENCE_END.split(rest, 2)[0];
        return LINE_END.split(sentence, 2)[0];
    }
}
