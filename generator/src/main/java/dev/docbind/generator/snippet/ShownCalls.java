package dev.docbind.generator.snippet;

import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.resolve.json.TolerantJson;
import dev.docbind.generator.resolve.outline.ElementTree;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The calls of documented methods that the code of tabs makes by the methods' names. */
final class ShownCalls {

    /** A name, and what may stand between it and the object with the parameters. */
    private static final Pattern CALL = Pattern.compile(
            "['\"]([A-Za-z]\\w{0,99}(?:\\.\\w{1,99}){1,9})['\"]\\s{0,99},\\s{0,99}(?:\\w{1,20}\\s{0,9}:\\s{0,9})?([{\\[])?");

    private final Map<String, Method> methods;
    private final TolerantJson json = new TolerantJson();

    /**
     * The calls of some methods.
     *
     * @param methods the methods by their names in lower case
     */
    ShownCalls(Map<String, Method> methods) {
        this.methods = methods;
    }

    /** The methods that are called, each with the parameters that are shown in full; null where none are. */
    Map<Method, Json.@Nullable ObjectValue> in(Element.Tabs tabs) {
        Map<Method, Json.@Nullable ObjectValue> calls = new LinkedHashMap<>();
        for (Element.Tab tab : tabs.tabs()) {
            for (Element.CodeFence fence : ElementTree.deep(tab.content(), Element.CodeFence.class)) {
                Matcher call = CALL.matcher(fence.text());
                while (call.find()) {
                    Method method = methods.get(call.group(1).toLowerCase(Locale.ROOT));
                    if (method != null) {
                        Json.ObjectValue known = calls.get(method);
                        calls.put(method, known != null ? known : parameters(fence.text(), call));
                    }
                }
            }
        }
        return calls;
    }

    private Json.@Nullable ObjectValue parameters(String code, Matcher call) {
        if (!"{".equals(call.group(2))) {
            return null;
        }
        int end = endOfObject(code, call.start(2));
        return end > 0 && json.read(code.substring(call.start(2), end)).json() instanceof Json.ObjectValue object
                ? object
                : null;
    }

    /** Behind the brace that closes the one at a place; -1 where none does. */
    private static int endOfObject(String code, int begin) {
        int depth = 0;
        char quote = 0;
        for (int at = begin; at < code.length(); at++) {
            char c = code.charAt(at);
            if (quote != 0) {
                at += c == '\\' ? 1 : 0;
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'' || c == '`') {
                quote = c;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return at + 1;
            }
        }
        return -1;
    }
}
