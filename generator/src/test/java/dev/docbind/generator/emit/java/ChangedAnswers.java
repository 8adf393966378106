package dev.docbind.generator.emit.java;

import dev.docbind.generator.model.AnswerExample;
import dev.docbind.generator.model.Json;
import dev.docbind.generator.model.Method;
import dev.docbind.generator.resolve.json.JsonTree;
import dev.docbind.runtime.json.JsonValue;
import dev.docbind.runtime.json.ValueProblem;
import dev.docbind.runtime.json.WireFormat;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The documented answers, each with one value changed at a time. Whatever the value becomes, the answer is read, everything
 * else in it is what it was, and a value that does not fit is found again: among the problems, and where the answer is written.
 */
final class ChangedAnswers {

    private static final WireFormat WIRE = WireFormat.bitrix24();

    private static final List<JsonValue> OTHERS = List.of(
            JsonValue.of(new BigDecimal("99.9")),
            JsonValue.of("n/a"),
            JsonValue.of("unheard-of"),
            JsonValue.of(Map.of()),
            JsonValue.of(List.of(Map.of("a", 1))),
            JsonValue.of(true),
            JsonValue.of(false),
            JsonValue.NULL);

    /** What takes the place of an object or a list, by turns. */
    private static final List<JsonValue> STRUCTURES = List.of(
            JsonValue.of("n/a"),
            JsonValue.of(new BigDecimal("99.9")),
            JsonValue.of(true),
            JsonValue.of(List.of("n/a")));

    final List<String> faults = new ArrayList<>();
    final List<String> misfitsAsShown = new ArrayList<>();
    private final boolean all;
    private int leaves;
    private int structures;
    int changes;
    int misfits;
    int levelsThatAreNotWritten;

    /**
     * Checks the answers of a client.
     *
     * @param all whether each value is changed in every way, or each in one, by turns
     */
    ChangedAnswers(CorpusClient client, boolean all) {
        this.all = all;
        for (Method method : client.spec().methods()) {
            for (AnswerExample example : method.answers()) {
                if (example.kind() == AnswerExample.Kind.SUCCESS && example.json() instanceof Json.ObjectValue json) {
                    new Answer(method.name(), client.response(method).type(), JsonValue.parse(JsonTree.text(json)))
                            .check();
                }
            }
        }
    }

    String report() {
        return "answers with one value changed: " + changes + ", with a value that does not fit: " + misfits
                + ", at levels that are written in another form: " + levelsThatAreNotWritten + ", faults: "
                + faults.size() + System.lineSeparator() + "values that do not fit as they are shown: " + misfitsAsShown
                + System.lineSeparator();
    }

    /** One documented answer. */
    private final class Answer {

        private final String method;
        private final Type type;
        private final JsonValue shown;
        private final Reading before;

        Answer(String method, Type type, JsonValue shown) {
            this.method = method;
            this.type = type;
            this.shown = shown;
            this.before = Reading.of(shown, type);
            before.problems().forEach(problem -> misfitsAsShown.add(method + " " + problem));
        }

        void check() {
            check(List.of(), shown);
        }

        private void check(List<Object> path, JsonValue value) {
            boolean isElement = !path.isEmpty() && path.get(path.size() - 1) instanceof Integer;
            if (isElement && value.isObject()) {
                change(path, JsonValue.of(false));
            }
            if (path.size() > 1 && (value.isObject() || value.isList())) {
                change(path, STRUCTURES.get(structures++ % STRUCTURES.size()));
            }
            value.members().forEach((name, member) -> check(Tree.step(path, name), member));
            for (int i = 0; i < value.elements().size(); i++) {
                check(Tree.step(path, i), value.get(i));
            }
            if (!value.isObject() && !value.isList()) {
                changeScalar(path);
            }
        }

        /** Whether a list or map has all its other elements, as they were. */
        private boolean leavesTheOthers(List<Object> element, Reading after) {
            List<Object> list = element.subList(0, element.size() - 1);
            @Nullable Object now = TypedPlace.at(after.value(), list);
            Object step = element.get(element.size() - 1);
            return !(now instanceof List<?> || now instanceof Map<?, ?>)
                    || now.equals(TypedPlace.without(TypedPlace.at(before.value(), list), step));
        }

        private void changeScalar(List<Object> path) {
            if (all) {
                OTHERS.forEach(other -> change(path, other));
            } else {
                change(path, OTHERS.get(leaves++ % OTHERS.size()));
            }
        }

        private void change(List<Object> path, JsonValue other) {
            changes++;
            if (!Tree.has(before.written(), path)) {
                // A list that is shown as an object with numbers for names, or a value that is already "no value".
                levelsThatAreNotWritten++;
                return;
            }
            try {
                check(path, other, Reading.of(Tree.with(shown, path, other), type));
            } catch (IllegalArgumentException e) {
                faults.add(method + " is unreadable with " + other + " at " + Tree.text(path) + ": " + e.getMessage());
            }
        }

        private void check(List<Object> path, JsonValue other, Reading after) {
            String place = Tree.text(path);
            List<ValueProblem> found = after.problems().stream()
                    .filter(problem -> !before.problems().contains(problem))
                    .toList();
            if (found.size() > 1) {
                faults.add(method + " has many problems with " + other + " at " + place + ": " + found);
                return;
            }
            List<Object> lost = path;
            if (!found.isEmpty()) {
                misfits++;
                ValueProblem problem = found.get(0);
                while (!lost.isEmpty() && !Tree.text(lost).equals(problem.path())) {
                    lost = lost.subList(0, lost.size() - 1);
                }
                JsonValue sent = Tree.at(Tree.with(shown, path, other), lost);
                if (lost.isEmpty() || !problem.value().equals(sent)) {
                    faults.add(method + " has another problem with " + other + " at " + place + ": " + problem.path());
                    return;
                }
                String at = problem.place();
                if (isElement(at) && !leavesTheOthers(lost, after)) {
                    faults.add(method + " loses other elements with " + other + " at " + place);
                }
                // An element is left out of its list, but the record around it keeps and writes the whole component.
                for (; isElement(at); at = at.substring(0, at.length() - 2)) {
                    lost = lost.subList(0, lost.size() - 1);
                }
                if (!Tree.at(after.written(), lost).equals(Tree.at(Tree.with(shown, path, other), lost))) {
                    faults.add(method + " does not write " + other + " at " + place);
                }
            }
            if (!Tree.with(before.written(), lost, JsonValue.NULL)
                    .equals(Tree.with(after.written(), lost, JsonValue.NULL))) {
                faults.add(method + " changes elsewhere with " + other + " at " + place);
            }
        }
    }

    private static boolean isElement(String place) {
        return place.endsWith("[]") || place.endsWith(".*");
    }

    /** An answer as it is read, and written again. */
    private record Reading(Object value, JsonValue written, List<ValueProblem> problems) {

        static Reading of(JsonValue json, Type type) {
            List<ValueProblem> problems = new ArrayList<>();
            Object value = Objects.requireNonNull(WIRE.read(json.toJson(), type, problems::add));
            return new Reading(value, WIRE.tree(value), problems);
        }
    }

    /** Values by their way from the root: names and positions. */
    private static final class Tree {

        private Tree() {}

        static List<Object> step(List<Object> path, Object step) {
            List<Object> longer = new ArrayList<>(path);
            longer.add(step);
            return longer;
        }

        static String text(List<Object> path) {
            StringBuilder text = new StringBuilder("$");
            path.forEach(step -> text.append(step instanceof Integer ? "[" + step + "]" : "." + step));
            return text.toString();
        }

        static JsonValue at(JsonValue tree, List<Object> path) {
            JsonValue value = tree;
            for (Object step : path) {
                value = step instanceof Integer index ? value.get(index) : value.get((String) step);
            }
            return value;
        }

        static boolean has(JsonValue tree, List<Object> path) {
            JsonValue parent = at(tree, path.subList(0, path.size() - 1));
            return path.get(path.size() - 1) instanceof Integer index
                    ? index < parent.elements().size()
                    : parent.has((String) path.get(path.size() - 1));
        }

        static JsonValue with(JsonValue tree, List<Object> path, JsonValue value) {
            if (path.isEmpty()) {
                return value;
            }
            List<Object> rest = path.subList(1, path.size());
            if (path.get(0) instanceof Integer index) {
                List<JsonValue> elements = new ArrayList<>(tree.elements());
                if (index < elements.size()) {
                    elements.set(index, with(tree.get(index), rest, value));
                }
                return JsonValue.of(elements);
            }
            String name = (String) path.get(0);
            Map<String, JsonValue> members = new LinkedHashMap<>(tree.members());
            members.put(name, with(tree.get(name), rest, value));
            return JsonValue.of(members);
        }
    }
}
