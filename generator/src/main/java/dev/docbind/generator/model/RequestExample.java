package dev.docbind.generator.model;

import dev.docbind.generator.source.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A request that an HTTP tab shows.
 *
 * @param tab the tab's label, such as {@code cURL (Webhook)}
 * @param method the method that the address calls
 * @param text the body as written, empty where the request has none
 * @param json the body without the OAuth token, null where there is none or it cannot be read
 * @param repaired whether the text had to be mended to be read, or held what the shell alone understands
 * @param location the fence
 * @param bodyLocation where the body begins, null where there is none
 */
public record RequestExample(
        String tab,
        String method,
        String text,
        @Nullable Json json,
        boolean repaired,
        SourceLocation location,
        @Nullable SourceLocation bodyLocation) {

    /** A request of whose body no place is known. */
    public RequestExample(
            String tab, String method, String text, @Nullable Json json, boolean repaired, SourceLocation location) {
        this(tab, method, text, json, repaired, location, null);
    }

    /** Whether the request calls the method. */
    public boolean calls(String name) {
        return method.equalsIgnoreCase(name);
    }
}
