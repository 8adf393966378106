package dev.docbind.bitrix24.curl;

import dev.docbind.runtime.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cURL command as a page prints it, read as plain text with nothing of the generator.
 *
 * @param httpMethod what follows {@code -X}
 * @param address the address, with its placeholders
 * @param headers the headers by lower-case name
 * @param body what follows {@code -d}
 */
record CurlCommand(String httpMethod, String address, Map<String, String> headers, JsonValue body) {
    private static final Pattern HTTP_METHOD = Pattern.compile("-X (\\S+)");
    private static final Pattern HEADER = Pattern.compile("-H \"([^:\"]+): ([^\"]+)\"");
    private static final Pattern BODY = Pattern.compile("-d '([^']*)'");
    private static final Pattern ADDRESS = Pattern.compile("https://(\\S+)");

    static CurlCommand read(String text) {
        Map<String, String> headers = new TreeMap<>();
        Matcher header = HEADER.matcher(text);
        while (header.find()) {
            headers.put(header.group(1).toLowerCase(Locale.ROOT), header.group(2));
        }
        return new CurlCommand(
                only(HTTP_METHOD, text), only(ADDRESS, text), headers, JsonValue.parse(only(BODY, text)));
    }

    /** The path of the address with the reader's own values in the places that the page leaves to them. */
    String path(Map<String, String> values) {
        String path = address.substring(address.indexOf('/'));
        for (Map.Entry<String, String> value : values.entrySet()) {
            path = path.replace("**" + value.getKey() + "**", value.getValue());
        }
        return path;
    }

    /** The body with the reader's own values in the places that the page leaves to them. */
    JsonValue body(Map<String, String> values) {
        String text = body.toJson();
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("**" + value.getKey() + "**", value.getValue());
        }
        return JsonValue.parse(text);
    }

    private static String only(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
