package dev.docbind.runtime.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.SettableAnyProperty;
import tools.jackson.databind.deser.SettableBeanProperty;

/** A property of a class that is no record: what does not fit stays among the open keys. */
final class OpenProperty extends SettableBeanProperty.Delegating {

    private final SettableAnyProperty open;

    OpenProperty(SettableBeanProperty property, SettableAnyProperty open) {
        super(property);
        this.open = open;
    }

    @Override
    protected SettableBeanProperty withDelegate(SettableBeanProperty property) {
        return new OpenProperty(property, open);
    }

    @Override
    public void deserializeAndSet(JsonParser parser, DeserializationContext context, Object instance)
            throws JacksonException {
        Misfits misfits = Misfits.of(context);
        if (misfits == null) {
            delegate.deserializeAndSet(parser, context, instance);
            return;
        }
        Misfits.Attempt attempt =
                misfits.member(getName(), delegate.getValueDeserializer(), getType(), parser, context);
        delegate.set(context, instance, attempt.value());
        if (attempt.kept() != null) {
            open.set(context, instance, getName(), context.readTreeAsValue(attempt.kept(), open.getType()));
        }
    }

    @Override
    public @Nullable Object deserializeSetAndReturn(JsonParser parser, DeserializationContext context, Object instance)
            throws JacksonException {
        deserializeAndSet(parser, context, instance);
        return instance;
    }
}
