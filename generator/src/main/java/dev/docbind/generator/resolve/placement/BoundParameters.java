package dev.docbind.generator.resolve.placement;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.example.RequestReader;
import dev.docbind.generator.resolve.identity.PageCalls;
import dev.docbind.generator.resolve.json.TolerantJson;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the parameters of methods that the requests of a page send the code of a placement in: {@code placement.bind/PLACEMENT}. */
final class BoundParameters {

    private BoundParameters() {}

    /** The parameters, each by its method and its path, sorted. */
    static List<String> of(List<Element> elements, Collection<String> codes) {
        Set<String> bound = new TreeSet<>();
        List<RequestExample> requests = new RequestReader(new TolerantJson())
                .read(elements, PageCalls.of(elements).fences(), new Diagnostics());
        for (RequestExample request : requests) {
            Json sent = request.json();
            if (sent != null) {
                find(request.method(), sent, codes, bound);
            }
        }
        return List.copyOf(bound);
    }

    private static void find(String path, Json sent, Collection<String> codes, Set<String> bound) {
        if (sent instanceof Json.ObjectValue object) {
            object.members().forEach((name, value) -> find(path + "/" + name, value, codes, bound));
        } else if (sent instanceof Json.Text text
                && codes.stream().anyMatch(code -> PlacementLinker.named(code).isCalled(text.value()))) {
            bound.add(path);
        }
    }
}
