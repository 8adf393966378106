package dev.docbind.generator.emit.java.kept;

import dev.docbind.generator.emit.java.plan.KeptPlans.Note;
import dev.docbind.generator.emit.java.plan.KeptPlans.Origin;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.Overview;

/**
 * What Javadoc says of what is kept.
 *
 * @param origin the documentation that has it no longer
 */
record KeptWords(Origin origin) {

    private String documentation() {
        return origin.goneSince().isEmpty()
                ? "the documentation"
                : "the documentation, since its revision " + origin.goneSince() + ",";
    }

    private String since() {
        return origin.goneSince().isEmpty() ? "" : ", since its revision " + origin.goneSince();
    }

    Note field() {
        return note(documentation() + " does not have this field");
    }

    Note typeChanged() {
        return note(documentation() + " has another type here");
    }

    Note renamed() {
        return note(documentation() + " has it under another name");
    }

    private Note note(String why) {
        return new Note(origin, why);
    }

    String method() {
        return "The documentation does not have this method" + since() + ". It is called as before.";
    }

    String answer() {
        return "The documentation says that it answers something else" + since() + ". The answer is read as before.";
    }

    String form() {
        return "The documentation has other required parameters or pages" + since() + ".";
    }

    String event() {
        return "The documentation does not have this event" + since() + ".";
    }

    String placement(String now) {
        return now.isEmpty()
                ? "The documentation does not have this placement" + since() + "."
                : "The documentation has other options here" + since() + ": use " + now + ".";
    }

    /** A method whose calls are deprecated. */
    static Method deprecated(Method method, String why) {
        return method.with(deprecated(method.overview(), why));
    }

    /** What is said of something that is deprecated. */
    static Overview deprecated(Overview said, String why) {
        String description = said.description().isEmpty() ? why : why + "\n\n" + said.description();
        return new Overview(
                said.title(), description, said.access(), said.administratorsOnly(), true, null, why, said.scopes());
    }
}
