package dev.docbind.runtime.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Lets records of answers, whose open keys are JSON as it was sent, write what they could not read. */
final class WriterShapes extends ValueSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config, BeanDescription.Supplier bean, List<BeanPropertyWriter> components) {
        AnnotatedMember open = bean.get().findAnyGetter();
        if (open != null && isSent(open.getType().getContentType())) {
            components.replaceAll(component -> new KeptComponent(component, open));
        }
        return components;
    }

    private static boolean isSent(@Nullable JavaType type) {
        return type != null && type.hasRawClass(JsonValue.class);
    }
}
