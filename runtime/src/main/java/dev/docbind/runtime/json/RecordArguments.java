package dev.docbind.runtime.json;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.introspect.AnnotatedWithParams;

/** The arguments of a record's constructor, read one by one: what does not fit stays among the open keys. */
final class RecordArguments {

    private final BeanDeserializerBase bean;
    private final Misfits misfits;
    private final JsonParser parser;
    private final DeserializationContext context;
    private final @Nullable Object[] values;
    private final SettableBeanProperty[] components;
    private final int open;
    private final @Nullable JavaType openType;
    private final Map<String, @Nullable Object> additional = new LinkedHashMap<>();

    RecordArguments(BeanDeserializerBase bean, Misfits misfits, JsonParser parser, DeserializationContext context) {
        this.bean = bean;
        this.misfits = misfits;
        this.parser = parser;
        this.context = context;
        AnnotatedWithParams constructor = bean.getValueInstantiator().getWithArgsCreator();
        this.values = new Object[constructor.getParameterCount()];
        this.open = open(constructor);
        this.openType = open < 0 ? null : constructor.getParameterType(open).getContentType();
        this.components = new SettableBeanProperty[values.length];
        for (Iterator<SettableBeanProperty> properties = bean.creatorProperties(); properties.hasNext(); ) {
            SettableBeanProperty property = properties.next();
            components[property.getCreatorIndex()] = property;
            values[property.getCreatorIndex()] = property.getNullValueProvider().getAbsentValue(context);
        }
    }

    private static int open(AnnotatedWithParams constructor) {
        int place = constructor.getParameterCount() - 1;
        while (place >= 0 && !constructor.getParameter(place).hasAnnotation(JsonAnySetter.class)) {
            place--;
        }
        return place;
    }

    /** Reads the members of an object, at whose beginning or first name the parser stands. */
    Object members() throws JacksonException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            parser.nextToken();
        }
        while (parser.currentToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            member(name);
            parser.nextToken();
        }
        return built();
    }

    private void member(String name) {
        SettableBeanProperty property = bean.findProperty(PropertyName.construct(name));
        if (property == null || property.getCreatorIndex() == open) {
            keep(name, context.readTree(parser));
            return;
        }
        Misfits.Attempt attempt =
                misfits.member(name, property.getValueDeserializer(), property.getType(), parser, context);
        values[property.getCreatorIndex()] = attempt.value();
        additional.remove(name);
        if (attempt.kept() != null && !keepMisfit(name, attempt.kept())) {
            misfits.lose();
        }
    }

    private boolean keep(String name, JsonNode json) {
        if (openType != null) {
            additional.put(name, context.readTreeAsValue(json, openType));
        }
        return openType != null;
    }

    /** What does not fit is JSON, also where open keys may be anything: so it is known from what an application has set. */
    private boolean keepMisfit(String name, JsonNode json) {
        if (openType == null || !openType.hasRawClass(Object.class)) {
            return keep(name, json);
        }
        additional.put(name, context.readTreeAsValue(json, JsonValue.class));
        return true;
    }

    /** Reads the elements of a list, whose positions are the components. */
    Object elements() throws JacksonException {

        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i < components.length) {
                values[i] = misfits.element(
                                i, components[i].getValueDeserializer(), components[i].getType(), parser, context)
                        .value();
            } else {
                parser.skipChildren();
            }
        }
        return built();
    }

    private Object built() throws JacksonException {
        if (open >= 0) {
            values[open] = additional;
        }
        return bean.getValueInstantiator().createFromObjectWith(context, values);
    }
}
