package dev.docbind.generator.snippet;

import dev.docbind.generator.emit.java.example.ExampleReference;
import dev.docbind.generator.emit.java.example.ExampleStep;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.page.Element;
import dev.docbind.generator.page.Page;
import dev.docbind.generator.resolve.json.TolerantJson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page that leads from call to call: tabs with one call each and its answer below them, where each call takes a value that an
 * earlier answer shows, and tabs with all of them together.
 *
 * @param steps the calls
 * @param whole the tabs with the whole program
 */
record Tutorial(List<ExampleStep> steps, TabList whole) {

    /** Shorter values are the same by chance. */
    private static final int SHORTEST = 2;

    private static final String RESULT = "result";

    /** The tutorial that a page is; empty where it is none. */
    static Optional<Tutorial> of(Page page, ShownCalls calls) {
        Reading reading = new Reading();
        Element.Tabs whole = null;
        for (Element element : page.elements()) {
            if (element instanceof Element.Tabs tabs) {
                Map<Method, Json.@Nullable ObjectValue> shown = calls.in(tabs);
                if (shown.size() == 1) {
                    shown.forEach(reading::step);
                } else if (shown.keySet().containsAll(reading.methods) && !shown.isEmpty()) {
                    whole = tabs;
                }
            } else if (element instanceof Element.CodeFence fence) {
                reading.answer(fence);
            }
        }
        Element.Tabs place = whole;
        return place == null || !reading.isChain()
                ? Optional.empty()
                : TabList.in(page.elements()).stream()
                        .filter(list -> list.tabs().location().equals(place.location()))
                        .findFirst()
                        .map(list -> new Tutorial(reading.steps, list));
    }

    private static final class Reading {

        private final TolerantJson json = new TolerantJson();
        private final List<ExampleStep> steps = new ArrayList<>();
        private final List<Map<String, Json>> answers = new ArrayList<>();
        private final Set<Method> methods = new HashSet<>();
        private boolean broken;
        private boolean referred;

        void step(Method method, Json.@Nullable ObjectValue parameters) {
            if (parameters == null) {
                broken = true;
                return;
            }
            referred = false;
            Json linked = linked(parameters);
            broken |= !steps.isEmpty() && !referred;
            steps.add(new ExampleStep(method, (Json.ObjectValue) linked));
            answers.add(Map.of());
            methods.add(method);
        }

        boolean isChain() {
            return !broken && steps.size() > 1;
        }

        /** The answer below the tabs of a step: the first entry of a list stands for all. */
        void answer(Element.CodeFence fence) {
            if (steps.isEmpty() || !(json.read(fence.text()).json() instanceof Json.ObjectValue answer)) {
                return;
            }
            Json result = answer.members().get(RESULT);
            Json entry = result instanceof Json.ArrayValue list && !list.items().isEmpty()
                    ? list.items().get(0)
                    : result;
            if (entry instanceof Json.ObjectValue object) {
                answers.set(answers.size() - 1, object.members());
            }
        }

        private Json linked(Json value) {
            if (value instanceof Json.ObjectValue object) {
                Map<String, Json> members = new LinkedHashMap<>();
                object.members().forEach((name, member) -> members.put(name, linked(member)));
                return new Json.ObjectValue(members);
            }
            String text = text(value);
            for (int step = answers.size() - 1; step >= 0 && text.length() >= SHORTEST; step--) {
                for (Map.Entry<String, Json> shown : answers.get(step).entrySet()) {
                    if (text(shown.getValue()).equals(text)) {
                        referred = true;
                        return new ExampleReference(step, shown.getKey()).asValue();
                    }
                }
            }
            return value;
        }

        private static String text(Json value) {
            return value instanceof Json.Text text
                    ? text.value()
                    : value instanceof Json.NumberValue number ? number.text() : "";
        }
    }
}
