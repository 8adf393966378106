package dev.docbind.runtime.json;

/**
 * A value of an answer that does not fit its documented type. Where it is a component of a record, the component is null; an
 * element of a list or a map is left out, unless nothing of it fits. In all cases the component as it was sent is among the record's
 * {@code additional()}.
 *
 * @param path where it stands in the answer, such as {@code $.result[3].PRICE}
 * @param place the path without positions and keys, such as {@code $.result[].PRICE}: the same for all values of a field, and
 *     free of the portal's data
 * @param wanted the class of the documented type
 * @param value the value as it was sent
 */
public record ValueProblem(String path, String place, Class<?> wanted, JsonValue value) {

    /** The place and the wanted class, without the value, which can be secret. */
    @Override
    public String toString() {
        return "ValueProblem[" + place + " is no " + wanted.getSimpleName() + "]";
    }
}
