package dev.docbind.runtime.json;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.BeanDeserializerBuilder;
import tools.jackson.databind.deser.SettableAnyProperty;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.MapType;

/** Puts the patient readers around the library's own. */
final class ReaderShapes extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    /** What no portal has for a key. */
    private static final String NO_KEY = "\0";

    @Override
    public BeanDeserializerBuilder updateBuilder(
            DeserializationConfig config, BeanDescription.Supplier bean, BeanDeserializerBuilder builder) {
        SettableAnyProperty unknown = builder.getAnySetter();
        if (unknown != null && unknown.getParameterIndex() >= 0) {
            builder.setAnySetter(null);
            builder.setAnySetter(new OrderedAnyProperty(unknown));
            unname(builder.getValueInstantiator().getFromObjectArguments(config), unknown.getParameterIndex());
        } else if (unknown != null) {
            List<SettableBeanProperty> opened = new ArrayList<>();
            for (Iterator<SettableBeanProperty> properties = builder.getProperties(); properties.hasNext(); ) {
                opened.add(new OpenProperty(properties.next(), unknown));
            }
            for (SettableBeanProperty property : opened) {
                builder.addOrReplaceProperty(property, true);
            }
        }
        return builder;
    }

    /** The component of the open keys has a name in Java alone: a key of that name is an open key like others. */
    private static void unname(SettableBeanProperty @Nullable [] components, int open) {
        if (components != null) {
            components[open] = components[open].withSimpleName(NO_KEY);
        }
    }

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> reader) {
        if (bean.getBeanClass().isRecord()) {
            return new RecordReader(reader);
        }
        boolean isValueClass = reader instanceof BeanDeserializerBase beanReader
                && beanReader.getValueInstantiator().canCreateFromString();
        return isValueClass ? new ValueClassReader(reader) : reader;
    }

    @Override
    public ValueDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config,
            CollectionType type,
            BeanDescription.Supplier bean,
            ValueDeserializer<?> reader) {
        return new ListReader(reader);
    }

    @Override
    public ValueDeserializer<?> modifyMapDeserializer(
            DeserializationConfig config, MapType type, BeanDescription.Supplier bean, ValueDeserializer<?> reader) {
        return new MapReader(reader);
    }
}
