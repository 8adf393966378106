package dev.docbind.generator.resolve.structure;

import dev.docbind.generator.model.AllowedValue;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a list of values is closed. */
final class ClosedLists {

    /** A form that values have, such as {@code chatXXX}, {@code U<ID>}, {@code PROPERTY_N} or {@code URL}. */
    private static final Pattern FORM = Pattern.compile("XXX|NNN|_[NX]$|^URL$|<[^<>]+>|\\{[^{}]+}|\\.\\.\\.|…");

    private ClosedLists() {}

    /** Whether one of the values stands for many. */
    static boolean isOpen(List<AllowedValue> values) {
        for (AllowedValue value : values) {
            if (FORM.matcher(value.value()).find()) {
                return true;
            }
        }
        return false;
    }
}
