package dev.docbind.generator.store;

/** A file of a stage that says nothing to this generator. */
final class DamagedStageException extends Exception {

    private static final long serialVersionUID = 1L;

    DamagedStageException(String message) {
        super(message);
    }
}
