package dev.docbind.runtime.json;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/**
 * Lets records of answers, whose open keys are JSON as it was sent, write what they could not read. In records that requests take, too,
 * open keys may be anything, and what could not be read is JSON among them.
 */
final class WriterShapes extends ValueSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config, BeanDescription.Supplier bean, List<BeanPropertyWriter> components) {
        AnnotatedMember open = bean.get().findAnyGetter();
        if (open != null && keeps(open.getType().getContentType())) {
            for (int i = 0; i < components.size(); i++) {
                components.set(i, new KeptComponent(components.get(i), open));
            }
        }
        return components;
    }

    private static boolean keeps(@Nullable JavaType type) {
        return type != null && (type.hasRawClass(JsonValue.class) || type.hasRawClass(Object.class));
    }

    /**
     * A component of an answer's record. Where not all of it could be read, the record keeps its JSON among the open keys, and is
     * written with that.
     */
    private static final class KeptComponent extends BeanPropertyWriter {

        private static final long serialVersionUID = 1L;

        private final AnnotatedMember open;

        KeptComponent(BeanPropertyWriter component, AnnotatedMember open) {
            super(component);
            this.open = open;
        }

        @Override
        public void serializeAsProperty(Object bean, JsonGenerator generator, SerializationContext context)
                throws Exception {
            boolean isKept = open.getValue(bean) instanceof Map<?, ?> keys && keys.get(getName()) instanceof JsonValue;
            if (!isKept || !isRead(bean)) {
                super.serializeAsProperty(bean, generator, context);
            }
        }

        /** Whether the component may be what was read of the JSON that is kept: a list, a map or a record. A scalar is set. */
        private boolean isRead(Object bean) throws Exception {
            Object value = get(bean);
            return value == null
                    || value instanceof Collection<?>
                    || value instanceof Map<?, ?>
                    || value instanceof Record;
        }
    }
}
