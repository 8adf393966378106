package dev.docbind.generator.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a request or an answer by their paths, such as {@code parameters/fields/TITLE}: the key of the spec, then wire
 * names. Where several rows have one wire name, the path leads to the one field that fits them all.
 */
public final class FieldPaths {

    /** What the paths of parameters begin with. */
    public static final String PARAMETERS = "parameters/";

    /** What the paths of answers begin with. */
    public static final String RESPONSE = "response/";

    private final Map<String, Field> byPath = new LinkedHashMap<>();
    private final IdentityHashMap<Field, String> paths = new IdentityHashMap<>();
    private final List<Field> fields = new ArrayList<>();

    private FieldPaths(String root, List<Field> rows) {
        add(root, rows);
    }

    /** The paths of a method's parameters, those without a row among them. */
    public static FieldPaths ofParameters(List<Field> parameters) {
        return new FieldPaths(PARAMETERS, parameters);
    }

    /** The paths of a method's answer. */
    public static FieldPaths ofResponse(List<Field> response) {
        return new FieldPaths(RESPONSE, response);
    }

    private void add(String prefix, List<Field> rows) {
        List<Field> level = Field.distinct(rows);
        for (Field field : level) {
            String path = prefix + field.wireName();
            byPath.putIfAbsent(path, field);
            paths.put(field, path);
            fields.add(field);
        }
        level.forEach(field -> add(prefix + field.wireName() + "/", field.content()));
    }

    /** All fields: those of a level first, then what is in each of them. */
    public List<Field> fields() {
        return Collections.unmodifiableList(fields);
    }

    /** The field at a path; null where there is none. */
    public @Nullable Field at(String path) {
        return byPath.get(path);
    }

    /** The path of one of these fields, the very same object; null where it is none of them. */
    public @Nullable String of(Field field) {
        return paths.get(field);
    }
}
