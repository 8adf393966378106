package dev.docbind.generator.model;

import java.util.List;

/**
 * The values that a field of a namespace has, wherever a method of the namespace has the field.
 *
 * @param id its name in the spec, such as {@code crm.deal/values/STAGE_SEMANTIC_ID}; fields refer to it by this
 * @param namespace the segments of its methods' names but the last, in lower case
 * @param rest the version of the API, 2 or 3
 * @param name the name of the field
 * @param values the values, each once
 */
public record ValueList(String id, String namespace, int rest, String name, List<AllowedValue> values) {

    public ValueList {
        values = List.copyOf(values);
    }

    /** What the identifier says after the namespace: the name, with what has the field before it where another list has the name. */
    public String part() {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
