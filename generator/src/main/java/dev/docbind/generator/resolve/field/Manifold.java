package dev.docbind.generator.resolve.field;

import java.util.regex.Pattern;

/** Fields whose text says that they hold many values of their type, although the type's word has no brackets. */
final class Manifold {

    private static final Pattern MULTIPLE = Pattern.compile("(?iU)(?:^|[.;,(]\\s*)(?:multiple|множественн\\w+)\\b");

    private Manifold() {}

    /** Whether the page says so of a field that has an entity's type. */
    static boolean is(FieldDraft draft) {
        return draft.fields.stream().anyMatch(field -> field.page != null)
                && MULTIPLE.matcher(draft.description).find();
    }
}
