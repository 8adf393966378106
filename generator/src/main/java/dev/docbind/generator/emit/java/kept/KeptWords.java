package dev.docbind.generator.emit.java.kept;

/**
 * What Javadoc says of what is kept.
 *
 * @param revision the documentation that has it no longer, such as {@code of 2026-07-16}; empty where its name is not known
 */
record KeptWords(String revision) {

    private String documentation() {
        return revision.isEmpty() ? "the documentation" : "the documentation, since its revision " + revision + ",";
    }

    String field() {
        return documentation() + " does not have this field";
    }

    String typeChanged() {
        return documentation() + " has another type here";
    }

    String renamed() {
        return documentation() + " has it under another name";
    }

    String method() {
        return "The documentation does not have this method"
                + (revision.isEmpty() ? "" : ", since its revision " + revision)
                + ". It is called as before.";
    }

    String answer() {
        return "The documentation says that it answers something else"
                + (revision.isEmpty() ? "" : ", since its revision " + revision)
                + ". The answer is read as before.";
    }

    String form() {
        return "The documentation has other required parameters or pages"
                + (revision.isEmpty() ? "" : ", since its revision " + revision)
                + ".";
    }
}
