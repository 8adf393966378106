package dev.docbind.generator.resolve.example;

import dev.docbind.generator.diagnostic.Diagnostics;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.RequestExample;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.json.JsonRead;
import dev.docbind.generator.resolve.json.TolerantJson;
import dev.docbind.generator.resolve.outline.ElementTree;
import dev.docbind.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the requests that the shell examples of a page make. */
public final class RequestReader {

    private static final String TOKEN = "auth";

    private final TolerantJson json;

    /** A reader that reads bodies with this reader. */
    public RequestReader(TolerantJson json) {
        this.json = json;
    }

    /**
     * The requests in the order of the page; one without a body has neither text nor JSON.
     *
     * @param commands what each fence requests
     */
    public List<RequestExample> read(
            List<Element> elements,
            IdentityHashMap<Element.CodeFence, List<CurlCommand>> commands,
            Diagnostics diagnostics) {
        List<RequestExample> requests = new ArrayList<>();
        if (commands.isEmpty()) {
            return requests;
        }
        IdentityHashMap<Element.CodeFence, List<CurlCommand>> left = new IdentityHashMap<>(commands);
        for (Element element : ElementTree.deep(elements, Element.class)) {
            if (element instanceof Element.Tabs tabs) {
                for (Element.Tab tab : tabs.tabs()) {
                    for (Element.CodeFence fence : ElementTree.deep(tab.content(), Element.CodeFence.class)) {
                        requests.addAll(read(tab.label(), fence, left.remove(fence), diagnostics));
                    }
                }
            } else if (element instanceof Element.CodeFence fence) {
                requests.addAll(read(fence.info(), fence, left.remove(fence), diagnostics));
            }
        }
        return requests;
    }

    private List<RequestExample> read(
            String label, Element.CodeFence fence, @Nullable List<CurlCommand> commands, Diagnostics diagnostics) {
        if (commands == null) {
            return List.of();
        }
        List<RequestExample> requests = new ArrayList<>();
        FenceLines lines = new FenceLines(fence);
        for (CurlCommand command : commands) {
            String body = command.body();
            requests.add(
                    body == null || body.isBlank()
                            ? new RequestExample(label, command.method(), "", null, false, fence.location())
                            : read(label, lines, command, body, diagnostics));
        }
        return requests;
    }

    private RequestExample read(
            String label, FenceLines lines, CurlCommand command, String body, Diagnostics diagnostics) {
        String sent = command.sent();
        JsonRead read = json.read(sent);
        SourceLocation start = lines.at(command.bodyOffset());
        FenceProblems.report("the request of tab \"" + label + "\"", lines.fence(), start, read, diagnostics);
        boolean mended = read.json() != null && (read.repaired() || !sent.equals(body));
        return new RequestExample(
                label, command.method(), body, withoutToken(read.json()), mended, lines.fence(), start);
    }

    private static @Nullable Json withoutToken(@Nullable Json body) {
        if (!(body instanceof Json.ObjectValue object) || object.member(TOKEN) == null) {
            return body;
        }
        Map<String, Json> members = new LinkedHashMap<>(object.members());
        members.remove(TOKEN);
        return new Json.ObjectValue(members);
    }
}
