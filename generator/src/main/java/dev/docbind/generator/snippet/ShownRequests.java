package dev.docbind.generator.snippet;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.model.Spec;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.Page;
import dev.docbind.generator.page.read.PageReader;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.source.SourceFile;
import dev.docbind.generator.source.tree.DocTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What pages without an HTTP request that can be read show of it by the code of their other tabs. */
public final class ShownRequests {

    private final DocTree docs;
    private final PageReader reader = new PageReader();

    private ShownRequests(DocTree docs) {
        this.docs = docs;
    }

    /**
     * A spec whose methods have the request that their page's code makes, where no tab has one as it is sent.
     *
     * @param spec what the pages say
     * @param docs the pages
     */
    public static Spec in(Spec spec, DocTree docs) {
        ShownRequests requests = new ShownRequests(docs);
        return spec.with(spec.methods().stream().map(requests::with).toList());
    }

    private Method with(Method method) {
        boolean isShown = method.requests().stream()
                .anyMatch(request -> request.calls(method.name())
                        && (request.json() != null || request.text().isBlank()));
        return isShown ? method : withCode(method);
    }

    private Method withCode(Method method) {
        SourceFile file = docs.file(method.page());
        if (file == null || method.rest() != 2) {
            return method;
        }
        Page page = reader.read(file, new Diagnostics());
        ShownCalls calls = new ShownCalls(Map.of(method.name().toLowerCase(Locale.ROOT), method));
        for (Element.Tabs tabs : ElementTree.deep(page.elements(), Element.Tabs.class)) {
            Json.@Nullable ObjectValue parameters = calls.in(tabs).get(method);
            if (parameters != null) {
                List<RequestExample> requests = new ArrayList<>(method.requests());
                requests.add(new RequestExample(
                        "", method.name(), Objects.toString(parameters), parameters, true, tabs.location()));
                return method.withRequests(requests);
            }
        }
        return method;
    }
}
