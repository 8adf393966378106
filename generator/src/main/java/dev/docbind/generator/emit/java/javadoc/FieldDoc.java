package dev.docbind.generator.emit.java.javadoc;

import dev.docbind.generator.model.Field;
import java.util.List;

/** What Javadoc says of a field: in a few words where its setter says the rest, or everything that its page says. */
final class FieldDoc {

    private static final int MOST_NAMED = 4;
    private static final String REST = " (see its setter)";
    private static final String OVERLOAD_REST = " (see the other setter)";

    private final JavadocRenderer renderer;

    FieldDoc(JavadocRenderer renderer) {
        this.renderer = renderer;
    }

    /** A field in a few words. */
    String brief(Field field) {
        return brief(field, REST);
    }

    /** A field in a few words, for an overload of its setter. */
    String overload(Field field) {
        return brief(field, OVERLOAD_REST);
    }

    private String brief(Field field, String rest) {
        String summary = field.summary();
        if (summary == null) {
            return first(field);
        }
        if (summary.isEmpty()) {
            return purpose(field) + rest;
        }
        String html = renderer.summary(summary, page(field));
        return html.endsWith(":") ? withoutColon(html) + rest : html;
    }

    /** What the page says of a field in a few words; empty where it says nothing. */
    String said(Field field) {
        String summary = field.summary();
        String html = renderer.summary(summary == null ? field.description() : summary, page(field));
        return html.endsWith(":") ? withoutColon(html) : html;
    }

    /** An object, by the names of its fields. */
    static String objectWith(List<String> names) {
        if (names.isEmpty()) {
            return "an object";
        }
        int rest = names.size() - MOST_NAMED;
        if (rest > 1) {
            return "an object with " + JavadocRenderer.codes(names.subList(0, MOST_NAMED)) + " and " + rest
                    + " more fields";
        }
        return "an object with " + JavadocRenderer.codes(names);
    }

    /** A field with everything that its page says. */
    String whole(Field field) {
        if (field.summary() != null && field.summary().isEmpty()) {
            String all = renderer.blocks(field.description(), page(field));
            return purpose(field) + remark(field) + "."
                    + (all.isEmpty() ? "" : "\n\n" + JavadocComment.asParagraph(all));
        }
        String rest = renderer.rest(field.description(), page(field));
        return rest.isEmpty()
                ? alone(field) + remark(field)
                : remarked(first(field), remark(field)) + "\n\n" + JavadocComment.asParagraph(rest);
    }

    /** The first paragraph where nothing follows it. */
    private String alone(Field field) {
        String summary = field.summary();
        if (summary != null && !summary.isEmpty() && !summary.endsWith(":")) {
            return renderer.summary(summary, page(field));
        }
        String first = first(field);
        return first.endsWith(":") ? withoutColon(first) : first;
    }

    private static String page(Field field) {
        return field.location().path();
    }

    private static String withoutColon(String html) {
        return html.substring(0, html.length() - 1).stripTrailing();
    }

    /** The text with a remark at its end, before the colon if it has one. */
    private static String remarked(String html, String remark) {
        return html.endsWith(":") ? html.substring(0, html.length() - 1) + remark + ":" : html + remark;
    }

    /** What the page says first, or the name where it says nothing. */
    private String first(Field field) {
        String text = renderer.summary(field.description(), page(field));
        return text.isEmpty() ? named(field) : text;
    }

    private static String named(Field field) {
        String name = JavadocText.code(field.name());
        return name.isEmpty() ? "the field without a name" : name;
    }

    /** What a field is for, in our own words. */
    private static String purpose(Field field) {
        return switch (field.type().kind()) {
            case SELECT -> "The fields to return";
            case FILTER -> "The conditions that entries have to meet, by field";
            case ORDER -> "The directions to sort in, by field";
            default -> content(field);
        };
    }

    private static String content(Field field) {
        List<String> names = field.fields().stream().map(Field::name).toList();
        String object = objectWith(names);
        return switch (field.type().container()) {
            case ONE -> "A" + object.substring(1);
            case LIST -> "A list" + (names.isEmpty() ? "" : ", each entry " + object);
            case MAP -> "A map" + (names.isEmpty() ? "" : ", each value " + object);
        };
    }

    private static String remark(Field field) {
        return switch (field.type().kind()) {
            case YES_NO -> " ({@code Y} or {@code N} on the wire)";
            case ONE_ZERO -> " ({@code 1} or {@code 0} on the wire)";
            default -> "";
        };
    }
}
