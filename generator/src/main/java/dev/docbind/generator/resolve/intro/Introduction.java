package dev.docbind.generator.resolve.intro;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says before its first section.
 *
 * @param description the text as Markdown, with its notes but for tips, without the scope quote
 * @param scopes identifiers of the scopes
 * @param access who may call the method, null where the page says nothing
 */
public record Introduction(
        String description, List<String> scopes, @Nullable String access) {}
