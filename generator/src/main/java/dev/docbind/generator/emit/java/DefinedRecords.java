package dev.docbind.generator.emit.java;

import com.palantir.javapoet.ClassName;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.SemanticType.Kind;
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
final class DefinedRecords {

    /** No section defines anything. */
    static final DefinedRecords NONE = new DefinedRecords("", List.of());

    private static final String DOCUMENTATION = "api-reference/";
    private static final String PACKAGE = "types";

    private final String root;
    private final Map<String, String> claimed = new HashMap<>();
    private final Set<String> refused = new HashSet<>();

    /** A record of a section. */
    record Defined(ClassName type, Side side, Field field) {}

    DefinedRecords(String root, List<Method> methods) {
        this.root = root;
        for (Method method : methods) {
            claim(method.parameters(), Side.REQUEST);
            claim(method.response(), Side.RESPONSE);
        }
    }

    private void claim(List<Field> fields, Side side) {
        for (Field field : fields) {
            String section = field.traits().definition();
            if (section != null) {
                String key = name(section, side).canonicalName().toLowerCase(Locale.ROOT);
                String owner = side + " " + section;
                if (!claimed.computeIfAbsent(key, any -> owner).equals(owner)) {
                    refused.add(key);
                }
            }
            claim(field.fields(), side);
        }
    }

    /** The record of the section that defines a field; null where none does. */
    @Nullable
    ClassName of(Field field, Side side) {
        String section = field.traits().definition();
        if (section == null || root.isEmpty() || field.type().kind() != Kind.OBJECT) {
            return null;
        }
        ClassName type = name(section, side);
        return refused.contains(type.canonicalName().toLowerCase(Locale.ROOT)) ? null : type;
    }

    /** The records that methods need, each once. */
    List<Defined> of(List<Method> methods) {
        Map<ClassName, Defined> needed = new LinkedHashMap<>();
        for (Method method : methods) {
            collect(ShownParameters.of(method), Side.REQUEST, needed);
            collect(method.response(), Side.RESPONSE, needed);
        }
        return List.copyOf(needed.values());
    }

    private void collect(List<Field> fields, Side side, Map<ClassName, Defined> needed) {
        for (Field field : fields) {
            ClassName type = of(field, side);
            if (type != null) {
                needed.putIfAbsent(type, new Defined(type, side, field));
            }
            collect(field.fields(), side, needed);
        }
    }

    /** {@code api-reference/crm/data-types.md#crm_multifield} is {@code types.crm.data_types.CrmMultifield}. */
    private ClassName name(String section, Side side) {
        int hash = section.indexOf('#');
        String page = hash < 0 ? section : section.substring(0, hash);
        String below = page.startsWith(DOCUMENTATION) ? page.substring(DOCUMENTATION.length()) : page;
        List<String> parts =
                new ArrayList<>(List.of(below.replaceFirst("\\.md$", "").split("/", -1)));
        String own = hash < 0 ? parts.remove(parts.size() - 1) : section.substring(hash + 1);
        StringBuilder where = new StringBuilder(root).append('.').append(PACKAGE);
        parts.forEach(part -> where.append('.').append(JavaNames.packageSegment(part)));
        return ClassName.get(where.toString(), JavaNames.nestedType(own, side == Side.REQUEST ? "Input" : ""));
    }
}
