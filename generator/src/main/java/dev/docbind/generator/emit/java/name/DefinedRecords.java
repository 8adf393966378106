package dev.docbind.generator.emit.java.name;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.model.Direction;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Kind;
import dev.docbind.generator.model.Thing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The records of what sections of other pages define: one for all methods that link the section, named after the page and the
 * section and after nothing else. Where two sections would have one name, neither has a record of its own.
 */
public final class DefinedRecords {

    /** No section defines anything. */
    public static final DefinedRecords NONE = new DefinedRecords("", List.of());

    private static final String DOCUMENTATION = "api-reference/";
    private static final String PACKAGE = "types";

    private final String root;
    private final Map<String, String> claimed = new HashMap<>();
    private final Set<String> refused = new HashSet<>();

    /** A record of a section. */
    public record Defined(ClassName type, Direction direction, Field field) {}

    DefinedRecords(String root, List<Method> methods) {
        this.root = root;
        for (Method method : methods) {
            claim(method.parameters(), Direction.REQUEST);
            claim(method.response(), Direction.RESPONSE);
        }
    }

    private void claim(List<Field> fields, Direction direction) {
        for (Field field : fields) {
            String section = field.traits().definition();
            if (section != null) {
                String key = name(section, direction).canonicalName().toLowerCase(Locale.ROOT);
                String owner = direction + " " + section;
                if (!claimed.computeIfAbsent(key, any -> owner).equals(owner)) {
                    refused.add(key);
                }
            }
            claim(field.fields(), direction);
        }
    }

    /** The record of the section that defines a field; null where none does. */
    @Nullable
    public ClassName of(Field field, Direction direction) {
        String section = field.traits().definition();
        if (section == null || root.isEmpty() || field.type().kind() != Kind.OBJECT) {
            return null;
        }
        ClassName type = name(section, direction);
        return refused.contains(type.canonicalName().toLowerCase(Locale.ROOT)) ? null : type;
    }

    /** The records that methods and things need, each once. */
    public List<Defined> of(List<Method> methods, List<Thing> things) {
        Map<ClassName, Defined> needed = new LinkedHashMap<>();
        for (Method method : methods) {
            collect(method.parameters(), Direction.REQUEST, needed);
            collect(method.response(), Direction.RESPONSE, needed);
        }
        things.forEach(thing -> collect(thing.fields(), thing.direction(), needed));
        return List.copyOf(needed.values());
    }

    private void collect(List<Field> fields, Direction direction, Map<ClassName, Defined> needed) {
        for (Field field : fields) {
            ClassName type = of(field, direction);
            if (type != null) {
                needed.putIfAbsent(type, new Defined(type, direction, field));
            }
            collect(field.fields(), direction, needed);
        }
    }

    /** {@code api-reference/crm/data-types.md#crm_multifield} is {@code types.crm.data_types.CrmMultifield}. */
    private ClassName name(String section, Direction direction) {
        int hash = section.indexOf('#');
        String page = hash < 0 ? section : section.substring(0, hash);
        String below = page.startsWith(DOCUMENTATION) ? page.substring(DOCUMENTATION.length()) : page;
        List<String> parts =
                new ArrayList<>(List.of(below.replaceFirst("\\.md$", "").split("/", -1)));
        String own = hash < 0 ? parts.remove(parts.size() - 1) : section.substring(hash + 1);
        StringBuilder where = new StringBuilder(root).append('.').append(PACKAGE);
        parts.forEach(part -> where.append('.').append(JavaNames.packageSegment(part)));
        return ClassName.get(
                where.toString(), JavaNames.nestedType(own, direction == Direction.REQUEST ? "Input" : ""));
    }
}
