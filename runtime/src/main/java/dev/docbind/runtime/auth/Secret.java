package dev.docbind.runtime.auth;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A text that must not be shown. */
final class Secret {

    private static final String STARS = "***";

    private final String text;
    private final String encoded;

    Secret(String text) {
        this.text = text;
        this.encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    String reveal() {
        return text;
    }

    String redact(String other) {
        if (text.isEmpty()) {
            return other;
        }
        return other.replace(text, STARS).replace(encoded, STARS);
    }

    @Override
    public String toString() {
        return STARS;
    }
}
