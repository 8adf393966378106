package dev.docbind.generator.emit.java.name;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;

/** What is called after the page and the section that define it, and after nothing else. */
final class SectionNames {

    private static final String DOCUMENTATION = "api-reference/";
    private static final String PACKAGE = "types";

    private SectionNames() {}

    /** {@code api-reference/crm/data-types.md#crm_multifield} is {@code types.crm.data_types.CrmMultifield}. */
    static ClassName of(String root, String section, String suffix) {
        int hash = section.indexOf('#');
        String page = hash < 0 ? section : section.substring(0, hash);
        String below = page.startsWith(DOCUMENTATION) ? page.substring(DOCUMENTATION.length()) : page;
        List<String> parts =
                new ArrayList<>(List.of(below.replaceFirst("\\.md$", "").split("/", -1)));
        String own = hash < 0 ? parts.remove(parts.size() - 1) : section.substring(hash + 1);
        StringBuilder where = new StringBuilder(root).append('.').append(PACKAGE);
        parts.forEach(part -> where.append('.').append(JavaNames.packageSegment(part)));
        return ClassName.get(where.toString(), JavaNames.nestedType(own, suffix));
    }
}
