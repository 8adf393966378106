package dev.docbind.runtime.testing;

/**
 * A parameter that a request lacks.
 *
 * @param parameter the parameter, or the field of a structured one
 * @param path where it should stand, such as {@code fields.rows[2].price}
 */
record MissingParameter(ParameterSpec parameter, String path) {

    /** The same, in what stands at a path. */
    MissingParameter in(String outer) {
        return new MissingParameter(parameter, outer + "." + path);
    }
}
