package dev.docbind.generator.resolve.rule;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.resolve.example.Examples;
import java.util.HashSet;
import java.util.Set;

/** A request sends what the table of parameters lists. */
public final class RequestKeyRule extends MethodRule {

    @Override
    void check(Method method, Examples examples, Diagnostics diagnostics) {
        OpenKeys keys = new OpenKeys(method.parameters());
        KeyPlaces places = new KeyPlaces(examples);
        Set<String> reported = new HashSet<>();
        for (RequestExample request : examples.named()) {
            if (request.json() instanceof Json.ObjectValue body) {
                body.members().keySet().stream()
                        .filter(key -> !keys.allow(key) && reported.add(key))
                        .forEach(key -> diagnostics.warning(
                                "request-key-unlisted",
                                places.sent(key, request.location()),
                                "the request sends " + key + ", which no row of the parameters describes",
                                "add a row for it, or mend the request"));
            }
        }
    }
}
