package dev.docbind.generator.resolve.override;

import dev.docbind.generator.model.Json;
import org.jspecify.annotations.Nullable;

/**
 * One correction of a wrong page.
 *
 * @param page the page, relative to the documentation's root
 * @param path what is wrong on it, such as {@code parameters/ID/types}
 * @param expected the wrong value that must stand there for the correction to apply
 * @param value the right value
 * @param reason why the page is known to be wrong
 * @param language the one language whose page is wrong, null for both
 * @param shipped whether it comes with the generator, which reads other documentations, too
 */
public record Correction(
        String page,
        String path,
        Json expected,
        Json value,
        String reason,
        @Nullable String language,
        boolean shipped) {}
