package dev.docbind.generator.resolve.json;

import dev.docbind.generator.model.Json;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON that people wrote into documentation: comments, trailing commas, single quotes, unquoted names and raw
 * control characters are read as they are meant, {@code ...} and lines of words stand for what is left out, and a comma that
 * is missing at the end of a line is put in.
 */
public final class TolerantJson {

    private static final Pattern ELLIPSIS = Pattern.compile("(\"(?:[^\"\\\\\\n]|\\\\.)*+\")|(?:\\.\\.\\.|…)\\s*,?");
    private static final String ELLIPSIS_SIGNS = ".…,";
    /** A value at the end of a line and a new member or object on the next one. */
    private static final Pattern COMMA_MISSING =
            Pattern.compile("([\"}\\]\\d]|true|false|null)([ \\t]*\\n\\s*)(?=\"[^\"\\n]*\"\\s*:|\\{)");

    private static final int DEEPEST = 200;

    private final JsonFactory strict = factory().build();
    private final JsonFactory tolerant = tolerantFactory().build();

    /** What reads the JSON that people write. */
    static JsonFactoryBuilder tolerantFactory() {
        return factory()
                .enable(
                        JsonReadFeature.ALLOW_JAVA_COMMENTS,
                        JsonReadFeature.ALLOW_YAML_COMMENTS,
                        JsonReadFeature.ALLOW_TRAILING_COMMA,
                        JsonReadFeature.ALLOW_SINGLE_QUOTES,
                        JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                        JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                        JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                        JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS);
    }

    private static JsonFactoryBuilder factory() {
        return JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    }

    /** Reads a text; never throws. */
    public JsonRead read(String text) {
        JsonRead exact = read(strict, text, false);
        if (exact.json() != null) {
            return exact;
        }
        JsonRead mended = read(tolerant, text, true);
        if (mended.json() != null) {
            return mended.withProblemOf(exact);
        }
        String whole = withoutEllipsis(text);
        JsonRead shortened = whole.equals(text) ? mended : read(tolerant, whole, true);
        if (shortened.json() != null) {
            return shortened.withProblemOf(exact);
        }
        JsonRead separated = separated(whole);
        if (separated.json() == null) {
            separated = separated(WordLines.blanked(whole));
        }
        return separated.json() == null ? mended : separated.withProblemOf(exact);
    }

    private JsonRead separated(String text) {
        return read(tolerant, COMMA_MISSING.matcher(text).replaceAll("$1,$2"), true);
    }

    private static JsonRead read(JsonFactory factory, String text, boolean repaired) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            Json json = JsonTree.whole(parser);
            return new JsonRead(json, repaired, json == null ? "no JSON" : null, new TextPlace(1, 1));
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            int line = place == null ? 1 : Math.max(1, place.getLineNr());
            int column = place == null ? 1 : Math.max(1, place.getColumnNr());
            return new JsonRead(null, false, firstSentence(e.getOriginalMessage()), new TextPlace(line, column));
        }
    }

    /** The parser's words without those that speak of Java. */
    private static String firstSentence(@Nullable String message) {
        String line = message == null ? "" : message.lines().findFirst().orElse("");
        if (line.startsWith("Unexpected end-of-input")) {
            return "it ends too early";
        }
        String plain = line.replaceAll("\\('(.)' \\(code \\d+[^)]*\\)\\)", "'$1'");
        int end = plain.indexOf(": ");
        return end < 0 || end > 80 ? plain : plain.substring(0, end);
    }

    /** The text with spaces for what stands for more; all else keeps its place. */
    static String withoutEllipsis(String text) {
        if (!text.contains("...") && text.indexOf('…') < 0) {
            return text;
        }
        StringBuilder shortened = new StringBuilder(text);
        Matcher match = ELLIPSIS.matcher(text);
        while (match.find()) {
            boolean string = match.start(1) >= 0;
            for (int at = match.start(); !string && at < match.end(); at++) {
                if (ELLIPSIS_SIGNS.indexOf(text.charAt(at)) >= 0) {
                    shortened.setCharAt(at, ' ');
                }
            }
        }
        return shortened.toString();
    }
}
