package dev.docbind.generator.emit.java.name;

import dev.docbind.generator.model.Field;

/** What of an answer the method's own type stands for. */
public enum AnswerPart {
    /** All of it. */
    WHOLE("Response"),
    /** What the method returns. */
    RESULT("Result"),
    /** One of the things that it returns. */
    ELEMENT("Item"),
    /** One of the things that it returns by name. */
    VALUE("Value");

    private final String suffix;

    AnswerPart(String suffix) {
        this.suffix = suffix;
    }

    /** What the class is called after the method's own name. */
    String suffix() {
        return suffix;
    }

    /** The part that a type stands for which a result needs. */
    public static AnswerPart of(Field result) {
        return switch (result.type().container()) {
            case LIST -> ELEMENT;
            case MAP -> VALUE;
            case ONE -> isMap(result) ? VALUE : RESULT;
        };
    }

    private static boolean isMap(Field result) {
        return !result.content().isEmpty()
                && result.content().stream().allMatch(field -> field.traits().map());
    }
}
