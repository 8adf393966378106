package dev.docbind.generator.emit.java;

import dev.docbind.generator.emit.java.name.EventNames;
import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Event;
import dev.docbind.generator.model.Field;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.resolve.json.JsonTree;
import dev.docbind.runtime.event.EventReader;
import dev.docbind.runtime.event.EventRefusedException;
import dev.docbind.runtime.event.IncomingEvent;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.WireFormat;
import dev.docbind.runtime.testing.form.FormText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What pages of events show that a handler is sent, written as a form and read by the client's own reader. */
final class SentEvents {

    private static final WireFormat WIRE = WireFormat.bitrix24();
    private static final JsonMapper JSON = new JsonMapper();

    private static final String LOST = "lost at ";
    private static final Set<String> NOTHING = Set.of("0", "undefined");

    final Findings examples = new Findings("examples of events that arrive in typed fields");
    final Findings rows = new Findings("rows of events with a typed accessor that has the shown value");

    private final EventReader<?> reader;

    SentEvents(CorpusClient client) {
        try {
            this.reader = (EventReader<?>)
                    client.load(EventNames.codes(CorpusClient.PACKAGE).canonicalName())
                            .getMethod("reader")
                            .invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(CorpusClient.PACKAGE, e);
        }
        for (Event event : client.spec().events()) {
            for (AnswerExample example : event.examples()) {
                if (example.json() instanceof Json.ObjectValue shown) {
                    check(event, whole(event, shown));
                } else {
                    examples.because("no object");
                }
                examples.checked(event.code() + " " + event.page());
            }
        }
    }

    /** The example under the code of its page, which another may stand in; some pages show the data alone. */
    private static Json.ObjectValue whole(Event event, Json.ObjectValue shown) {
        Map<String, Json> members = new LinkedHashMap<>();
        if (shown.member("event") == null) {
            members.put(Event.DATA, shown);
        } else {
            members.putAll(shown.members());
        }
        members.put("event", new Json.Text(event.code()));
        return new Json.ObjectValue(members);
    }

    private void check(Event event, Json.ObjectValue whole) {
        String form = FormText.of(WIRE.read(JsonTree.text(whole), JsonValue.class));
        IncomingEvent arrived;
        try {
            arrived = reader.parse(form.getBytes(StandardCharsets.UTF_8));
        } catch (EventRefusedException e) {
            examples.because("refused at " + e.reason());
            return;
        }
        if (arrived.getClass().getSimpleName().equals("UnknownEvent")) {
            examples.because("arrives as the unknown event");
        }
        arrived.problems().forEach(problem -> examples.because("no value of its type at " + problem));
        ObjectNode own = (ObjectNode) JSON.readTree(arrived.body().toJson());
        own.remove(Event.HEAD);
        ObjectNode again = (ObjectNode) JSON.readTree(WIRE.write(arrived));
        again.remove(IncomingEvent.CONTEXT);
        List<Field> fields = new ArrayList<>(event.others());
        fields.add(event.dataField());
        new TypedWalk(examples::because, rows).walk(fields, own, arrived, "");
        new Alike(difference -> {
                    if (!Conformance.isLenient(difference) && !isNothing(difference, own)) {
                        examples.because(difference);
                    }
                })
                .compare(own, again, "");
    }

    /** Whether what is left out is a portal's word for nothing: in a form, {@code false} is {@code 0}. */
    private static boolean isNothing(String difference, JsonNode sent) {
        return difference.startsWith(LOST)
                && NOTHING.contains(sent.at(difference.substring(LOST.length())).asString(""));
    }
}
