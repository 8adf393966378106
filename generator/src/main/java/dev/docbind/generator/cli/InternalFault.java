package dev.docbind.generator.cli;

import dev.docbind.generator.diagnostic.Fault;

/** A fault of this program that concerns no page, so that it ends the run. It is no problem of the documentation. */
final class InternalFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    /**
     * A fault.
     *
     * @param cause what was thrown
     */
    InternalFault(Throwable cause) {
        this(Fault.of(cause), cause);
    }

    private InternalFault(Fault fault, Throwable cause) {
        super(fault.line(), cause);
        this.fault = fault;
    }

    /** The fault as text. */
    Fault fault() {
        return fault;
    }
}
