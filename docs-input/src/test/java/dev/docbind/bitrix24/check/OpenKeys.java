package dev.docbind.bitrix24.check;

import dev.docbind.runtime.FieldName;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The names that records took in without having a component for them, in the record itself and in all records inside. */
final class OpenKeys {
    private static final String OPEN = "additional";

    private final List<String> found = new ArrayList<>();

    private OpenKeys() {}

    static List<String> of(Object value) {
        OpenKeys keys = new OpenKeys();
        keys.visit(value);
        return keys.found;
    }

    private void visit(Object value) {
        if (value instanceof Record parent && !(value instanceof FieldName)) {
            for (RecordComponent component : parent.getClass().getRecordComponents()) {
                visit(component.getName(), Reflected.call(parent, component.getName()));
            }
        } else if (value instanceof Collection<?> elements) {
            elements.forEach(this::visit);
        } else if (value instanceof Map<?, ?> members) {
            members.values().forEach(this::visit);
        }
    }

    private void visit(String component, Object value) {
        if (component.equals(OPEN) && value instanceof Map<?, ?> members) {
            members.keySet().forEach(name -> found.add(String.valueOf(name)));
        } else {
            visit(value);
        }
    }
}
