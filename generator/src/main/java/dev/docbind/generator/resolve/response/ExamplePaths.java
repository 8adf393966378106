package dev.docbind.generator.resolve.response;

import dev.docbind.generator.resolve.json.ExampleValues;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ways from one level of an example to the names below it. */
final class ExamplePaths {

    private static final int DEEPEST = 6;

    private ExamplePaths() {}

    /** For each name the steps to the nearest object below that shows it; an empty step is any entry of a map. */
    static Map<String, List<String>> from(ExampleValues shape) {
        Map<String, List<String>> paths = new HashMap<>();
        Deque<Step> queue = new ArrayDeque<>(List.of(new Step(shape, List.of())));
        while (!queue.isEmpty()) {
            Step step = queue.remove();
            if (!step.path.isEmpty()) {
                step.shape.names().forEach(name -> paths.putIfAbsent(name, step.path));
            }
            if (step.path.size() < DEEPEST) {
                queue.addAll(step.next());
            }
        }
        return paths;
    }

    private record Step(ExampleValues shape, List<String> path) {

        List<Step> next() {
            if (shape.isMap() || shape.isUniform()) {
                return List.of(new Step(shape.anyMember().core(), plus("")));
            }
            return shape.names().stream()
                    .filter(name -> shape.member(name).core().isObject() && !Descriptions.is(shape.member(name)))
                    .map(name -> new Step(shape.member(name).core(), plus(name)))
                    .toList();
        }

        private List<String> plus(String step) {
            List<String> longer = new ArrayList<>(path);
            longer.add(step);
            return longer;
        }
    }
}
