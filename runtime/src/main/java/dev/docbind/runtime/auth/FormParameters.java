package dev.docbind.runtime.auth;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/** The form encoding of query strings and posted forms. */
public final class FormParameters {

    private FormParameters() {}

    /**
     * Reads a query string or a posted form.
     *
     * @param form such as {@code AUTH_ID=1&auth%5Bdomain%5D=example.bitrix24.com}
     * @return the values by name in their order; of a repeated name the last one
     * @throws IllegalArgumentException when the encoding is broken
     */
    public static Map<String, String> parse(String form) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            if (!name.isEmpty()) {
                parameters.put(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    static String write(Map<String, String> parameters) {
        StringJoiner form = new StringJoiner("&");
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            form.add(encode(parameter.getKey()) + "=" + encode(parameter.getValue()));
        }
        return form.toString();
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
