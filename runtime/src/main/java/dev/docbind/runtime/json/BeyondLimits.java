package dev.docbind.runtime.json;

/** JSON that may be well-formed, but has a number or nesting that costs too much to read. */
final class BeyondLimits extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    BeyondLimits() {
        super("JSON with a number or nesting beyond the limits of the reader");
    }
}
