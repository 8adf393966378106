package dev.docbind.generator.resolve.json;

import java.util.regex.Pattern;

/** Names in examples that are no names of fields: they name one thing of a portal. */
public final class InstanceNames {

    /**
     * {@code ufCrm44_1707997253}, {@code property258}, {@code PARENT_ID_156}: the number is that of a thing of one portal. Behind any other
     * word it has to be longer than one that a page counts or gives as a code ({@code error_404}).
     */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:ufCrm_?|UF_[A-Z_]*|property_?|PROPERTY_|parentId|PARENT_ID_|DYNAMIC_)\\d++(?:_\\d++)*+|[A-Za-z_]*_\\d{5,}");

    private InstanceNames() {}

    /** Whether a name has the number of one thing in it. */
    public static boolean isNumbered(String name) {
        return NUMBERED.matcher(name).matches();
    }
}
