package dev.docbind.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its method before the first section.
 *
 * @param title the H1 without the method's name
 * @param description the introduction, as Markdown; may be empty
 * @param access who may call it, as the page says, such as {@code administrator}; null where the page says nothing
 * @param administratorsOnly whether the words of {@code access} let administrators alone call it
 * @param deprecated whether a note, the title or the path says so
 * @param replacedBy the method that replaces a deprecated one, null where the page names none
 * @param advice what the page's note says of a deprecated one, as Markdown; null where it has none
 * @param scopes identifiers of the scopes that the page names
 */
public record Overview(
        String title,
        String description,
        @Nullable String access,
        boolean administratorsOnly,
        boolean deprecated,
        @Nullable String replacedBy,
        @Nullable String advice,
        List<String> scopes) {

    public Overview {
        scopes = List.copyOf(scopes);
    }

    /** The same with another title. */
    public Overview withTitle(String other) {
        return new Overview(other, description, access, administratorsOnly, deprecated, replacedBy, advice, scopes);
    }

    /** The same with others who may call the method. */
    public Overview withAccess(String other) {
        return new Overview(title, description, other, administratorsOnly, deprecated, replacedBy, advice, scopes);
    }

    /** The same with whether administrators alone may call the method. */
    public Overview withAdministratorsOnly(boolean other) {
        return new Overview(title, description, access, other, deprecated, replacedBy, advice, scopes);
    }

    /** The same of a method that is deprecated or not. */
    public Overview withDeprecated(boolean other) {
        return new Overview(title, description, access, administratorsOnly, other, replacedBy, advice, scopes);
    }

    /** The same with other scopes. */
    public Overview withScopes(List<String> other) {
        return new Overview(title, description, access, administratorsOnly, deprecated, replacedBy, advice, other);
    }
}
