package dev.docbind.generator.emit.java;

import dev.docbind.generator.emit.java.name.PlacementNames;
import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Placement;
import dev.docbind.generator.resolve.json.JsonTree;
import dev.docbind.runtime.event.EventRefusedException;
import dev.docbind.runtime.event.OpenedPlacement;
import dev.docbind.runtime.event.PlacementCode;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import dev.docbind.runtime.testing.form.FormText;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What pages of placements show that a handler is sent, written as a form, read, and typed by the client's own codes. */
final class SentPlacements {

    private static final WireFormat WIRE = WireFormat.bitrix24();

    final Findings examples = new Findings("examples of placements that arrive in typed options");

    private final Method codes;

    SentPlacements(CorpusClient client) throws ReflectiveOperationException {
        this.codes = client.load(PlacementNames.codes(CorpusClient.PACKAGE).canonicalName())
                .getMethod("of", String.class);
        for (Placement placement : client.spec().placements()) {
            for (AnswerExample example : placement.examples()) {
                check(placement, JsonValue.parse(JsonTree.text(java.util.Objects.requireNonNull(example.json()))));
                examples.checked(placement.code() + " " + example.location());
            }
        }
    }

    private void check(Placement placement, JsonValue form) throws ReflectiveOperationException {
        OpenedPlacement opened;
        try {
            opened = OpenedPlacement.parse(FormText.of(form).getBytes(StandardCharsets.UTF_8));
        } catch (EventRefusedException e) {
            examples.because("refused at " + e.reason());
            return;
        }
        PlacementCode<?> code = (PlacementCode<?>) codes.invoke(null, opened.code());
        if (!placement.isCalled(code.value()) || !opened.is(code)) {
            examples.because("another code at " + code);
        }
        Object options = opened.options(code);
        if (opened.options().isNull()) {
            return;
        }
        if (!(options instanceof Record)) {
            examples.because("no record at " + opened.options().names());
            return;
        }
        Map<String, JsonValue> again = WIRE.tree(options).members();
        for (String name : opened.options().names()) {
            String sent = plain(opened.options().get(name));
            if (!List.of("", "undefined").contains(sent) && !again.containsKey(name)) {
                examples.because("lost at " + name);
            } else if (again.containsKey(name) && !plain(again.get(name)).equalsIgnoreCase(sent)) {
                examples.because("another value at " + name);
            }
        }
        additional(options).keySet().forEach(name -> examples.because("not typed at " + name));
    }

    private static Map<?, ?> additional(Object options) throws ReflectiveOperationException {
        return (Map<?, ?>) options.getClass().getMethod("additional").invoke(options);
    }

    /** Numbers and words stand in quotes or without. */
    private static String plain(JsonValue value) {
        String text = value.text();
        return text == null ? value.toJson() : text;
    }
}
