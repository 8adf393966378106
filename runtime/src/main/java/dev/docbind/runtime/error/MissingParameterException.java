package dev.docbind.runtime.error;

import java.util.List;

/** A request was built without parameters that its method requires; nothing was sent. */
public final class MissingParameterException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String method;

    @SuppressWarnings("serial") // the copy that is kept can be serialized
    private final List<String> names;

    /**
     * Names all parameters that are missing.
     *
     * @param method the method whose request was built, or the record that several methods share
     * @param names the missing parameters in the documentation's order: wire names, those of fields with their paths, such as
     *     {@code fields.price} or {@code rows[0].price}
     */
    public MissingParameterException(String method, List<String> names) {
        super(method + " requires " + String.join(", ", names));
        this.method = method;
        this.names = List.copyOf(names);
    }

    /**
     * The method whose request was built.
     *
     * @return its name, such as {@code bizproc.workflow.terminate}; the name of the record where one that several methods
     *     share was built alone
     */
    public String method() {
        return method;
    }

    /**
     * The parameters that were not set.
     *
     * @return their wire names in the documentation's order, at least one; fields have their paths, such as
     *     {@code fields.price} or {@code rows[0].price}, from the record that was built
     */
    public List<String> names() {
        return names;
    }
}
