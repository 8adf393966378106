package dev.docbind.runtime.json;

import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.ser.BeanPropertyWriter;

/**
 * A component of an answer's record. Where not all of it could be read, the record keeps its JSON among the open keys, and is
 * written with that.
 */
final class KeptComponent extends BeanPropertyWriter {

    private static final long serialVersionUID = 1L;

    private final AnnotatedMember open;

    KeptComponent(BeanPropertyWriter component, AnnotatedMember open) {
        super(component);
        this.open = open;
    }

    @Override
    public void serializeAsProperty(Object bean, JsonGenerator generator, SerializationContext context)
            throws Exception {
        boolean isKept = open.getValue(bean) instanceof Map<?, ?> keys && keys.containsKey(getName());
        if (!isKept) {
            super.serializeAsProperty(bean, generator, context);
        }
    }
}
