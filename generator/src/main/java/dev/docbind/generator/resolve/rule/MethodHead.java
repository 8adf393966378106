package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.model.Method;
import dev.docbind.generator.source.SourceLocation;
import java.util.Locale;

/**
 * What tells a method from others, without what its page says of it.
 *
 * @param name the spelling that goes to the server
 * @param rest 2, or 3 where the page documents REST 3.0
 * @param location the page's H1
 */
public record MethodHead(String name, int rest, SourceLocation location) {

    /** That of a method. */
    public static MethodHead of(Method method) {
        return new MethodHead(method.name(), method.rest(), method.location());
    }

    /** The page that documents the method, relative to the documentation's root. */
    public String page() {
        return location.path();
    }

    /** What no two methods have in common: the name, without regard to case, and the version. */
    String identity() {
        return name.toLowerCase(Locale.ROOT) + " " + rest;
    }
}
